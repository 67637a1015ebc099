"""Words for phones: why nothing is taken, where a request stands, and what stands on the card, in each language."""

from facilitator.core.languages import Wording

W = Wording

OFF = W(
    en="The floor is not asked for by phone in this meeting. Raise your nameplate, or tell the secretariat.",
    fr="La parole ne se demande pas par téléphone dans cette réunion. Levez votre plaque ou prévenez le secrétariat.",
    es="En esta reunión no se pide la palabra por teléfono. Levante su placa o diríjase a la Secretaría.",
)
NO_KEY = W(
    en="This card is not valid (any more). Ask the secretariat for a new one.",
    fr="Cette carte n’est pas (ou plus) valable. Demandez-en une autre au secrétariat.",
    es="Esta tarjeta no es válida (o ya no lo es). Pida otra a la Secretaría.",
)
CLOSED = W(en="The meeting is closed.", fr="La réunion est close.", es="La reunión está clausurada.")
NO_ITEM = W(
    en="No agenda item is open just now. Ask again when one is taken up.",
    fr="Aucun point de l’ordre du jour n’est ouvert en ce moment. Redemandez la parole lorsqu’un point sera abordé.",
    es="Ningún tema está abierto en este momento. Vuelva a pedir la palabra cuando se aborde uno.",
)
ITEM_CLOSED = W(
    en="This item is not considered any more.",
    fr="L’examen de ce point est terminé.",
    es="Este tema ya no se examina.",
)
NOT_THAT = W(
    en="This cannot be asked for by phone in this meeting. Raise your nameplate.",
    fr="Cela ne se demande pas par téléphone dans cette réunion. Levez votre plaque.",
    es="Esto no se pide por teléfono en esta reunión. Levante su placa.",
)
WAITS_ALREADY = W(
    en="Your delegation is on the list already.",
    fr="Votre délégation est déjà inscrite sur la liste.",
    es="Su delegación ya está en la lista.",
)
NOT_NOW = W(
    en="The list does not take this request now. Tell the secretariat what you wish.",
    fr="La liste n’accepte pas cette demande en ce moment. Dites au secrétariat ce que vous souhaitez.",
    es="La lista no admite esta solicitud en este momento. Diga a la Secretaría lo que desea.",
)
TOO_MANY = W(
    en="{n} requests by phone of your delegation wait already. Withdraw one first.",
    fr="{n} demandes de votre délégation faites par téléphone attendent déjà. Retirez-en une d’abord.",
    es="Ya esperan {n} solicitudes de su delegación hechas por teléfono. Retire una primero.",
)
TOO_OFTEN = W(
    en="Your delegation has asked often within {n} minutes. Wait a little, or tell the secretariat.",
    fr="Votre délégation a fait beaucoup de demandes en {n} minutes. Attendez un peu ou adressez-vous au secrétariat.",
    es="Su delegación ha hecho muchas solicitudes en {n} minutos. Espere un poco o diríjase a la Secretaría.",
)
NOT_WAITING = W(
    en="This request does not wait any more.",
    fr="Cette demande n’est plus en attente.",
    es="Esta solicitud ya no está en espera.",
)
NOT_BY_PHONE = W(
    en="This was not asked for by phone. Tell the secretariat if you withdraw it.",
    fr="Cette demande n’a pas été faite par téléphone. Si vous la retirez, dites-le au secrétariat.",
    es="Esta solicitud no se hizo por teléfono. Si la retira, dígaselo a la Secretaría.",
)

WAITS = W(en="{nth} on the list of {of}", fr="{nth} sur une liste de {of}", es="{nth} en una lista de {of}")
NEXT = W(en="You are next", fr="Vous êtes le prochain orateur", es="Usted es el próximo orador")
TO_BE_ADMITTED = W(
    en="Received: the chair decides on it",
    fr="Reçue : la présidence en décide",
    es="Recibida: la Presidencia decide",
)
NOTED = W(
    en="Noted, and taken later",
    fr="Notée, et traitée plus tard",
    es="Anotada, y se atiende más tarde",
)
MARKED_ABSENT = W(
    en="Called in your absence: tell the secretariat that you are back",
    fr="Appelée en votre absence : dites au secrétariat que vous êtes de retour",
    es="Llamada en su ausencia: diga a la Secretaría que ha vuelto",
)
CALLED = W(en="You are called", fr="Vous êtes appelé", es="Se le ha llamado")
SPEAKING = W(en="You have the floor", fr="Vous avez la parole", es="Tiene la palabra")
ABOUT = W(en="about {time}", fr="vers {time}", es="hacia las {time}")
STATEMENT = W(en="Statement", fr="Déclaration", es="Declaración")

CARD_TITLE = W(
    en="Asking for the floor by phone", fr="Demander la parole par téléphone", es="Pedir la palabra por teléfono"
)
CARD_STEPS = (
    W(
        en="Point the camera of the phone at the square, or type the address and the key.",
        fr="Dirigez l’appareil photo du téléphone vers le carré, ou tapez l’adresse et la clef.",
        es="Apunte la cámara del teléfono al cuadrado, o escriba la dirección y la clave.",
    ),
    W(
        en="Ask for the floor, see your place and the expected time, or withdraw.",
        fr="Demandez la parole, voyez votre place et l’heure prévue, ou retirez votre demande.",
        es="Pida la palabra, vea su turno y la hora prevista, o retire su solicitud.",
    ),
    W(
        en="This card acts for your delegation: keep it. If it is lost, the secretariat gives you another.",
        fr="Cette carte engage votre délégation : gardez-la. En cas de perte, le secrétariat vous en donne une autre.",
        es="Esta tarjeta actúa por su delegación: guárdela. Si se pierde, la Secretaría le da otra.",
    ),
)
CARD_KEY = W(en="Key", fr="Clef", es="Clave")
CARD_ADDRESS = W(en="Address", fr="Adresse", es="Dirección")
