"""The pages of the room in browsers: their addresses, their names, and what one sees there, as they are printed too."""

from facilitator.core.languages import Wording
from facilitator.core.values import dataclass

W = Wording


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomPage:
    """One page: the path of its address, what it is called, and a sentence on what it shows."""

    path: str
    name: Wording
    says: Wording


FOR_TABLES = RoomPage(
    path="list",
    name=W(en="List of speakers", fr="Liste des orateurs", es="Lista de oradores"),
    says=W(
        en="Choose your delegation once: see your place on the list, the time at which you are expected to speak, "
        "and when you are next.",
        fr="Choisissez une fois votre délégation\u00a0: voyez votre place sur la liste, l’heure prévue de votre "
        "intervention, et quand vient votre tour.",
        es="Elija una vez su delegación: vea su turno en la lista, la hora prevista de su intervención "
        "y cuándo le toca.",
    ),
)
FOR_BOOTHS = RoomPage(
    path="booth",
    name=W(en="Booth", fr="Cabine", es="Cabina"),
    says=W(
        en="Who speaks now and the next five, with language and capacity, and whether their text was received.",
        fr="Qui parle et les cinq suivants, avec la langue et la qualité, et si leur texte a été reçu.",
        es="Quién habla y los cinco siguientes, con idioma y calidad, y si se recibió su texto.",
    ),
)
FOR_PHONES = RoomPage(
    path="ask",
    name=W(en="Asking by phone", fr="Demander par téléphone", es="Pedir por teléfono"),
    says=W(
        en="Delegations with a card ask for the floor here, withdraw, and see their place.",
        fr="Les délégations munies d’une carte y demandent la parole, se retirent et voient leur place.",
        es="Las delegaciones con tarjeta piden aquí la palabra, se retiran y ven su turno.",
    ),
)
PAGES = (
    RoomPage(
        path="display",
        name=W(en="Room display", fr="Écran de la salle", es="Pantalla de la sala"),
        says=W(
            en="What the projector shows: the view and the message of the desk, in the language of the browser.",
            fr="Ce que montre le projecteur\u00a0: la vue et le message du poste, dans la langue du navigateur.",
            es="Lo que muestra el proyector: la vista y el mensaje del puesto, en el idioma del navegador.",
        ),
    ),
    RoomPage(
        path="clock",
        name=W(en="Clock", fr="Horloge", es="Reloj"),
        says=W(
            en="The time of the speaker, large, for the lectern.",
            fr="Le temps de l’orateur, en grand, pour le pupitre.",
            es="El tiempo del orador, en grande, para el atril.",
        ),
    ),
    RoomPage(
        path="agenda",
        name=W(en="Agenda", fr="Ordre du jour", es="Programa"),
        says=W(
            en="The items of the day and where the meeting stands.",
            fr="Les points du jour et où en est la réunion.",
            es="Los temas del día y por dónde va la reunión.",
        ),
    ),
    FOR_TABLES,
    FOR_BOOTHS,
    RoomPage(
        path="overlay",
        name=W(en="Name for the stream", fr="Nom pour la diffusion", es="Nombre para la emisión"),
        says=W(
            en="Delegation, capacity and item on a transparent ground, for OBS and vMix.",
            fr="Délégation, qualité et point sur fond transparent, pour OBS et vMix.",
            es="Delegación, calidad y tema sobre fondo transparente, para OBS y vMix.",
        ),
    ),
    RoomPage(
        path="follow",
        name=W(en="Programme of the day", fr="Programme du jour", es="Programa del día"),
        says=W(
            en="Items with the hours at which they are expected, and a calendar to subscribe to.",
            fr="Les points avec l’heure prévue, et un calendrier auquel s’abonner.",
            es="Los temas con la hora prevista, y un calendario al que suscribirse.",
        ),
    ),
    FOR_PHONES,
)
