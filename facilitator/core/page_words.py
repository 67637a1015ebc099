"""The words of the pages of the room in a browser, beside those of the room display, in English, French and Spanish."""

from collections.abc import Mapping

Words = Mapping[str, str]

ENGLISH: Words = {
    "display page": "Room display",
    "clock page": "Lectern clock",
    "agenda page": "Agenda",
    "all pages": "All pages",
    "absent": "The meeting cannot be shown just now",
    "absent more": "This page comes back by itself.",
    "away": "No connection since {time}. The clock goes on.",
    "dark": "Dark",
    "light": "Light",
    "language of page": "Language of this page",
    "theme": "Colours of this page",
}

FRENCH: Words = {
    "display page": "Affichage de la salle",
    "clock page": "Horloge du pupitre",
    "agenda page": "Ordre du jour",
    "all pages": "Toutes les pages",
    "absent": "La réunion ne peut pas être affichée pour le moment",
    "absent more": "Cette page revient d’elle-même.",
    "away": "Pas de connexion depuis {time}. L’horloge continue.",
    "dark": "Sombre",
    "light": "Clair",
    "language of page": "Langue de cette page",
    "theme": "Couleurs de cette page",
}

SPANISH: Words = {
    "display page": "Pantalla de la sala",
    "clock page": "Reloj del atril",
    "agenda page": "Programa",
    "all pages": "Todas las páginas",
    "absent": "La reunión no puede mostrarse en este momento",
    "absent more": "Esta página vuelve por sí sola.",
    "away": "Sin conexión desde las {time}. El reloj sigue.",
    "dark": "Oscuro",
    "light": "Claro",
    "language of page": "Idioma de esta página",
    "theme": "Colores de esta página",
}
