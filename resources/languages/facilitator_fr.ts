<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> for a question</source>
        <translation> pour une question</translation>
    </message>
    <message>
        <source> in reply</source>
        <translation> en réponse</translation>
    </message>
    <message>
        <source> on a point of order</source>
        <translation> sur une motion d’ordre</translation>
    </message>
    <message>
        <source> to answer</source>
        <translation> pour répondre</translation>
    </message>
    <message>
        <source> · again {time}</source>
        <translation> · de nouveau {time}</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>, {waiting} waiting</source>
        <translation>, {waiting} en attente</translation>
    </message>
    <message>
        <source>10:05 Norway 3 min: gist</source>
        <translation>10:05 Norvège 3 min&#xa0;: essentiel</translation>
    </message>
    <message>
        <source>= {day}</source>
        <translation>= {day}</translation>
    </message>
    <message>
        <source>= {time}, {date}</source>
        <translation>= {time}, le {date}</translation>
    </message>
    <message>
        <source>A certificate needs its key, and a key its certificate. Choose both, or neither.</source>
        <translation>Un certificat va avec sa clef, et une clef avec son certificat. Choisissez les deux, ou aucun.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Une classe a besoin d’un nom.</translation>
    </message>
    <message>
        <source>A copy was saved as {path}</source>
        <translation>Une copie a été enregistrée sous {path}</translation>
    </message>
    <message>
        <source>A corrigendum needs everything that was recorded, not the state alone.</source>
        <translation>Un rectificatif suppose tout ce qui a été enregistré, et pas seulement l’état présent.</translation>
    </message>
    <message>
        <source>A day has the usual sessions, 10:00–13:00 and 15:00–18:00; change them in the table. Delete takes a session away.</source>
        <translation>Une journée a les séances habituelles, 10:00–13:00 et 15:00–18:00&#x202f;; modifiez-les dans le tableau. Suppr retire une séance.</translation>
    </message>
    <message>
        <source>A delegation may wait several times on one item</source>
        <translation>Une délégation peut attendre plusieurs fois sur un point</translation>
    </message>
    <message>
        <source>A delegation waits several times, which would not be allowed then. Take its other requests off the list first.</source>
        <translation>Une délégation attend plusieurs fois, ce qui ne serait plus permis. Retirez d’abord ses autres demandes de la liste.</translation>
    </message>
    <message>
        <source>A document in the file was changed since it was received.</source>
        <translation>Un document du fichier a été modifié depuis sa réception.</translation>
    </message>
    <message>
        <source>A few letters add a delegation</source>
        <translation>Quelques lettres ajoutent une délégation</translation>
    </message>
    <message>
        <source>A file is being made</source>
        <translation>Un fichier est en préparation</translation>
    </message>
    <message>
        <source>A folder beside the meeting gets a copy of it and the sheet, as PDF and Word.</source>
        <translation>Un dossier à côté de la réunion reçoit une copie de celle-ci et la fiche, en PDF et en Word.</translation>
    </message>
    <message>
        <source>A folder with your own templates (optional)</source>
        <translation>Un dossier avec vos propres modèles (facultatif)</translation>
    </message>
    <message>
        <source>A formal meeting: it adopts decisions, and the presidency rules</source>
        <translation>Une réunion officielle&#xa0;: elle adopte des décisions, et la présidence statue</translation>
    </message>
    <message>
        <source>A limit is from 1 second to 6 hours. Give seconds, for instance 180.</source>
        <translation>Un temps imparti va de 1 seconde à 6 heures. Indiquez des secondes, par exemple 180.</translation>
    </message>
    <message>
        <source>A log lay beside “{name}” that belongs to another file, as after a crash and a copy put in its place. It was set aside as “{aside}”; the meeting is as the file has it.</source>
        <translation>À côté de «&#xa0;{name}&#xa0;» se trouvait un journal qui appartient à un autre fichier, comme après une panne suivie d’une copie mise à sa place. Il a été mis de côté sous le nom «&#xa0;{aside}&#xa0;»&#x202f;; la réunion est telle que le fichier la contient.</translation>
    </message>
    <message>
        <source>A meeting has at most {most} items. Copy the lines of the agenda only.</source>
        <translation>Une réunion compte au plus {most} points. Ne copiez que les lignes de l’ordre du jour.</translation>
    </message>
    <message>
        <source>A meeting that was being prepared is kept: Prepare a meeting (N) goes on with it.</source>
        <translation>Une réunion en préparation a été gardée&#xa0;: Préparer une réunion (N) la reprend.</translation>
    </message>
    <message>
        <source>A name of a file or a meeting cannot hold a NUL. Type it anew.</source>
        <translation>Le nom d’un fichier ou d’une réunion ne peut contenir de caractère NUL. Saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>A new delegation</source>
        <translation>Une nouvelle délégation</translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation>Une nouvelle réunion</translation>
    </message>
    <message>
        <source>A number alone is minutes; also 2:30 or 90 s. An item or a segment may have limits of its own.</source>
        <translation>Un nombre seul vaut des minutes&#x202f;; on peut aussi écrire 2:30 ou 90 s. Un point ou un segment peut avoir ses propres limites.</translation>
    </message>
    <message>
        <source>A person not on the roll</source>
        <translation>Personne hors liste</translation>
    </message>
    <message>
        <source>A programme of work</source>
        <translation>Un programme de travail</translation>
    </message>
    <message>
        <source>A question can be put only while somebody has the floor. Ask for a statement instead.</source>
        <translation>Une question ne peut être posée que pendant que quelqu’un a la parole. Demandez plutôt une déclaration.</translation>
    </message>
    <message>
        <source>A question is put to who has the floor: {name}.</source>
        <translation>Une question s’adresse à qui a la parole&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A recording of session {session} cannot begin at {time}: the session is that of {time2}.</source>
        <translation>Un enregistrement de la séance {session} ne peut pas commencer à {time}&#xa0;: la séance est celle de {time2}.</translation>
    </message>
    <message>
        <source>A report is in {report}.</source>
        <translation>Un rapport se trouve dans {report}.</translation>
    </message>
    <message>
        <source>A request by phone</source>
        <translation>Une demande par téléphone</translation>
    </message>
    <message>
        <source>A request cannot take its own place. Name two requests.</source>
        <translation>Une demande ne peut pas prendre sa propre place. Indiquez deux demandes.</translation>
    </message>
    <message>
        <source>A request stays on its item. Withdraw it and ask again under the other.</source>
        <translation>Une demande reste sous son point. Retirez-la et demandez de nouveau sous l’autre.</translation>
    </message>
    <message>
        <source>A right of reply waits for the end of the session: {names}.</source>
        <translation>Un droit de réponse attend la fin de la séance&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>A right of reply waits for the end of the session: {names}. Hear it now (--replies hear), or carry it over (--replies carry).</source>
        <translation>Un droit de réponse attend la fin de la séance&#xa0;: {names}. Entendez-le maintenant (--replies hear), ou reportez-le (--replies carry).</translation>
    </message>
    <message>
        <source>A statement began at most 6 hours ago. Give fewer seconds, or correct its begin.</source>
        <translation>Une déclaration a commencé il y a 6 heures au plus. Indiquez moins de secondes, ou corrigez son début.</translation>
    </message>
    <message>
        <source>A statement cannot be merged with itself. Name two.</source>
        <translation>Une déclaration ne peut pas être réunie avec elle-même. Indiquez-en deux.</translation>
    </message>
    <message>
        <source>A statement cannot begin at {time} and end at {time2}. Give a begin before the end.</source>
        <translation>Une déclaration ne peut pas commencer à {time} et finir à {time2}. Donnez un début antérieur à la fin.</translation>
    </message>
    <message>
        <source>A statement cannot begin in the future. Give the seconds since it began.</source>
        <translation>Une déclaration ne peut pas commencer dans le futur. Donnez les secondes écoulées depuis son début.</translation>
    </message>
    <message>
        <source>A text that has lost its statement</source>
        <translation>Un texte qui a perdu sa déclaration</translation>
    </message>
    <message>
        <source>A time is not in UTC.</source>
        <translation>Une heure n’est pas en UTC.</translation>
    </message>
    <message>
        <source>A version is made at the server. Wait until it is reached again and nothing waits here.</source>
        <translation>Une version se fait sur le serveur. Attendez qu’il soit de nouveau joint et que rien n’attende ici.</translation>
    </message>
    <message>
        <source>A version is the whole circulated record; leave out --as, --item and --session.</source>
        <translation>Une version est le compte rendu distribué tout entier&#x202f;; omettez --as, --item et --session.</translation>
    </message>
    <message>
        <source>A “{kind}” event has the field {field}, which this version does not know.</source>
        <translation>Un événement «&#xa0;{kind}&#xa0;» a le champ {field}, que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>About Facilitator</source>
        <translation>À propos de Facilitator</translation>
    </message>
    <message>
        <source>About Facilitator…</source>
        <translation>À propos de Facilitator…</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Absent: {said}</source>
        <translation>Absente&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Absent: {who}</source>
        <translation>Absente&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Action of the plan</source>
        <translation>Mesure du plan</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>Actions du plan</translation>
    </message>
    <message>
        <source>Acts are taken at {address}, with the key of the file.</source>
        <translation>Les actes sont reçus à {address}, avec la clef du fichier.</translation>
    </message>
    <message>
        <source>Acts are taken at {address}, with the key {key}.</source>
        <translation>Les actes sont reçus à {address}, avec la clef {key}.</translation>
    </message>
    <message>
        <source>Acts at port</source>
        <translation>Actes au port</translation>
    </message>
    <message>
        <source>Acts cannot be taken at {place}: {why}. Give another.</source>
        <translation>Les actes ne peuvent pas être reçus à {place}&#xa0;: {why}. Indiquez un autre endroit.</translation>
    </message>
    <message>
        <source>Acts cannot be taken at “{place}”. Give a port, such as 8322, or the whole path of a socket.</source>
        <translation>Les actes ne peuvent être reçus à «&#xa0;{place}&#xa0;». Donnez un port, tel que 8322, ou le chemin complet d’une socket.</translation>
    </message>
    <message>
        <source>Acts need a port of their own, other than that of the pages: {port} is both.</source>
        <translation>Les actes ont besoin d’un port à eux, autre que celui des pages&#xa0;: {port} est les deux.</translation>
    </message>
    <message>
        <source>Acts to be settled, and acts that wait</source>
        <translation>Actes à régler et actes en attente</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a capacity or category to the new class</source>
        <translation>Ajouter une qualité ou une catégorie à la nouvelle classe</translation>
    </message>
    <message>
        <source>Add a delegation to the list of speakers.</source>
        <translation>Ajouter une délégation à la liste des orateurs.</translation>
    </message>
    <message>
        <source>Add another text…</source>
        <translation>Ajouter un autre texte…</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Ajouter la classe</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Ajouter des jours</translation>
    </message>
    <message>
        <source>Add one minute to the limit of the speaker.</source>
        <translation>Ajouter une minute au temps imparti à l’orateur.</translation>
    </message>
    <message>
        <source>Add tags to a statement.</source>
        <translation>Ajouter des étiquettes à une déclaration.</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Ajouter du temps</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ajouter à la liste</translation>
    </message>
    <message>
        <source>Add to the list of speakers</source>
        <translation>Ajouter à la liste des orateurs</translation>
    </message>
    <message>
        <source>Add what is typed in quick entry</source>
        <translation>Ajouter ce qui est tapé dans la saisie rapide</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Add {name} to the list</source>
        <translation>Ajouter {name} à la liste</translation>
    </message>
    <message>
        <source>Add, of those present: two or three letters, Enter</source>
        <translation>Ajouter, parmi les présents&#xa0;: deux ou trois lettres, Entrée</translation>
    </message>
    <message>
        <source>Add: two or three letters, Enter</source>
        <translation>Ajouter&#xa0;: deux ou trois lettres, Entrée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address of the texts</source>
        <translation>Adresse des textes</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>À l’attention de</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Admit {who}</source>
        <translation>Admettre {who}</translation>
    </message>
    <message>
        <source>Advance requests</source>
        <translation>Demandes anticipées</translation>
    </message>
    <message>
        <source>Advance requests from {source}</source>
        <translation>Demandes anticipées de {source}</translation>
    </message>
    <message>
        <source>Advance requests…</source>
        <translation>Demandes anticipées…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>Après la clôture</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Agenda from a document</source>
        <translation>Ordre du jour tiré d’un document</translation>
    </message>
    <message>
        <source>Ahead, in seconds</source>
        <translation>Avance, en secondes</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>All are heard before {stop}</source>
        <translation>Tous sont entendus avant {stop}</translation>
    </message>
    <message>
        <source>All are heard before {stop} at {spoken_duration}: {changes}</source>
        <translation>Tous seront entendus avant {stop} à {spoken_duration}&#xa0;: {changes}</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
    <message>
        <source>All delegations have a card. Make new ones for all? The old ones are void then.</source>
        <translation>Toutes les délégations ont une carte. En faire de nouvelles pour toutes&#x202f;? Les anciennes ne valent plus rien alors.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Tout en un</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Tous les points</translation>
    </message>
    <message>
        <source>All keys of the desk</source>
        <translation>Toutes les touches du pupitre</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Toutes les lettres</translation>
    </message>
    <message>
        <source>All of them have a card. Renew them to make new ones: the old ones are void then.</source>
        <translation>Toutes ont une carte. Renouvelez-les pour en faire de nouvelles&#xa0;: les anciennes ne valent plus rien alors.</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Toutes les séances</translation>
    </message>
    <message>
        <source>All that have no card</source>
        <translation>Toutes celles sans carte</translation>
    </message>
    <message>
        <source>All times stay as they are.</source>
        <translation>Toutes les heures restent telles quelles.</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Amend {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>An empty meeting</source>
        <translation>Une réunion vide</translation>
    </message>
    <message>
        <source>An item cannot be moved under itself.</source>
        <translation>Un point ne peut pas être placé sous lui-même.</translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation>Un point a besoin d’un titre.</translation>
    </message>
    <message>
        <source>An item takes more than no time and at most a day. Give minutes, for instance 30.</source>
        <translation>Un point dure plus que zéro et au plus un jour. Donnez des minutes, par exemple 30.</translation>
    </message>
    <message>
        <source>An item without hours has neither start nor minutes, and is not fixed. Leave them out.</source>
        <translation>Un point sans horaire n’a ni début ni durée, et n’est pas fixe. Ne les indiquez pas.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Et {n} autres.</translation>
    </message>
    <message>
        <source>Another act was recorded under this id. Give each act an id of its own.</source>
        <translation>Un autre acte est enregistré sous cet identifiant. Donnez à chaque acte son propre identifiant.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Autre fichier…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Another meeting lies under the name “{name}”.</source>
        <translation>Une autre réunion se trouve sous le nom «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Another name of this seat</source>
        <translation>Autre nom de ce poste</translation>
    </message>
    <message>
        <source>Another name, Enter</source>
        <translation>Autre nom, Entrée</translation>
    </message>
    <message>
        <source>Another program is writing to the file. The act waits for it.</source>
        <translation>Un autre programme écrit dans le fichier. L’acte attend qu’il ait terminé.</translation>
    </message>
    <message>
        <source>Another seat has done this already, at its own time.</source>
        <translation>Un autre poste l’a déjà fait, à son heure.</translation>
    </message>
    <message>
        <source>Another seat wrote meanwhile: “{text}”</source>
        <translation>Un autre poste a écrit entre-temps&#xa0;: «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Réponse d’ici au</translation>
    </message>
    <message>
        <source>Answer: {name}</source>
        <translation>Réponse&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Any that is not the desk’s</source>
        <translation>Tout écran autre que celui du pupitre</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Apply the order that is shown</source>
        <translation>Appliquer l’ordre affiché</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En qualité de</translation>
    </message>
    <message>
        <source>As it is planned</source>
        <translation>Comme prévu</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>En l’état</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>Comme cela a été compris</translation>
    </message>
    <message>
        <source>As the meeting has it</source>
        <translation>Comme la réunion le prévoit</translation>
    </message>
    <message>
        <source>As they spoke</source>
        <translation>Dans l’ordre des interventions</translation>
    </message>
    <message>
        <source>Ask about each</source>
        <translation>Demander pour chacune</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>À la demande de</translation>
    </message>
    <message>
        <source>Asked by phone: {name}</source>
        <translation>Demande par téléphone&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Asked for the floor by phone, and to be admitted: {names}</source>
        <translation>Parole demandée par téléphone, à admettre&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Asked for the floor by phone: {names}</source>
        <translation>Parole demandée par téléphone&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Asking by phone</source>
        <translation>Demandes par téléphone</translation>
    </message>
    <message>
        <source>Asking by phone is off in this meeting. Item ▸ Plan ▸ Edit the meeting, page Limits, lets it.</source>
        <translation>Les demandes par téléphone ne sont pas admises dans cette réunion. Point ▸ Programme ▸ Modifier la réunion, page Limites, les admet.</translation>
    </message>
    <message>
        <source>Asks for the floor</source>
        <translation>Demande la parole</translation>
    </message>
    <message>
        <source>Assistance needed</source>
        <translation>Assistance nécessaire</translation>
    </message>
    <message>
        <source>Assistance needed by State</source>
        <translation>Assistance nécessaire par État</translation>
    </message>
    <message>
        <source>At its time it does not go together with what others have done meanwhile.</source>
        <translation>À son heure, il ne s’accorde pas avec ce que d’autres ont fait entre-temps.</translation>
    </message>
    <message>
        <source>At most {spoken_duration} each</source>
        <translation>Au plus {spoken_duration} chacun</translation>
    </message>
    <message>
        <source>At the end of the item</source>
        <translation>À la fin du point</translation>
    </message>
    <message>
        <source>At the end of the session</source>
        <translation>À la fin de la séance</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Attendance as CSV…</source>
        <translation>Participation en CSV…</translation>
    </message>
    <message>
        <source>Attendance by session as CSV…</source>
        <translation>Participation par séance en CSV…</translation>
    </message>
    <message>
        <source>Attendance…</source>
        <translation>Présences…</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Sauvegardes automatiques</translation>
    </message>
    <message>
        <source>Back in the plan</source>
        <translation>De retour au programme</translation>
    </message>
    <message>
        <source>Back in the plan: {item}</source>
        <translation>De retour au programme&#xa0;: {item}</translation>
    </message>
    <message>
        <source>Back in the room</source>
        <translation>De retour dans la salle</translation>
    </message>
    <message>
        <source>Back in the room: {who}</source>
        <translation>De retour dans la salle&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Back to {item}</source>
        <translation>Retour à {item}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Backups… (B)</source>
        <translation>Sauvegardes… (B)</translation>
    </message>
    <message>
        <source>Before names: note who is present; “-” who has left</source>
        <translation>Devant des noms&#xa0;: noter qui est présent&#x202f;; «&#xa0;-&#xa0;» qui est parti</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Begin a new one from a definition, and keep it in a file.</source>
        <translation>En commencer une à partir d’une définition, et la garder dans un fichier.</translation>
    </message>
    <message>
        <source>Begin with the time, then who spoke, as 10:05–10:08 Norway, or 10:05 Norway 3 min.</source>
        <translation>Commencez par l’heure, puis l’orateur, par exemple 10:05–10:08 Norvège, ou 10:05 Norvège 3 min.</translation>
    </message>
    <message>
        <source>Begin: {name}</source>
        <translation>Commencer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Beginning of the SHA-256</source>
        <translation>Début du SHA-256</translation>
    </message>
    <message>
        <source>Bell: the last {n} seconds</source>
        <translation>Sonnerie&#xa0;: les {n} dernières secondes</translation>
    </message>
    <message>
        <source>Bell: the last {time}</source>
        <translation>Sonnerie&#xa0;: plus que {time}</translation>
    </message>
    <message>
        <source>Bell: the time is up</source>
        <translation>Sonnerie&#xa0;: le temps est écoulé</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>À côté du fichier</translation>
    </message>
    <message>
        <source>Beside “{name}” lies a log that belongs to another file. It was left out; the meeting is as the file has it.</source>
        <translation>À côté de «&#xa0;{name}&#xa0;» se trouve un journal qui appartient à un autre fichier. Il n’a pas été pris en compte&#x202f;; la réunion est telle que le fichier la contient.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{log}”, a log that belongs to another file and would damage this one. Move it away, then open the meeting again.</source>
        <translation>À côté de «&#xa0;{name}&#xa0;» se trouve «&#xa0;{log}&#xa0;», un journal qui appartient à un autre fichier et endommagerait celui-ci. Déplacez-le, puis ouvrez de nouveau la réunion.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{log}”, which is no file, where the program keeps a log. Move it away, then open the meeting again.</source>
        <translation>À côté de «&#xa0;{name}&#xa0;» se trouve «&#xa0;{log}&#xa0;», qui n’est pas un fichier, là où le programme tient un journal. Déplacez-le, puis ouvrez de nouveau la réunion.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Écran vide</translation>
    </message>
    <message>
        <source>Blank the room display, from a presenter</source>
        <translation>Vider l’écran de la salle, depuis une télécommande</translation>
    </message>
    <message>
        <source>Booth sheet</source>
        <translation>Feuille des cabines</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Both files were carried on: agree on one, and enter in it what stands in the other only.</source>
        <translation>Les deux fichiers ont été poursuivis&#xa0;: convenez de l’un d’eux et inscrivez-y ce qui ne figure que dans l’autre.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Rappeler</translation>
    </message>
    <message>
        <source>Bring back the act that you undid last.</source>
        <translation>Rétablir l’acte annulé en dernier.</translation>
    </message>
    <message>
        <source>Brought the tables of “{database}” up to date.</source>
        <translation>Les tables de «&#xa0;{database}&#xa0;» ont été mises à jour.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By the hour of signing, else the session now</source>
        <translation>Selon l’heure de signature, sinon la séance en cours</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call a session to order.</source>
        <translation>Ouvrir une séance.</translation>
    </message>
    <message>
        <source>Call the selected speaker</source>
        <translation>Appeler l’orateur sélectionné</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Appeler&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Call {who}</source>
        <translation>Appeler&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Called to the floor · {why}</source>
        <translation>Appelé à prendre la parole · {why}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Capacity or kind</source>
        <translation>Qualité ou type</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Carte de</translation>
    </message>
    <message>
        <source>Card of keys</source>
        <translation>Carte des touches</translation>
    </message>
    <message>
        <source>Card to print</source>
        <translation>Carte à imprimer</translation>
    </message>
    <message>
        <source>Cards for phones</source>
        <translation>Cartes pour téléphones</translation>
    </message>
    <message>
        <source>Cards for phones…</source>
        <translation>Cartes pour téléphones…</translation>
    </message>
    <message>
        <source>Carry on in that one, or ask for another hand-over.</source>
        <translation>Continuez dans celui-ci, ou demandez une nouvelle passation.</translation>
    </message>
    <message>
        <source>Carry them over</source>
        <translation>Les reporter</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.txt)</source>
        <translation>Certificats et clefs (*.pem *.crt *.cer *.key *.txt)</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Difficulté</translation>
    </message>
    <message>
        <source>Change the limit of the speaker by seconds.</source>
        <translation>Changer de quelques secondes le temps imparti à l’orateur.</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Changer le plan</translation>
    </message>
    <message>
        <source>Change title, sessions, agenda, roles, order, limits and words of this meeting in one window; applied as one act.</source>
        <translation>Modifier titre, séances, ordre du jour, rôles, ordre, temps impartis et textes de cette réunion dans une seule fenêtre&#x202f;; le tout est appliqué en un seul acte.</translation>
    </message>
    <message>
        <source>Change what a request says of itself; where it has had the floor, what its statement says.</source>
        <translation>Modifier ce qu’une demande dit d’elle-même&#x202f;; si elle a eu la parole, ce que dit sa déclaration.</translation>
    </message>
    <message>
        <source>Changed: event {seq} is missing; the {sound} before it are unchanged.</source>
        <translation>Modifié&#xa0;: l’événement {seq} manque&#x202f;; les {sound} précédents sont inchangés.</translation>
    </message>
    <message>
        <source>Changed: event {seq} is not as it was recorded; the {sound} before it are unchanged.</source>
        <translation>Modifié&#xa0;: l’événement {seq} n’est pas tel qu’il a été consigné&#x202f;; les {sound} précédents sont inchangés.</translation>
    </message>
    <message>
        <source>Changed: the {count} events agree with each other, but the given head is not among them; the end was cut off, or the head belongs to another file.</source>
        <translation>Modifié&#xa0;: les {count} événements concordent entre eux, mais l’empreinte donnée n’y figure pas&#x202f;; la fin a été coupée, ou l’empreinte est celle d’un autre fichier.</translation>
    </message>
    <message>
        <source>Changed: the {events} events are as recorded.</source>
        <translation>Modifié&#xa0;: les {events} événements sont tels que consignés.</translation>
    </message>
    <message>
        <source>Changes from version {number} to version {chosen}</source>
        <translation>Changements de la version {number} à la version {chosen}</translation>
    </message>
    <message>
        <source>Changes since version {number}</source>
        <translation>Changements depuis la version {number}</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapters are of one session, as its recording is. Choose one of {numbers}.</source>
        <translation>Les chapitres sont ceux d’une seule séance, comme son enregistrement. Choisissez-en une&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>Chapters of the recording…</source>
        <translation>Chapitres de l’enregistrement…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Charts…</source>
        <translation>Graphiques…</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Vérifier au prononcé</translation>
    </message>
    <message>
        <source>Check against delivery of {name}</source>
        <translation>Vérifier au prononcé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Check against delivery of {name}: done</source>
        <translation>Vérifié au prononcé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Check delivery</source>
        <translation>Vérifier au prononcé</translation>
    </message>
    <message>
        <source>Check the text against what was delivered</source>
        <translation>Vérifier le texte au prononcé</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Choose a certificate or a key</source>
        <translation>Choisir un certificat ou une clef</translation>
    </message>
    <message>
        <source>Choose a definition</source>
        <translation>Choisir une définition</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a former meeting</source>
        <translation>Choisir une réunion antérieure</translation>
    </message>
    <message>
        <source>Choose a meeting to replay</source>
        <translation>Choisissez une réunion à rejouer</translation>
    </message>
    <message>
        <source>Choose language, theme, text size, sound, the name of this seat, and the screen of the room display.</source>
        <translation>Choisir la langue, le thème, la taille du texte, le son, le nom de ce poste et l’écran de la salle.</translation>
    </message>
    <message>
        <source>Choose the damaged file</source>
        <translation>Choisir le fichier endommagé</translation>
    </message>
    <message>
        <source>Choose the file of the text, or drop it on this card</source>
        <translation>Choisir le fichier du texte, ou le déposer sur cette fiche</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Choose the meeting.</source>
        <translation>Choisissez la réunion.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Circulated record</source>
        <translation>Compte rendu distribué</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Société civile</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Classes of speakers, first to last</source>
        <translation>Classes d’orateurs, de la première à la dernière</translation>
    </message>
    <message>
        <source>Classes, first to last: drag them, or Alt+↑ and Alt+↓</source>
        <translation>Classes, de la première à la dernière&#xa0;: faites-les glisser, ou Alt+↑ et Alt+↓</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Clear the list ({n} waiting)</source>
        <translation>Vider la liste ({n} en attente)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: put a window away</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: put the form away</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Fermer et perdre le travail</translation>
    </message>
    <message>
        <source>Close session {session}</source>
        <translation>Lever la séance {session}</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Fermer le pupitre</translation>
    </message>
    <message>
        <source>Close the desk; everything is recorded.</source>
        <translation>Fermer le pupitre&#x202f;; tout est consigné.</translation>
    </message>
    <message>
        <source>Close the item</source>
        <translation>Clore le point</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Clore la liste</translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation>Clore la liste maintenant</translation>
    </message>
    <message>
        <source>Close the list of {item}</source>
        <translation>Clore la liste de {item}</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clore la réunion</translation>
    </message>
    <message>
        <source>Close the open item, and say what becomes of the waiting.</source>
        <translation>Clore le point ouvert et dire ce qu’il advient de ceux qui attendent.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Lever la séance</translation>
    </message>
    <message>
        <source>Close the session at that time, with whoever had the floor.</source>
        <translation>Lever la séance à cette heure-là, et la déclaration en cours avec elle.</translation>
    </message>
    <message>
        <source>Close {item}</source>
        <translation>Clore {item}</translation>
    </message>
    <message>
        <source>Close, carry the waiting over</source>
        <translation>Clore et reporter ceux qui attendent</translation>
    </message>
    <message>
        <source>Close, note the waiting as not reached</source>
        <translation>Clore et noter ceux qui attendent comme non entendus</translation>
    </message>
    <message>
        <source>Close, take the waiting in writing</source>
        <translation>Clore et prendre par écrit ceux qui attendent</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a list of speakers</comment>
        <translation>Clôturée</translation>
    </message>
    <message numerus="yes">
        <source>Closed · {n} late request</source>
        <comment>one</comment>
        <translation>
            <numerusform>Clôturée · {n} demande tardive</numerusform>
            <numerusform>Clôturée · {n} demande tardive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed · {n} late requests</source>
        <comment>several</comment>
        <translation>
            <numerusform>Clôturée · {n} demandes tardives</numerusform>
            <numerusform>Clôturée · {n} demandes tardives</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing the list now ends the item at {ends}</source>
        <translation>Clore la liste maintenant termine le point à {ends}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Code ou nom</translation>
    </message>
    <message>
        <source>Code, name or part of it; Enter adds. “!” makes it a point of order, “+” notes who is present.</source>
        <translation>Code, nom ou partie du nom&#x202f;; Entrée ajoute. «&#xa0;!&#xa0;» en fait une motion d’ordre, «&#xa0;+&#xa0;» note qui est présent.</translation>
    </message>
    <message>
        <source>Codes or names, with commas between</source>
        <translation>Codes ou noms, séparés par des virgules</translation>
    </message>
    <message>
        <source>Coffee is served until 11:15</source>
        <translation>Le café est servi jusqu’à 11:15</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns that were not read: {columns}.</source>
        <translation>Colonnes qui n’ont pas été lues&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes qui conviennent</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Commitments by State</source>
        <translation>Engagements par État</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Conclusions as CSV…</source>
        <translation>Conclusions en CSV…</translation>
    </message>
    <message>
        <source>Confirm what was said</source>
        <translation>Confirmer ce qui a été dit</translation>
    </message>
    <message>
        <source>Connecting to {place}…</source>
        <translation>Connexion à {place}…</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordonnateur</translation>
    </message>
    <message>
        <source>Coordinator: to be named</source>
        <translation>Coordonnateur&#xa0;: à désigner</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Coordonnateurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy figures (CSV)</source>
        <translation>Copier les chiffres (CSV)</translation>
    </message>
    <message>
        <source>Copy name and time</source>
        <translation>Copier le nom et le temps</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copier la clef</translation>
    </message>
    <message>
        <source>Copy the selected text or rows to the clipboard.</source>
        <translation>Copier le texte ou les lignes sélectionnés dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Copy the sentence (Ctrl+Shift+C)</source>
        <translation>Copier la phrase (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy to hand out</source>
        <translation>Copie à remettre</translation>
    </message>
    <message>
        <source>Copy to hand out…</source>
        <translation>Copie à remettre…</translation>
    </message>
    <message>
        <source>Copy what the chair says</source>
        <translation>Copier ce que dit la présidence</translation>
    </message>
    <message>
        <source>Copy without persons, of {head}</source>
        <translation>Copie sans personnes, de {head}</translation>
    </message>
    <message>
        <source>Copy without persons…</source>
        <translation>Copie sans personnes…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Rectifier le journal</translation>
    </message>
    <message>
        <source>Correct the record of a statement; the original stays.</source>
        <translation>Rectifier ce que le journal dit d’une déclaration&#x202f;; l’original reste.</translation>
    </message>
    <message>
        <source>Correct {said}</source>
        <translation>Corriger {said}</translation>
    </message>
    <message>
        <source>Correct, split or merge…</source>
        <translation>Rectifier, scinder ou réunir…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>Rectificatif</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation>Ctrl+K commandes</translation>
    </message>
    <message>
        <source>Cue list of the recordings as CSV…</source>
        <translation>Liste des repères des enregistrements en CSV…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day and hours</source>
        <translation>Jour et heures</translation>
    </message>
    <message>
        <source>Day of signing (sign-in sheet)</source>
        <translation>Jour de la signature (feuille de présence)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Declare the meeting closed; a session in progress rises, and lists are carried over.</source>
        <translation>Déclarer la réunion close&#x202f;; la séance en cours est levée, les listes sont reportées.</translation>
    </message>
    <message>
        <source>Definitions of a meeting (*.toml)</source>
        <translation>Définitions de réunion (*.toml)</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Délégation</translation>
    </message>
    <message>
        <source>Delegation of who presides</source>
        <translation>Délégation de qui préside</translation>
    </message>
    <message>
        <source>Delegation, or the name of a person</source>
        <translation>Délégation, ou nom d’une personne</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Délégations</translation>
    </message>
    <message>
        <source>Delegations ({n})</source>
        <translation>Délégations ({n})</translation>
    </message>
    <message>
        <source>Delegations of the list</source>
        <translation>Délégations de la liste</translation>
    </message>
    <message>
        <source>Delegations that may be meant</source>
        <translation>Délégations possibles</translation>
    </message>
    <message>
        <source>Delegations that were present, with the persons who were recorded.</source>
        <translation>Délégations présentes, avec les personnes consignées.</translation>
    </message>
    <message>
        <source>Delegations, capacities and categories, with commas between; empty admits everybody.</source>
        <translation>Délégations, qualités et catégories, séparées par des virgules&#x202f;; vide, tout le monde est admis.</translation>
    </message>
    <message>
        <source>Delegations, statements and time by regional group, level and, where recorded, gender.</source>
        <translation>Délégations, déclarations et temps par groupe régional, par niveau et, là où il a été consigné, par genre.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Delete takes it off this list.</source>
        <translation>Suppr la retire de cette liste.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Digest for coordinators</source>
        <translation>Synthèse pour les coordonnateurs</translation>
    </message>
    <message>
        <source>Digests for coordinators…</source>
        <translation>Synthèses pour les coordonnateurs…</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Débat</translation>
    </message>
    <message>
        <source>Discussion of presentations</source>
        <translation>Débat sur les présentations</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Display preview</source>
        <translation>Aperçu de l’écran</translation>
    </message>
    <message>
        <source>Do it again now</source>
        <translation>Refaire maintenant</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Ne plus montrer</translation>
    </message>
    <message>
        <source>Do the next natural act of the floor: call, begin, next, or return the floor.</source>
        <translation>Faire l’acte suivant&#xa0;: appeler, commencer, suivant, ou rendre la parole.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document {symbol}</source>
        <translation>Document {symbol}</translation>
    </message>
    <message>
        <source>Document {words}</source>
        <translation>Document {words}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Documents and texts as CSV…</source>
        <translation>Documents et textes en CSV…</translation>
    </message>
    <message>
        <source>Documents and versions inside the file, which are not read</source>
        <translation>Documents et versions contenus dans le fichier, qui ne sont pas lus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Fait ici</translation>
    </message>
    <message>
        <source>Done here, as you record it</source>
        <translation>Fait ici, tel que vous l’enregistrez</translation>
    </message>
    <message>
        <source>Done while the server was away</source>
        <translation>Fait pendant l’absence du serveur</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Descendre (Alt+↓)</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>E-mail addresses and telephone numbers in texts</source>
        <translation>Adresses électroniques et numéros de téléphone dans les textes</translation>
    </message>
    <message>
        <source>Each bar is a quarter of an hour in which the meeting sat.</source>
        <translation>Chaque barre est un quart d’heure pendant lequel la réunion a siégé.</translation>
    </message>
    <message>
        <source>Each is in the language in which its delegation spoke, where that is noted.</source>
        <translation>Chacune est dans la langue dans laquelle la délégation s’est exprimée, si elle est notée.</translation>
    </message>
    <message>
        <source>Each presentation is discussed in turn</source>
        <translation>Chaque exposé est débattu à son tour</translation>
    </message>
    <message>
        <source>Each row says why it stands where it stands, and when it will be heard. Drag a row, or press Alt+↑, to overrule that; right click has the rest.</source>
        <translation>Chaque ligne dit pourquoi elle est à sa place et quand elle sera entendue. Faites-la glisser, ou pressez Alt+↑, pour en décider autrement&#x202f;; le clic droit offre le reste.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Edit the meeting: {change}</source>
        <translation>Modifier la réunion&#xa0;: {change}</translation>
    </message>
    <message>
        <source>Edit the meeting: {n} changes</source>
        <translation>Modifier la réunion&#xa0;: {n} modifications</translation>
    </message>
    <message>
        <source>Edit the meeting…</source>
        <translation>Modifier la réunion…</translation>
    </message>
    <message>
        <source>Edit the plan in the timeline</source>
        <translation>Modifier le plan dans la chronologie</translation>
    </message>
    <message>
        <source>Editing: {title}</source>
        <translation>Modification&#xa0;: {title}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the one who speaks.</source>
        <translation>Mettre fin à l’intervention en cours.</translation>
    </message>
    <message>
        <source>End {said}</source>
        <translation>Fin&#xa0;: {said}</translation>
    </message>
    <message>
        <source>End: {name}</source>
        <translation>Fin&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ends at {time}</source>
        <translation>Finit à {time}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>English</source>
        <comment>its own name</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter a sitting from paper</source>
        <translation>Saisir une séance d’après papier</translation>
    </message>
    <message>
        <source>Enter a sitting that was noted on paper, line after line with its times; what goes on meanwhile is not hindered.</source>
        <translation>Saisir, ligne par ligne et avec ses heures, une séance notée sur papier&#x202f;; ce qui se déroule pendant ce temps n’est pas gêné.</translation>
    </message>
    <message>
        <source>Enter a speaker who is not on the roll, and let them wait for the floor where that is asked for.</source>
        <translation>Entrer un orateur qui n’est pas sur la liste des délégations, et le mettre en attente si c’est demandé.</translation>
    </message>
    <message>
        <source>Enter a statement of a sitting that was noted on paper, with its times: who spoke, from when, until when or how long.</source>
        <translation>Saisir une déclaration d’une séance notée sur papier, avec ses heures&#xa0;: qui a parlé, depuis quand, jusqu’à quand ou combien de temps.</translation>
    </message>
    <message>
        <source>Enter adds them; Saturdays and Sundays are left out</source>
        <translation>Entrée les ajoute&#x202f;; samedis et dimanches sont omis</translation>
    </message>
    <message>
        <source>Enter adds: {what}, position {position}</source>
        <translation>Entrée ajoute&#xa0;: {what}, place {position}</translation>
    </message>
    <message>
        <source>Enter adds: {what}, position {position}, after the closing of the list</source>
        <translation>Entrée ajoute&#xa0;: {what}, place {position}, après la clôture de la liste</translation>
    </message>
    <message>
        <source>Enter another segment of the open item.</source>
        <translation>Passer à un autre segment du point ouvert.</translation>
    </message>
    <message>
        <source>Enter from paper…</source>
        <translation>Saisir d’après papier…</translation>
    </message>
    <message>
        <source>Enter notes: has left the room</source>
        <translation>Entrée note&#xa0;: a quitté la salle</translation>
    </message>
    <message>
        <source>Enter notes: present</source>
        <translation>Entrée note&#xa0;: présence</translation>
    </message>
    <message>
        <source>Enter the segment that follows the present one of the open item.</source>
        <translation>Passer au segment qui suit le segment en cours du point ouvert.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mention</translation>
    </message>
    <message>
        <source>Entry {entry} is no suggestion or conclusion that stands. Name one that is.</source>
        <translation>L’entrée {entry} n’est pas une proposition ou une conclusion en vigueur. Indiquez-en une qui l’est.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Event {seq} does not follow from the one before, so “{name}” was not kept on the server.</source>
        <translation>L’événement {seq} ne suit pas du précédent&#x202f;; «&#xa0;{name}&#xa0;» n’a donc pas été gardée sur le serveur.</translation>
    </message>
    <message>
        <source>Event {seq} has a value of the wrong type.</source>
        <translation>L’événement {seq} a une valeur du mauvais type.</translation>
    </message>
    <message>
        <source>Event {seq} has an invalid time.</source>
        <translation>L’événement {seq} a une heure non valable.</translation>
    </message>
    <message>
        <source>Event {seq} is missing.</source>
        <translation>L’événement {seq} manque.</translation>
    </message>
    <message>
        <source>Event {seq}: {error}</source>
        <translation>Événement {seq}&#xa0;: {error}</translation>
    </message>
    <message>
        <source>Event {since} comes after event {until}. Name the first and the last.</source>
        <translation>L’événement {since} vient après l’événement {until}. Indiquez le premier et le dernier.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Every key point of each delegation, with its aspect.</source>
        <translation>Chaque point clé de chaque délégation, avec son volet.</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Chaque minute</translation>
    </message>
    <message>
        <source>Every session has risen: there is no hard stop to move.</source>
        <translation>Toutes les séances sont levées&#xa0;: il n’y a plus d’heure limite à déplacer.</translation>
    </message>
    <message>
        <source>Every session was held or is in progress on its day, so nothing can be moved.</source>
        <translation>Toutes les séances ont été tenues ou sont en cours à leur jour&#xa0;: rien ne peut être déplacé.</translation>
    </message>
    <message>
        <source>Every {n} minutes</source>
        <translation>Toutes les {n} minutes</translation>
    </message>
    <message>
        <source>Everybody in the room reads this.</source>
        <translation>Tout le monde dans la salle lit ceci.</translation>
    </message>
    <message>
        <source>Everybody in this network</source>
        <translation>Tout le monde dans ce réseau</translation>
    </message>
    <message>
        <source>Everything that the secretariat keeps, for the secretariat only.</source>
        <translation>Tout ce que le secrétariat conserve, pour le secrétariat seulement.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Exchange with…</source>
        <translation>Permuter avec…</translation>
    </message>
    <message>
        <source>Exchange {who} and {who2}</source>
        <translation>Échanger {who} et {who2}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Expected to end {time}</source>
        <translation>Fin attendue à {time}</translation>
    </message>
    <message>
        <source>Expected to end {time}, {late}</source>
        <translation>Fin attendue à {time}, {late}</translation>
    </message>
    <message>
        <source>Expected {span}</source>
        <translation>Attendu {span}</translation>
    </message>
    <message>
        <source>Expected {span}, {late}</source>
        <translation>Attendu {span}, {late}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>F1 keys</source>
        <translation>F1 touches</translation>
    </message>
    <message>
        <source>F8 calls it to order.</source>
        <translation>F8 ouvre la séance.</translation>
    </message>
    <message>
        <source>F8 does the next act, and its button says which. For now the play presses it: “I lead” above leaves it to you. F9 takes back what the footer names.</source>
        <translation>F8 fait l’acte suivant, et son bouton dit lequel. Pour l’instant la répétition l’actionne&#xa0;: «&#xa0;Je conduis&#xa0;», en haut, vous la laisse. F9 annule ce que nomme le pied de page.</translation>
    </message>
    <message>
        <source>F8 goes on; the agenda and Ctrl+K take up any item.</source>
        <translation>F8 poursuit&#x202f;; l’ordre du jour et Ctrl+K abordent tout autre point.</translation>
    </message>
    <message>
        <source>F9 undoes “{title}”</source>
        <translation>F9 annule «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>F9: {refusal}</source>
        <translation>F9&#xa0;: {refusal}</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitateur</translation>
    </message>
    <message>
        <source>Facilitator&apos;s conclusion</source>
        <translation>Conclusion du facilitateur</translation>
    </message>
    <message>
        <source>Facilitator: to be named</source>
        <translation>Facilitateur&#xa0;: à désigner</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Feeds the items</source>
        <translation>Alimente les points</translation>
    </message>
    <message>
        <source>Fetch to a file…</source>
        <translation>Rapporter dans un fichier…</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Chiffres du graphique</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File a statement under exactly these topics.</source>
        <translation>Classer une déclaration sous ces thèmes exactement.</translation>
    </message>
    <message>
        <source>Files are received at the desk or by the command line only.</source>
        <translation>Les fichiers ne se reçoivent qu’au pupitre ou par la ligne de commande.</translation>
    </message>
    <message>
        <source>Fill a screen with the booth sheet</source>
        <translation>Remplir un écran avec la feuille des cabines</translation>
    </message>
    <message>
        <source>Filled: actual. Behind it: planned.</source>
        <translation>Plein&#xa0;: réel. Derrière&#xa0;: prévu.</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>Finaliser</translation>
    </message>
    <message>
        <source>Finalise the minutes</source>
        <translation>Finaliser le compte rendu</translation>
    </message>
    <message>
        <source>Finalise version {version} of the minutes</source>
        <translation>Finaliser la version {version} du compte rendu</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>Find a delegation of the roll</source>
        <translation>Trouver une délégation de la liste</translation>
    </message>
    <message>
        <source>Find any command, item, delegation or statement by typing.</source>
        <translation>Trouver commande, point, délégation ou déclaration en tapant.</translation>
    </message>
    <message>
        <source>Find in the record…</source>
        <translation>Rechercher dans le journal…</translation>
    </message>
    <message>
        <source>Find in the trail</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Chercher dans cette page</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Première demande</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Début fixe</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Fold the day</source>
        <translation>Replier la journée</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for upload</source>
        <translation>Dossier à mettre en ligne</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Folder of the digests</source>
        <translation>Dossier des synthèses</translation>
    </message>
    <message>
        <source>Folder of the letters</source>
        <translation>Dossier des lettres</translation>
    </message>
    <message>
        <source>Folder of the pages</source>
        <translation>Dossier des pages</translation>
    </message>
    <message>
        <source>Folder with templates of letters</source>
        <translation>Dossier des modèles de lettres</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Suivi…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow-up of entry {n}</source>
        <translation>Suite donnée à l’entrée {n}</translation>
    </message>
    <message>
        <source>Follow-up of suggestions</source>
        <translation>Suivi des propositions</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>For instance 15:30</source>
        <translation>Par exemple 15:30</translation>
    </message>
    <message>
        <source>For instance 27 November 2025</source>
        <translation>Par exemple 27 novembre 2025</translation>
    </message>
    <message>
        <source>For instance 27 November 2025 (optional)</source>
        <translation>Par exemple 27 novembre 2025 (facultatif)</translation>
    </message>
    <message>
        <source>For instance 30, 1h15 or 90s</source>
        <translation>Par exemple 30, 1h15 ou 90s</translation>
    </message>
    <message>
        <source>For instance 90, 2:30 or 1h; with a minus: behind</source>
        <translation>Par exemple 90, 2:30 ou 1h&#x202f;; avec un signe moins&#xa0;: de retard</translation>
    </message>
    <message>
        <source>For instance 90, 2:30 or 5 min</source>
        <translation>Par exemple 90, 2:30 ou 5 min</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Pour d’autres programmes</translation>
    </message>
    <message>
        <source>For the next chair or day: where the meeting stands, who waits, what is owed, what comes.</source>
        <translation>Pour la présidence ou la journée suivante&#xa0;: où en est la réunion, qui attend, ce qui reste dû, la suite.</translation>
    </message>
    <message>
        <source>Formal meeting</source>
        <translation>Réunion officielle</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Reconnue</translation>
    </message>
    <message>
        <source>Found in the whole meeting</source>
        <translation>Trouvé dans toute la réunion</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>ven.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From a definition in a file…</source>
        <translation>À partir d’une définition dans un fichier…</translation>
    </message>
    <message>
        <source>From a document…</source>
        <translation>D’un document…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>From a former meeting…</source>
        <translation>D’une réunion antérieure…</translation>
    </message>
    <message>
        <source>From a programme in a document…</source>
        <translation>D’un programme dans un document…</translation>
    </message>
    <message>
        <source>From a sheet…</source>
        <translation>D’un tableau…</translation>
    </message>
    <message>
        <source>From paper: {label} was considered</source>
        <translation>D’après papier&#xa0;: examen de {label}</translation>
    </message>
    <message>
        <source>From paper: {name}, {time}</source>
        <translation>D’après papier&#xa0;: {name}, {time}</translation>
    </message>
    <message>
        <source>From the chair</source>
        <translation>De la présidence</translation>
    </message>
    <message>
        <source>From the chair · {chair_words}</source>
        <translation>De la présidence · {chair_words}</translation>
    </message>
    <message>
        <source>From the chair: {text}</source>
        <translation>De la présidence&#xa0;: {text}</translation>
    </message>
    <message>
        <source>From the shipped meeting “{name}”…</source>
        <translation>À partir de la réunion fournie «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>From this act on</source>
        <translation>À partir de cet acte</translation>
    </message>
    <message>
        <source>From {start} to {end} “{title}” was in session. Correct the times, or name its session.</source>
        <translation>De {start} à {end}, «&#xa0;{title}&#xa0;» était en séance. Corrigez les heures, ou indiquez cette séance.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Gender of the speaker</source>
        <translation>Genre de l’orateur</translation>
    </message>
    <message>
        <source>General debate, by level…</source>
        <translation>Débat général, par niveau de représentation…</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Allemand</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Gist of a statement</source>
        <translation>Résumé d’une déclaration</translation>
    </message>
    <message>
        <source>Gist of {name}</source>
        <translation>Résumé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Gists and other texts that were typed may name persons whom no field of their own holds; they are not searched for those here.</source>
        <translation>Les résumés et autres textes saisis peuvent nommer des personnes qu’aucun champ propre ne contient&#x202f;; elles n’y sont pas recherchées ici.</translation>
    </message>
    <message>
        <source>Give a delegation another name or category.</source>
        <translation>Donner à une délégation un autre nom ou une autre catégorie.</translation>
    </message>
    <message>
        <source>Give a text of the meeting in another language of the record; empty words take the translation away.</source>
        <translation>Donner un texte de la réunion dans une autre langue du compte rendu&#x202f;; des mots vides retirent la traduction.</translation>
    </message>
    <message>
        <source>Give an item another title, and a short one for the screens.</source>
        <translation>Donner à un point un autre titre, et un court pour les écrans.</translation>
    </message>
    <message>
        <source>Give an item its own order of classes; the new order is shown before it is applied.</source>
        <translation>Donner à un point son propre ordre de classes&#x202f;; le nouvel ordre est montré avant d’être appliqué.</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Give the floor to the delegation whose point of order waits.</source>
        <translation>Donner la parole à la délégation dont la motion d’ordre attend.</translation>
    </message>
    <message>
        <source>Give the floor to the next, or to the one named.</source>
        <translation>Donner la parole au suivant, ou à celui qui est nommé.</translation>
    </message>
    <message>
        <source>Give the floor to the point of order</source>
        <translation>Donner la parole pour la motion d’ordre</translation>
    </message>
    <message>
        <source>Give the name under which the meeting is to be kept there.</source>
        <translation>Donnez le nom sous lequel la réunion doit y être conservée.</translation>
    </message>
    <message>
        <source>Give the rest of the speaker&apos;s limit to a delegation that waits, and end the statement.</source>
        <translation>Donner le reste du temps de parole de l’orateur à une délégation qui attend, et terminer la déclaration.</translation>
    </message>
    <message>
        <source>Give the selected speaker the floor</source>
        <translation>Donner la parole à l’orateur sélectionné</translation>
    </message>
    <message>
        <source>Give the symbol of the document, such as CCM/MSP/2025/3.</source>
        <translation>Donnez la cote du document, telle que CCM/MSP/2025/3.</translation>
    </message>
    <message>
        <source>Give who asked for a right of reply its turn where it was kept for the end of the session, an item at a time.</source>
        <translation>Donner leur tour aux droits de réponse réservés pour la fin de la séance, un point à la fois.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Go back and keep what was typed</source>
        <translation>Revenir en gardant ce qui a été saisi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Continuer là-bas</translation>
    </message>
    <message>
        <source>Go on with a meeting kept in a file.</source>
        <translation>Continuer une réunion gardée dans un fichier.</translation>
    </message>
    <message>
        <source>Go on with the days as they are planned.</source>
        <translation>Continuer avec les jours prévus.</translation>
    </message>
    <message>
        <source>Go on with the draft “{title}”</source>
        <translation>Reprendre le brouillon «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Go on: {title}, {standing}</source>
        <translation>Continuer&#xa0;: {title}, {standing}</translation>
    </message>
    <message>
        <source>Go to quick entry and add a delegation to the list of speakers.</source>
        <translation>Aller à la saisie rapide et ajouter une délégation à la liste des orateurs.</translation>
    </message>
    <message>
        <source>Go to the day of the selected item, then fold it</source>
        <translation>Aller à la journée du point choisi, puis la replier</translation>
    </message>
    <message>
        <source>Go to the gist of the one who has the floor</source>
        <translation>Aller au résumé de qui a la parole</translation>
    </message>
    <message>
        <source>Go to {name}   Ctrl+↓</source>
        <translation>Aller à&#xa0;: {name}   Ctrl+↓</translation>
    </message>
    <message>
        <source>Goes on with the row above</source>
        <translation>Suite de la ligne précédente</translation>
    </message>
    <message>
        <source>Goes onto the list</source>
        <translation>S’inscrit sur la liste</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Groups of States</source>
        <translation>Groupes d’États</translation>
    </message>
    <message>
        <source>Grows with the window</source>
        <translation>Croît avec la fenêtre</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Guest: to be named</source>
        <translation>Invité&#xa0;: à désigner</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer la main</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Passer la main…</translation>
    </message>
    <message>
        <source>Hand the meeting over</source>
        <translation>Passer la main</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Passation</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Remise par écrit</translation>
    </message>
    <message>
        <source>Handed in in writing</source>
        <translation>Remise par écrit</translation>
    </message>
    <message>
        <source>Handed over at {time} by {seat}.</source>
        <translation>Passation&#xa0;: {time}, par {seat}.</translation>
    </message>
    <message>
        <source>Handed over in {folder}</source>
        <translation>Passation enregistrée dans {folder}</translation>
    </message>
    <message>
        <source>Hard stop at {time}</source>
        <translation>Heure limite à {time}</translation>
    </message>
    <message>
        <source>Has hours</source>
        <translation>A un horaire</translation>
    </message>
    <message>
        <source>Has left the room</source>
        <translation>A quitté la salle</translation>
    </message>
    <message>
        <source>Hash that is printed in the minutes</source>
        <translation>Empreinte imprimée dans le compte rendu</translation>
    </message>
    <message>
        <source>Head of State or Government</source>
        <translation>Chef d’État ou de gouvernement</translation>
    </message>
    <message>
        <source>Head of the record</source>
        <translation>En-tête du compte rendu</translation>
    </message>
    <message>
        <source>Hear them now</source>
        <translation>Les entendre maintenant</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Here only from</source>
        <translation>Présent seulement à partir de</translation>
    </message>
    <message>
        <source>Here only until</source>
        <translation>Présent seulement jusqu’à</translation>
    </message>
    <message>
        <source>Hidden rows of “{sheet}” were left out: {rows}. Show them in the spreadsheet program, and save, to have them read.</source>
        <translation>Les lignes masquées de «&#xa0;{sheet}&#xa0;» ont été laissées de côté&#xa0;: {rows}. Pour qu’elles soient lues, affichez-les dans le tableur et enregistrez.</translation>
    </message>
    <message>
        <source>Hidden sheets were left out: {names}.</source>
        <translation>Les feuilles masquées ont été laissées de côté&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hint {number} of {count}: {title}</source>
        <translation>Conseil {number} sur {count}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Conseils</translation>
    </message>
    <message>
        <source>Hints when a rehearsal begins</source>
        <translation>Conseils au début d’une répétition</translation>
    </message>
    <message>
        <source>Hour of signing (sign-in sheet)</source>
        <translation>Heure de la signature (feuille de présence)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Hours were typed and recorded in {zone}, and the record prints them in it, so it stays once a session or an item has begun.</source>
        <translation>Des heures ont été saisies et enregistrées dans le fuseau {zone} et le compte rendu les y imprime&#xa0;: il ne change plus dès qu’une séance ou un point a commencé.</translation>
    </message>
    <message>
        <source>How far the plan has slipped. Click to see who will be heard.</source>
        <translation>Le retard sur le programme. Cliquez pour voir qui sera entendu.</translation>
    </message>
    <message>
        <source>I lead</source>
        <translation>Je conduis</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a list of participants</source>
        <translation>Importer une liste de participants</translation>
    </message>
    <message>
        <source>Import a list of participants, CSV or XLSX: see what is understood of it before it comes on the roll.</source>
        <translation>Importer une liste de participants, CSV ou XLSX&#xa0;: voir ce qui en est compris avant qu’elle n’entre dans la liste des délégations.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importer une liste…</translation>
    </message>
    <message>
        <source>In a browser</source>
        <translation>Dans un navigateur</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>Dans un formulaire</translation>
    </message>
    <message>
        <source>In a meeting that has begun an item keeps its code.</source>
        <translation>Dans une réunion commencée, un point garde son code.</translation>
    </message>
    <message>
        <source>In a meeting that was made, documents are noted at the desk.</source>
        <translation>Dans une réunion déjà créée, les documents sont notés au pupitre.</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>En minutes</translation>
    </message>
    <message>
        <source>In quick entry, and where nothing is typed</source>
        <translation>Dans la saisie rapide, et où rien n’est tapé</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En réponse à</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>En secondes</translation>
    </message>
    <message>
        <source>In that language</source>
        <translation>Dans cette langue</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>Dans l’ordre du jour</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>In the list of speakers</source>
        <translation>Dans la liste des orateurs</translation>
    </message>
    <message>
        <source>In the precedence</source>
        <translation>Dans la préséance</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>Dans le journal</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Indenter</translation>
    </message>
    <message>
        <source>Individual speakers</source>
        <translation>Intervenants à titre personnel</translation>
    </message>
    <message>
        <source>Insert an item</source>
        <translation>Insérer un point</translation>
    </message>
    <message>
        <source>Insert {heading}</source>
        <translation>Insérer {heading}</translation>
    </message>
    <message>
        <source>Internal log</source>
        <translation>Journal interne</translation>
    </message>
    <message>
        <source>Interpretation until {time}</source>
        <translation>Interprétation jusqu’à {time}</translation>
    </message>
    <message>
        <source>Interrupted: {name}</source>
        <translation>Interrompue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Interrupted: {name}, over {time}</source>
        <translation>Interrompue&#xa0;: {name}, dépassement {time}</translation>
    </message>
    <message>
        <source>Interrupted: {name}, {time} left</source>
        <translation>Interrompue&#xa0;: {name}, reste {time}</translation>
    </message>
    <message>
        <source>Intersessional meeting of the Mine Ban Convention…</source>
        <translation>Réunion intersessions de la Convention sur l’interdiction des mines…</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>It begins before the line above it. Put the lines in the order in which they were said.</source>
        <translation>Elle commence avant la ligne du dessus. Mettez les lignes dans l’ordre des interventions.</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Il compte</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Elle continue</translation>
    </message>
    <message>
        <source>It holds something that changes what is written into it.</source>
        <translation>Il contient quelque chose qui modifie ce qu’on y écrit.</translation>
    </message>
    <message>
        <source>It is about something that is not recorded. Do it at the desk.</source>
        <translation>Il porte sur quelque chose qui n’est pas enregistré. Faites-le au pupitre.</translation>
    </message>
    <message>
        <source>It is about something that was done here and is not recorded.</source>
        <translation>Il porte sur quelque chose qui a été fait ici et n’est pas enregistré.</translation>
    </message>
    <message>
        <source>It is not recorded; what was typed stays in the copy on this computer.</source>
        <translation>Il n’est pas enregistré&#x202f;; ce qui a été saisi reste dans la copie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It is not said until when {name} spoke. Give the end, or how long it was.</source>
        <translation>Il n’est pas dit jusqu’à quand {name} a parlé. Indiquez la fin, ou la durée.</translation>
    </message>
    <message>
        <source>It is not said who spoke.</source>
        <translation>Il n’est pas dit qui a parlé.</translation>
    </message>
    <message>
        <source>It is recorded as soon as the server is reached again.</source>
        <translation>Il sera enregistré dès que le serveur sera de nouveau joint.</translation>
    </message>
    <message>
        <source>It is tried again in a minute.</source>
        <translation>Nouvel essai dans une minute.</translation>
    </message>
    <message>
        <source>It is tried again in {count} minutes.</source>
        <translation>Nouvel essai dans {count} minutes.</translation>
    </message>
    <message>
        <source>It is {time}: a statement cannot have ended at {time2}. Give a time that has passed.</source>
        <translation>Il est {time}&#xa0;: une déclaration ne peut pas avoir fini à {time2}. Donnez une heure passée.</translation>
    </message>
    <message>
        <source>It rose then</source>
        <translation>Elle a été levée alors</translation>
    </message>
    <message>
        <source>It stays in the trail and is offered no more</source>
        <translation>Il reste dans l’historique et n’est plus proposé</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Item {label}</source>
        <translation>Point {label}</translation>
    </message>
    <message>
        <source>Item {label} has no title yet.</source>
        <translation>Le point {label} n’a pas encore de titre.</translation>
    </message>
    <message>
        <source>Item {used} min</source>
        <translation>Point {used} min</translation>
    </message>
    <message>
        <source>Item {used} of {planned} min · {n} min left</source>
        <translation>Point {used} sur {planned} min · reste {n} min</translation>
    </message>
    <message>
        <source>Item {used} of {planned} min · {n} min over</source>
        <translation>Point {used} sur {planned} min · dépassé de {n} min</translation>
    </message>
    <message>
        <source>Items done: {progress}</source>
        <translation>Points traités&#xa0;: {progress}</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>Points de l’ordre du jour</translation>
    </message>
    <message>
        <source>Items pasted: {n}. Ctrl+Z takes them away again.</source>
        <translation>Points collés&#xa0;: {n}. Ctrl+Z les retire.</translation>
    </message>
    <message>
        <source>Items still to come are left out.</source>
        <translation>Les points encore à venir ne sont pas compris.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Sa clef</translation>
    </message>
    <message>
        <source>Its tables are not those of a meeting.</source>
        <translation>Ses tables ne sont pas celles d’une réunion.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Jointly with</source>
        <translation>Conjointement avec</translation>
    </message>
    <message>
        <source>Keep beside a version the file that the office edited and sent out; the words that differ are shown.</source>
        <translation>Conserver à côté d’une version le fichier que le bureau a édité et envoyé&#x202f;; les mots qui diffèrent sont affichés.</translation>
    </message>
    <message>
        <source>Keep beside a version what the office edited and sent out of it.</source>
        <translation>Conserver à côté d’une version ce que le bureau en a édité et envoyé.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Keep names of persons until</source>
        <translation>Conserver les noms de personnes jusqu’au</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>Garder les jours</translation>
    </message>
    <message>
        <source>Keep the meeting in</source>
        <translation>Garder la réunion dans</translation>
    </message>
    <message>
        <source>Keep the text of a statement inside the file.</source>
        <translation>Garder le texte d’une déclaration dans le fichier.</translation>
    </message>
    <message>
        <source>Keep version {version} as {upper}</source>
        <translation>Garder la version {version} en {upper}</translation>
    </message>
    <message>
        <source>Keep what was sent out…</source>
        <translation>Conserver ce qui a été envoyé…</translation>
    </message>
    <message>
        <source>Kept until the program ends, and never written down</source>
        <translation>Gardé jusqu’à la fin du programme, jamais écrit nulle part</translation>
    </message>
    <message>
        <source>Kept {stretch} ({minutes})</source>
        <translation>Tenu {stretch} ({minutes})</translation>
    </message>
    <message>
        <source>Key of acts</source>
        <translation>Clef des actes</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Point clé</translation>
    </message>
    <message>
        <source>Key point {number} reads “{said}” meanwhile. Nothing was removed.</source>
        <translation>Le point clé {number} se lit maintenant «&#xa0;{said}&#xa0;». Rien n’a été retiré.</translation>
    </message>
    <message>
        <source>Key point, topic or tag</source>
        <translation>Point clé, thème ou étiquette</translation>
    </message>
    <message>
        <source>Key point, topic or tag: 19 chall…</source>
        <translation>Point clé, thème ou étiquette&#xa0;: 19 chall…</translation>
    </message>
    <message>
        <source>Key point: {said}</source>
        <translation>Point clé&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Key points and tags: {words}</source>
        <translation>Points clés et étiquettes&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Key points by State</source>
        <translation>Points clés par État</translation>
    </message>
    <message>
        <source>Key points by State as CSV…</source>
        <translation>Points clés par État en CSV…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Khmer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Type de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coréen</translation>
    </message>
    <message>
        <source>LAP {lap}</source>
        <translation>LAP {lap}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>Langue de la déclaration</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>Langue de ces textes</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Dernièrement</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>leave a text where it is</comment>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave a line</source>
        <translation>Laisser une ligne</translation>
    </message>
    <message>
        <source>Leave a line of an advance list that was not understood, with the reason, which stands in the trail.</source>
        <translation>Laisser une ligne d’une liste anticipée qui n’a pas été comprise, avec le motif, qui figure dans la trace.</translation>
    </message>
    <message>
        <source>Leave a text</source>
        <translation>Laisser un texte</translation>
    </message>
    <message>
        <source>Leave an item out; those that follow on close up.</source>
        <translation>Laisser un point de côté&#x202f;; ceux qui suivent se rapprochent.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Le déduire</translation>
    </message>
    <message>
        <source>Leave its rows out</source>
        <translation>Laisser ses lignes de côté</translation>
    </message>
    <message>
        <source>Leave so many seconds out of the speaker&apos;s time, or a statement&apos;s, for a clock that jumped.</source>
        <translation>Déduire tant de secondes du temps de l’orateur, ou d’une intervention, pour une horloge qui a sauté.</translation>
    </message>
    <message>
        <source>Leave the session open.</source>
        <translation>Laisser la séance ouverte.</translation>
    </message>
    <message>
        <source>Leave the text of {source}</source>
        <translation>Laisser le texte de {source}</translation>
    </message>
    <message>
        <source>Leave this meeting and go back to the start; everything is recorded.</source>
        <translation>Quitter cette réunion et revenir à l’accueil&#x202f;; tout est consigné.</translation>
    </message>
    <message>
        <source>Leave time out</source>
        <translation>Déduire du temps</translation>
    </message>
    <message>
        <source>Leave what was typed on a statement that is no longer in the log in the trail.</source>
        <translation>Laisser dans l’historique ce qui a été saisi sur une déclaration qui n’est plus dans le journal.</translation>
    </message>
    <message>
        <source>Leave {duration} out for {said}</source>
        <translation>Déduire {duration}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Leave {duration} out of the time of {name}.</source>
        <translation>{name}&#xa0;: déduire {duration} du temps de parole.</translation>
    </message>
    <message>
        <source>Leave “{text}”</source>
        <translation>Laisser «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Laisser…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Left open: {name}. The last act was at {time}. It rose at</source>
        <translation>Restée ouverte&#xa0;: {name}. Dernier acte à {time}. Elle a été levée à</translation>
    </message>
    <message>
        <source>Left: {names}</source>
        <translation>Parties&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Let Next reach a request that was asked after closing.</source>
        <translation>Laisser «&#xa0;Suivant&#xa0;» atteindre une demande faite après la clôture.</translation>
    </message>
    <message>
        <source>Let a request speak next by courtesy of the chair.</source>
        <translation>Laisser une demande parler ensuite par courtoisie de la présidence.</translation>
    </message>
    <message>
        <source>Let a request wait where the rules put it.</source>
        <translation>Laisser une demande attendre où les règles la placent.</translation>
    </message>
    <message>
        <source>Let an entry that was struck stand again.</source>
        <translation>Rétablir une mention qui avait été biffée.</translation>
    </message>
    <message>
        <source>Let quick entry offer nobody but who is marked as present; who is named in full is added all the same.</source>
        <translation>Ne proposer dans la saisie rapide que les délégations notées comme présentes&#x202f;; un nom donné en entier est ajouté quand même.</translation>
    </message>
    <message>
        <source>Let somebody take the chair.</source>
        <translation>Laisser quelqu’un prendre la présidence.</translation>
    </message>
    <message>
        <source>Let the called speaker begin.</source>
        <translation>Laisser commencer l’orateur appelé.</translation>
    </message>
    <message>
        <source>Let the clock of the speaker stand still, or run on.</source>
        <translation>Arrêter l’horloge de l’orateur, ou la laisser courir.</translation>
    </message>
    <message>
        <source>Let the meeting rise; lists are carried over.</source>
        <translation>Lever la séance&#x202f;; les listes sont reportées.</translation>
    </message>
    <message>
        <source>Let the one who spoke last wait again, first.</source>
        <translation>Remettre en attente, en premier, celui qui a parlé en dernier.</translation>
    </message>
    <message>
        <source>Let the paused speaker go on.</source>
        <translation>Laisser continuer l’orateur en pause.</translation>
    </message>
    <message>
        <source>Let the selected class speak earlier</source>
        <translation>Laisser la classe sélectionnée parler plus tôt</translation>
    </message>
    <message>
        <source>Let the selected class speak later</source>
        <translation>Laisser la classe sélectionnée parler plus tard</translation>
    </message>
    <message>
        <source>Let the session end at another time.</source>
        <translation>Faire finir la séance à une autre heure.</translation>
    </message>
    <message>
        <source>Let the speaker&apos;s clock stand still.</source>
        <translation>Arrêter l’horloge de l’orateur.</translation>
    </message>
    <message>
        <source>Let this seat take notes only: gists, points and tags; everything else is refused here.</source>
        <translation>Ne laisser à ce poste que les notes&#xa0;: résumés, points et étiquettes&#x202f;; tout le reste y est refusé.</translation>
    </message>
    <message>
        <source>Let two waiting requests take each other&apos;s place.</source>
        <translation>Échanger les places de deux demandes en attente.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Letters to delegations</source>
        <translation>Lettres aux délégations</translation>
    </message>
    <message>
        <source>Letters to delegations…</source>
        <translation>Lettres aux délégations…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limit for all who wait</source>
        <translation>Temps imparti à tous ceux qui attendent</translation>
    </message>
    <message>
        <source>Limit for {capacity}: {duration}</source>
        <translation>Temps imparti, {capacity}&#xa0;: {duration}</translation>
    </message>
    <message>
        <source>Limit for {capacity}: {was} → {now}</source>
        <translation>Temps imparti, {capacity}&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Limits as they are</source>
        <translation>Temps impartis actuels</translation>
    </message>
    <message>
        <source>Limits for {names}: {durations}</source>
        <translation>Temps impartis, {names}&#xa0;: {durations}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line of the sitting</source>
        <translation>Ligne de la séance</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Liste des participants</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>List of speakers ({forms})</source>
        <translation>Liste des orateurs ({forms})</translation>
    </message>
    <message>
        <source>List of speakers as CSV…</source>
        <translation>Liste des orateurs en CSV…</translation>
    </message>
    <message>
        <source>List of speakers of {item}</source>
        <translation>Liste des orateurs de {item}</translation>
    </message>
    <message>
        <source>List of speakers of {item} · open</source>
        <translation>Liste des orateurs, {item} · ouverte</translation>
    </message>
    <message>
        <source>List of speakers · open</source>
        <translation>Liste des orateurs · ouverte</translation>
    </message>
    <message>
        <source>List of speakers…</source>
        <translation>Liste des orateurs…</translation>
    </message>
    <message>
        <source>Lists of participants (*.csv *.xlsx *.xlsm *.tsv *.txt)</source>
        <translation>Listes de participants (*.csv *.xlsx *.xlsm *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Load over the day</source>
        <translation>Charge de la journée</translation>
    </message>
    <message>
        <source>Lock the plan at this desk, so that it is not changed by mistake while the meeting runs.</source>
        <translation>Verrouiller le plan à ce pupitre, pour qu’il ne soit pas changé par erreur pendant la réunion.</translation>
    </message>
    <message>
        <source>Log as CSV…</source>
        <translation>Journal en CSV…</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Regarder seulement</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Faite à partir de</translation>
    </message>
    <message>
        <source>Made the tables of meetings in “{database}”.</source>
        <translation>Les tables des réunions ont été créées dans «&#xa0;{database}&#xa0;».</translation>
    </message>
    <message>
        <source>Make a folder for the next chair or day: a copy of the meeting, and the sheet of what stands, what is owed and what comes.</source>
        <translation>Créer un dossier pour la présidence ou la journée suivante&#xa0;: une copie de la réunion, et la fiche de la situation, de ce qui reste dû et de la suite.</translation>
    </message>
    <message>
        <source>Make a meeting</source>
        <translation>Créer une réunion</translation>
    </message>
    <message>
        <source>Make a meeting from a definition, and keep it in a file.</source>
        <translation>Créer une réunion à partir d’une définition et la conserver dans un fichier.</translation>
    </message>
    <message>
        <source>Make a meeting on a server</source>
        <translation>Créer une réunion sur un serveur</translation>
    </message>
    <message>
        <source>Make a meeting on a server, for several seats.</source>
        <translation>Créer une réunion sur un serveur, pour plusieurs postes.</translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation>Faire une nouvelle carte</translation>
    </message>
    <message>
        <source>Make a request of a line of an advance list that was not understood.</source>
        <translation>Faire une demande d’une ligne d’une liste anticipée qui n’a pas été comprise.</translation>
    </message>
    <message>
        <source>Make all text as large as the window has room for.</source>
        <translation>Agrandir tout le texte autant que la fenêtre le permet.</translation>
    </message>
    <message>
        <source>Make all text larger.</source>
        <translation>Agrandir tout le texte.</translation>
    </message>
    <message>
        <source>Make all text smaller.</source>
        <translation>Réduire tout le texte.</translation>
    </message>
    <message>
        <source>Make from a template or a file…</source>
        <translation>Créer d’après un modèle ou un fichier…</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>L’annuler</translation>
    </message>
    <message>
        <source>Make its card void</source>
        <translation>Annuler sa carte</translation>
    </message>
    <message>
        <source>Make new cards</source>
        <translation>Faire de nouvelles cartes</translation>
    </message>
    <message>
        <source>Make on a server…</source>
        <translation>Créer sur un serveur…</translation>
    </message>
    <message>
        <source>Make one statement of two of the same speaker.</source>
        <translation>Réunir deux déclarations du même orateur.</translation>
    </message>
    <message>
        <source>Make the card of {name} void? Whoever has it can ask for nothing any more.</source>
        <translation>Annuler la carte de cette délégation ({name})&#x202f;? Qui l’a ne pourra plus rien demander.</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Créer la réunion</translation>
    </message>
    <message>
        <source>Make the meeting…</source>
        <translation>Créer la réunion…</translation>
    </message>
    <message>
        <source>Make the record as it stands a version of the minutes, in all languages at once.</source>
        <translation>Faire du compte rendu en l’état une version, dans toutes les langues à la fois.</translation>
    </message>
    <message>
        <source>Make the record as it stands the next version of the minutes, in all languages at once.</source>
        <translation>Faire du compte rendu en l’état la version suivante, dans toutes les langues à la fois.</translation>
    </message>
    <message>
        <source>Make two statements of one, at a time in between.</source>
        <translation>Scinder une déclaration en deux, à une heure intermédiaire.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>Manuel (F1)</translation>
    </message>
    <message>
        <source>Mark a delegation as not in the room.</source>
        <translation>Noter qu’une délégation n’est pas dans la salle.</translation>
    </message>
    <message>
        <source>Mark a text as to be checked against what was said, or as checked.</source>
        <translation>Noter qu’un texte est à vérifier au prononcé, ou vérifié.</translation>
    </message>
    <message>
        <source>Meanwhile another seat, {seat}, has changed the same thing: {act}.</source>
        <translation>Entre-temps, un autre poste, {seat}, a modifié la même chose&#xa0;: {act}.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Meeting of States Parties, formal…</source>
        <translation>Assemblée des États parties, officielle…</translation>
    </message>
    <message>
        <source>Meetings (*.floor)</source>
        <translation>Réunions (*.floor)</translation>
    </message>
    <message>
        <source>Meetings are kept in files and on PostgreSQL servers, not by “{scheme}”. Give the path of a .floor file, or postgresql://USER@HOST/DATABASE#NAME.</source>
        <translation>Les réunions sont gardées dans des fichiers et sur des serveurs PostgreSQL, et non par «&#xa0;{scheme}&#xa0;». Donnez le chemin d’un fichier .floor, ou postgresql://USER@HOST/DATABASE#NAME.</translation>
    </message>
    <message>
        <source>Meetings on a server need psycopg, which is not installed: pip install &apos;facilitator[shared]&apos;.</source>
        <translation>Les réunions sur un serveur ont besoin de psycopg, qui n’est pas installé&#xa0;: pip install &apos;facilitator[shared]&apos;.</translation>
    </message>
    <message>
        <source>Meetings that are new</source>
        <translation>Nouvelles réunions</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Fusionner les deux</translation>
    </message>
    <message>
        <source>Merge two statements of {said}</source>
        <translation>Réunir deux déclarations de {said}</translation>
    </message>
    <message>
        <source>Merged into another statement by {seat} at {time}.</source>
        <translation>Réunie à une autre déclaration par {seat} à {time}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Message à la salle</translation>
    </message>
    <message>
        <source>Message to the room…</source>
        <translation>Message à la salle…</translation>
    </message>
    <message>
        <source>Messages, tables and texts (*.eml *.csv *.xlsx *.xlsm *.tsv *.txt *.html)</source>
        <translation>Messages, tableaux et textes (*.eml *.csv *.xlsx *.xlsm *.tsv *.txt *.html)</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Minutes (*.{suffix})</source>
        <translation>Compte rendu (*.{suffix})</translation>
    </message>
    <message>
        <source>Minutes as Akoma Ntoso…</source>
        <translation>Compte rendu en Akoma Ntoso…</translation>
    </message>
    <message>
        <source>Minutes as HTML…</source>
        <translation>Compte rendu en HTML…</translation>
    </message>
    <message>
        <source>Minutes as Markdown…</source>
        <translation>Compte rendu en Markdown…</translation>
    </message>
    <message>
        <source>Minutes as OpenDocument…</source>
        <translation>Compte rendu en OpenDocument…</translation>
    </message>
    <message>
        <source>Minutes as PDF…</source>
        <translation>Compte rendu en PDF…</translation>
    </message>
    <message>
        <source>Minutes as Word…</source>
        <translation>Compte rendu en Word…</translation>
    </message>
    <message>
        <source>Minutes cannot be made as “{name}”; choose {choices}.</source>
        <translation>Le compte rendu ne peut pas être établi comme «&#xa0;{name}&#xa0;»&#x202f;; choisissez {choices}.</translation>
    </message>
    <message>
        <source>Minutes – {value}</source>
        <translation>Compte rendu – {value}</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Compte rendu…</translation>
    </message>
    <message>
        <source>Missing ({count})</source>
        <translation>Manquant ({count})</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun.</translation>
    </message>
    <message>
        <source>More about this statement</source>
        <translation>Autres actions sur cette déclaration</translation>
    </message>
    <message>
        <source>More: texts for the booths, files, OSC, stream decks</source>
        <translation>Plus&#xa0;: textes pour les cabines, fichiers, OSC, pupitres</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Move all to this day</source>
        <translation>Tout déplacer à ce jour</translation>
    </message>
    <message>
        <source>Move and stretch items in the timeline by the mouse; each change can be undone.</source>
        <translation>Déplacer et étirer les points dans la chronologie à la souris&#x202f;; chaque changement peut être annulé.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move session {n} to {day}</source>
        <translation>Déplacer la séance {n} au {day}</translation>
    </message>
    <message>
        <source>Move the hard stop</source>
        <translation>Déplacer l’heure limite</translation>
    </message>
    <message>
        <source>Move the meeting to other days</source>
        <translation>Déplacer la réunion à d’autres jours</translation>
    </message>
    <message>
        <source>Move the meeting to today</source>
        <translation>Déplacer la réunion à aujourd’hui</translation>
    </message>
    <message>
        <source>Move the meeting to {day}</source>
        <translation>Déplacer la réunion au {day}</translation>
    </message>
    <message>
        <source>Move the selected speaker down</source>
        <translation>Descendre l’orateur sélectionné</translation>
    </message>
    <message>
        <source>Move the selected speaker to the top</source>
        <translation>Mettre l’orateur sélectionné en tête</translation>
    </message>
    <message>
        <source>Move the selected speaker up</source>
        <translation>Monter l’orateur sélectionné</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>Déplacer le texte sélectionné dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Placer en tête</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move {label}</source>
        <translation>Déplacer {label}</translation>
    </message>
    <message>
        <source>Move {who}</source>
        <translation>Déplacer {who}</translation>
    </message>
    <message>
        <source>Moving {label} to {title} ends this session at {clock_time}</source>
        <translation>Déplacer {label} à {title} termine cette séance à {clock_time}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a role</source>
        <translation>Nommer un rôle</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nom en anglais</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nom en français</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nom en espagnol</translation>
    </message>
    <message>
        <source>Name of the new class</source>
        <translation>Nom de la nouvelle classe</translation>
    </message>
    <message>
        <source>Name of this seat</source>
        <translation>Nom de ce poste</translation>
    </message>
    <message>
        <source>Name the next speaker; no clock runs yet.</source>
        <translation>Nommer l’orateur suivant&#x202f;; aucune horloge ne court encore.</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nom sur le serveur</translation>
    </message>
    <message>
        <source>Name who coordinates, presents or facilitates an item.</source>
        <translation>Nommer qui coordonne, présente ou facilite un point.</translation>
    </message>
    <message>
        <source>Name who presides: a delegation, or a person.</source>
        <translation>Nommez qui préside&#xa0;: une délégation, ou une personne.</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Noms des fichiers</translation>
    </message>
    <message>
        <source>Names of files for upload</source>
        <translation>Noms des fichiers à mettre en ligne</translation>
    </message>
    <message>
        <source>Names of persons are kept until {day}</source>
        <translation>Les noms de personnes sont conservés jusqu’au {day}</translation>
    </message>
    <message>
        <source>Names of persons in this file: {n}.</source>
        <translation>Noms de personnes dans ce fichier&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>Names of seats</source>
        <translation>Noms de postes</translation>
    </message>
    <message>
        <source>Names taken out: {persons}; typed texts changed: {texts}; documents and versions left behind: {documents}.</source>
        <translation>Noms retirés&#xa0;: {persons}&#x202f;; textes saisis modifiés&#xa0;: {texts}&#x202f;; documents et versions laissés de côté&#xa0;: {documents}.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Never begins before its hour</source>
        <translation>Ne commence jamais avant son heure</translation>
    </message>
    <message>
        <source>New card…</source>
        <translation>Nouvelle carte…</translation>
    </message>
    <message>
        <source>New class, such as Affected States</source>
        <translation>Nouvelle classe, par exemple États touchés</translation>
    </message>
    <message>
        <source>New on a server…</source>
        <translation>Nouvelle sur un serveur…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Nouvel orateur</translation>
    </message>
    <message>
        <source>New speaker {name}</source>
        <translation>Nouvel orateur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>New: a State</source>
        <translation>Nouveau&#xa0;: un État</translation>
    </message>
    <message>
        <source>New: a person</source>
        <translation>Nouveau&#xa0;: une personne</translation>
    </message>
    <message>
        <source>New: an organisation</source>
        <translation>Nouveau&#xa0;: une organisation</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next act</source>
        <translation>Acte suivant</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Conseil suivant</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>Segment suivant</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Suivant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Next: {who}</source>
        <translation>Suivant&#xa0;: {who}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No backup could be made in “{where}”: {why}. The meeting is safe in its own file.</source>
        <translation>Aucune sauvegarde n’a pu être faite dans «&#xa0;{where}&#xa0;»&#xa0;: {why}. La réunion est en sûreté dans son propre fichier.</translation>
    </message>
    <message>
        <source>No backup could be made: the program that makes it ended. The meeting is safe in its own file.</source>
        <translation>Aucune sauvegarde n’a pu être faite&#xa0;: le programme qui la fait s’est arrêté. La réunion est en sûreté dans son propre fichier.</translation>
    </message>
    <message>
        <source>No backup was made, since the file of the meeting is not as it was recorded; the backups that are there stay. “Verify the record…” says more.</source>
        <translation>Aucune sauvegarde n’a été faite, car le fichier de la réunion n’est pas tel qu’il a été consigné&#x202f;; les sauvegardes existantes restent. «&#xa0;Vérifier le journal…&#xa0;» en dit plus.</translation>
    </message>
    <message>
        <source>No columns for time and delegation were found. Name them in the first row: time, end or duration, delegation, capacity, on behalf of, gist.</source>
        <translation>Aucune colonne pour l’heure et la délégation n’a été trouvée. Nommez-les dans la première ligne&#xa0;: heure, fin ou durée, délégation, qualité, au nom de, essentiel.</translation>
    </message>
    <message>
        <source>No delegation is called “{said}”. Add it as a new speaker, or type another part of its name.</source>
        <translation>Aucune délégation ne s’appelle «&#xa0;{said}&#xa0;». Ajoutez-la comme nouvel orateur, ou tapez une autre partie de son nom.</translation>
    </message>
    <message>
        <source>No delegation is called “{said}”. Did you mean {choices}?</source>
        <translation>Aucune délégation ne s’appelle «&#xa0;{said}&#xa0;». Pensiez-vous à {choices}&#x202f;?</translation>
    </message>
    <message>
        <source>No delegation was understood. See what is to be settled, or say by hand which column holds them.</source>
        <translation>Aucune délégation n’a été comprise. Voyez ce qui est à régler, ou indiquez à la main quelle colonne les contient.</translation>
    </message>
    <message>
        <source>No document “{said}” is kept here. Name a statement, a symbol, a version such as v1, a SHA-256 or all; {count} in the file.</source>
        <translation>Aucun document «&#xa0;{said}&#xa0;» n’est conservé ici. Indiquez une déclaration, une cote, une version telle que v1, un SHA-256 ou all&#x202f;; {count} dans le fichier.</translation>
    </message>
    <message>
        <source>No draft can be kept: {reason}. Save the definition.</source>
        <translation>Aucun brouillon ne peut être gardé&#xa0;: {reason}. Enregistrez la définition.</translation>
    </message>
    <message>
        <source>No entry is struck.</source>
        <translation>Aucune mention n’est biffée.</translation>
    </message>
    <message>
        <source>No gist yet</source>
        <translation>Pas encore de résumé</translation>
    </message>
    <message>
        <source>No item has coordinators or actions, so there is no digest to write.</source>
        <translation>Aucun point n’a de coordonnateurs ni d’actions&#xa0;: il n’y a pas de synthèse à écrire.</translation>
    </message>
    <message>
        <source>No item is open</source>
        <translation>Aucun point n’est ouvert</translation>
    </message>
    <message>
        <source>No item is open.</source>
        <translation>Aucun point n’est ouvert.</translation>
    </message>
    <message>
        <source>No item is open. Take up an item first, or name one.</source>
        <translation>Aucun point n’est ouvert. Abordez d’abord un point, ou indiquez-en un.</translation>
    </message>
    <message>
        <source>No item is open. Take up an item first.</source>
        <translation>Aucun point n’est ouvert. Abordez d’abord un point.</translation>
    </message>
    <message>
        <source>No item is open: F8 goes on. The list of one that is selected in the agenda can be prepared.</source>
        <translation>Aucun point n’est ouvert&#xa0;: F8 poursuit. La liste d’un point sélectionné dans l’ordre du jour peut être préparée.</translation>
    </message>
    <message>
        <source>No item is skipped.</source>
        <translation>Aucun point n’est passé.</translation>
    </message>
    <message>
        <source>No item was taken up yet.</source>
        <translation>Aucun point n’a encore été abordé.</translation>
    </message>
    <message>
        <source>No line of an advance list is to be settled.</source>
        <translation>Aucune ligne d’une liste anticipée n’est à régler.</translation>
    </message>
    <message>
        <source>No meeting is kept in “{place}” yet. Make one there, or choose another.</source>
        <translation>Aucune réunion n’est encore conservée dans «&#xa0;{place}&#xa0;». Créez-en une, ou choisissez une autre base.</translation>
    </message>
    <message>
        <source>No meeting was open lately</source>
        <translation>Aucune réunion n’a été ouverte récemment</translation>
    </message>
    <message>
        <source>No other statement of this speaker under this item</source>
        <translation>Aucune autre déclaration de cet orateur sur ce point</translation>
    </message>
    <message>
        <source>No point of order has had the floor.</source>
        <translation>Aucune motion d’ordre n’a eu la parole.</translation>
    </message>
    <message>
        <source>No point of order waits.</source>
        <translation>Aucune motion d’ordre n’est en attente.</translation>
    </message>
    <message>
        <source>No program on this computer opens “{title}”. Save it instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;{title}&#xa0;». Enregistrez-le plutôt.</translation>
    </message>
    <message>
        <source>No right of reply is kept for the end of the session. Give the floor to who waits instead.</source>
        <translation>Aucun droit de réponse n’est réservé pour la fin de la séance. Donnez plutôt la parole à qui attend.</translation>
    </message>
    <message>
        <source>No server “{host}” can be found from here. See whether its name and the network are right.</source>
        <translation>Aucun serveur «&#xa0;{host}&#xa0;» n’est trouvé d’ici. Vérifiez son nom et le réseau.</translation>
    </message>
    <message>
        <source>No session has an end to keep to</source>
        <translation>Aucune séance n’a d’heure limite à respecter</translation>
    </message>
    <message>
        <source>No session is in progress, so there is none to close. Start a session first.</source>
        <translation>Aucune séance n’est en cours&#xa0;: il n’y en a pas à lever. Ouvrez d’abord une séance.</translation>
    </message>
    <message>
        <source>No session is in progress, so there is none to resume. Start a session first.</source>
        <translation>Aucune séance n’est en cours&#xa0;: il n’y en a pas à reprendre. Ouvrez d’abord une séance.</translation>
    </message>
    <message>
        <source>No session is in progress, so there is none to suspend. Start a session first.</source>
        <translation>Aucune séance n’est en cours&#xa0;: il n’y en a pas à suspendre. Ouvrez d’abord une séance.</translation>
    </message>
    <message>
        <source>No session is planned in which somebody could have been noted.</source>
        <translation>Aucune séance n’est prévue à laquelle une présence aurait pu être notée.</translation>
    </message>
    <message>
        <source>No session was held yet, so there is no meeting to close. Start a session first.</source>
        <translation>Aucune séance n’a encore été tenue&#xa0;: il n’y a pas de réunion à clore. Ouvrez d’abord une séance.</translation>
    </message>
    <message>
        <source>No statement {source} has left the log, so there is no text to place.</source>
        <translation>Aucune déclaration {source} n’a quitté le journal&#x202f;; il n’y a donc pas de texte à placer.</translation>
    </message>
    <message>
        <source>No suggestion or conclusion has been noted yet.</source>
        <translation>Aucune proposition ou conclusion n’a encore été notée.</translation>
    </message>
    <message>
        <source>No text is left over: nothing that was typed has lost its statement.</source>
        <translation>Aucun texte n’est en attente&#xa0;: rien de ce qui a été saisi n’a perdu sa déclaration.</translation>
    </message>
    <message>
        <source>No text of a statement is received.</source>
        <translation>Aucun texte de déclaration n’est reçu.</translation>
    </message>
    <message>
        <source>No text of statement {statement} is received.</source>
        <translation>Aucun texte de la déclaration {statement} n’est reçu.</translation>
    </message>
    <message>
        <source>No text of the meeting reads “{text}”. Did you mean “{near}”? A translation is of the whole text.</source>
        <translation>Aucun texte de la réunion n’est «&#xa0;{text}&#xa0;». Vouliez-vous dire «&#xa0;{near}&#xa0;»&#x202f;? Une traduction porte sur le texte entier.</translation>
    </message>
    <message>
        <source>No text of the meeting reads “{text}”. Give it as it stands in the agenda or in the record.</source>
        <translation>Aucun texte de la réunion n’est «&#xa0;{text}&#xa0;». Donnez-le tel qu’il figure dans l’ordre du jour ou dans le compte rendu.</translation>
    </message>
    <message>
        <source>No text was received yet, so there is nothing to upload.</source>
        <translation>Aucun texte n’a encore été reçu, il n’y a donc rien à mettre en ligne.</translation>
    </message>
    <message>
        <source>Nobody but “{user}” is let in yet: name the roles by --writer and --display.</source>
        <translation>Personne d’autre que «&#xa0;{user}&#xa0;» n’a encore accès&#xa0;: nommez les rôles par --writer et --display.</translation>
    </message>
    <message>
        <source>Nobody has spoken under this item yet: there is nobody to bring back. Add the delegation to the list instead.</source>
        <translation>Personne n’a encore parlé sous ce point&#xa0;: il n’y a personne à rappeler. Ajoutez plutôt la délégation à la liste.</translation>
    </message>
    <message>
        <source>Nobody has spoken yet</source>
        <translation>Personne n’a encore parlé</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>Personne n’a encore parlé.</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n’a la parole</translation>
    </message>
    <message>
        <source>Nobody has the floor, so no clock runs. Give the floor first.</source>
        <translation>Personne n’a la parole&#xa0;: aucune horloge ne court. Donnez d’abord la parole.</translation>
    </message>
    <message>
        <source>Nobody is called and nobody has the floor. Name the request that is absent.</source>
        <translation>Personne n’est appelé et personne n’a la parole. Indiquez la demande absente.</translation>
    </message>
    <message>
        <source>Nobody is called.</source>
        <translation>Personne n’est appelé.</translation>
    </message>
    <message>
        <source>Nobody is called. Call a speaker first, or give the floor.</source>
        <translation>Personne n’est appelé. Appelez d’abord un orateur, ou donnez la parole.</translation>
    </message>
    <message>
        <source>Nobody is marked absent.</source>
        <translation>Personne n’est marqué absent.</translation>
    </message>
    <message>
        <source>Nobody is on the list. F6 adds a delegation.</source>
        <translation>Personne sur la liste. F6 ajoute une délégation.</translation>
    </message>
    <message>
        <source>Nobody is paused: there is nobody to resume. Give the floor to the next.</source>
        <translation>Personne n’est en pause&#xa0;: il n’y a personne à qui rendre la parole. Donnez la parole au suivant.</translation>
    </message>
    <message>
        <source>Nobody noted {names} as present in session {n}. Who asked for the floor or spoke stands in its record.</source>
        <translation>Présence non notée à la séance {n}&#xa0;: {names}. Qui a demandé la parole ou l’a prise figure dans son procès-verbal.</translation>
    </message>
    <message>
        <source>Nobody on the roll has the code {codes}.</source>
        <translation>Personne sur la liste des délégations n’a le code {codes}.</translation>
    </message>
    <message>
        <source>Nobody on the roll is called “{name}”.</source>
        <translation>Personne sur la liste ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody signed the sheet, as far as it was understood, so nothing was recorded.</source>
        <translation>Pour autant qu’elle ait été comprise, la feuille ne porte aucune signature&#x202f;; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>Nobody signed, as far as the sheet was understood.</source>
        <translation>Aucune signature, pour autant que la feuille ait été comprise.</translation>
    </message>
    <message>
        <source>Nobody speaks. Return the floor to {name} first, or give it to the next.</source>
        <translation>Personne ne parle. Rendez d’abord la parole à qui l’avait ({name}), ou donnez-la au suivant.</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Personne à appeler</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Personne n’attend</translation>
    </message>
    <message>
        <source>Nobody waits for the floor.</source>
        <translation>Personne n’attend la parole.</translation>
    </message>
    <message>
        <source>Nobody waits to whom the speaker could yield.</source>
        <translation>Personne n’attend à qui l’orateur pourrait céder son temps.</translation>
    </message>
    <message>
        <source>Nobody waits yet. Press F6, type two or three letters of a delegation and press Enter.</source>
        <translation>Personne n’attend encore. F6, deux ou trois lettres d’une délégation, puis Entrée.</translation>
    </message>
    <message>
        <source>Nobody waits. The list is closed; chair and secretariat can still add: F6, two or three letters, Enter.</source>
        <translation>Personne n’attend. La liste est close&#x202f;; la présidence et le secrétariat peuvent encore ajouter&#xa0;: F6, deux ou trois lettres, Entrée.</translation>
    </message>
    <message>
        <source>Nobody was seen yet.</source>
        <translation>Personne n’a encore été vu.</translation>
    </message>
    <message>
        <source>Nobody who waits changes place</source>
        <translation>Personne en attente ne change de place</translation>
    </message>
    <message>
        <source>Nobody who waits has to be admitted.</source>
        <translation>Personne de ceux qui attendent n’a besoin d’être admis.</translation>
    </message>
    <message>
        <source>Nobody who waits is pinned.</source>
        <translation>Personne de ceux qui attendent n’est fixé à sa place.</translation>
    </message>
    <message>
        <source>None of them changes or takes away what is recorded: the server refuses it.</source>
        <translation>Aucun d’eux ne modifie ni n’efface ce qui est enregistré&#xa0;: le serveur le refuse.</translation>
    </message>
    <message>
        <source>None of these delegations has a phone card.</source>
        <translation>Aucune de ces délégations n’a de carte pour le téléphone.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Not even {spoken_duration} each lets all be heard before {stop}</source>
        <translation>Pas même {spoken_duration} chacun ne permet d’entendre tout le monde avant {stop}</translation>
    </message>
    <message>
        <source>Not in this meeting</source>
        <translation>Pas dans cette réunion</translation>
    </message>
    <message>
        <source>Not kept with it: {texts}. Receive them again, or take them from a copy of the meeting.</source>
        <translation>N’ont pas pu être conservés&#xa0;: {texts}. Recevez-les de nouveau, ou prenez-les dans une copie de la réunion.</translation>
    </message>
    <message>
        <source>Not marked as present: {names}</source>
        <translation>Non noté comme présent&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not noted as present in session {session}: {names}</source>
        <translation>Présence retirée pour la séance {session}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>Non présent</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Pas réglé</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non repris</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note a conclusion of the chair, or a decision.</source>
        <translation>Noter une conclusion de la présidence, ou une décision.</translation>
    </message>
    <message>
        <source>Note a document of an item by its symbol.</source>
        <translation>Noter un document d’un point par sa cote.</translation>
    </message>
    <message>
        <source>Note a hand-over</source>
        <translation>Noter une passation</translation>
    </message>
    <message>
        <source>Note a key point of a statement.</source>
        <translation>Noter un point clé d’une déclaration.</translation>
    </message>
    <message>
        <source>Note a statement from paper</source>
        <translation>Noter une déclaration d’après papier</translation>
    </message>
    <message>
        <source>Note a statement that was handed in only.</source>
        <translation>Noter une déclaration remise seulement par écrit.</translation>
    </message>
    <message>
        <source>Note a suggestion that was made.</source>
        <translation>Noter une suggestion qui a été faite.</translation>
    </message>
    <message>
        <source>Note as present</source>
        <translation>Noter comme présents</translation>
    </message>
    <message>
        <source>Note for the next chair</source>
        <translation>Note pour la présidence suivante</translation>
    </message>
    <message>
        <source>Note on {said}</source>
        <translation>Note sur {said}</translation>
    </message>
    <message>
        <source>Note the language of a statement.</source>
        <translation>Noter la langue d’une déclaration.</translation>
    </message>
    <message>
        <source>Note them as not reached</source>
        <translation>Les noter comme non entendus</translation>
    </message>
    <message>
        <source>Note until which day this file is to hold names of persons; the program says so on opening from then on, and deletes nothing.</source>
        <translation>Noter jusqu’à quel jour ce fichier doit contenir des noms de personnes&#x202f;; le programme le dit ensuite à l’ouverture, et n’efface rien.</translation>
    </message>
    <message>
        <source>Note what the chair stated on a point of order.</source>
        <translation>Noter ce que la présidence a déclaré sur une motion d’ordre.</translation>
    </message>
    <message>
        <source>Note what was said from the chair.</source>
        <translation>Noter ce que la présidence a dit.</translation>
    </message>
    <message>
        <source>Note who has left.</source>
        <translation>Noter qui est parti.</translation>
    </message>
    <message>
        <source>Note who is in the room.</source>
        <translation>Noter qui est dans la salle.</translation>
    </message>
    <message>
        <source>Note who sees to a suggestion or conclusion, until when, and how it stands.</source>
        <translation>Noter qui se charge d’une proposition ou d’une conclusion, pour quand, et où elle en est.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Noted as having left: {names}</source>
        <translation>Départ noté&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Noted as present: {names}</source>
        <translation>Présence notée&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Notes on requests, which may say anything</source>
        <translation>Notes sur les demandes de parole, de contenu libre</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>Notes seulement</translation>
    </message>
    <message>
        <source>Nothing behind that can be read.</source>
        <translation>Rien de ce qui suit ne peut être lu.</translation>
    </message>
    <message>
        <source>Nothing fits “{words}”. Try a part of one word, a delegation or an item.</source>
        <translation>Rien ne correspond à «&#xa0;{words}&#xa0;». Essayez une partie d’un mot, une délégation ou un point.</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Rien n’a encore été noté.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet, so there is no time to put right.</source>
        <translation>Rien n’a encore été consigné&#xa0;: il n’y a pas d’heure à rectifier.</translation>
    </message>
    <message>
        <source>Nothing has been said under this item yet.</source>
        <translation>Rien n’a encore été dit sous ce point.</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Rien n’a encore été dit.</translation>
    </message>
    <message>
        <source>Nothing in the record has these words.</source>
        <translation>Rien dans le journal ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing is edited.</source>
        <translation>Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Nothing is made final of a record that is not as it was recorded. {said} Save what is whole of it as another meeting: facilitator recover FILE TO</source>
        <translation>On ne rend pas définitif un compte rendu qui n’est pas tel qu’il a été consigné. {said} Enregistrez ce qui est intact comme une autre réunion&#xa0;: facilitator recover FICHIER VERS</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Rien ne manque</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Nothing is missing: the meeting can be made.</source>
        <translation>Rien ne manque&#xa0;: la réunion peut être créée.</translation>
    </message>
    <message>
        <source>Nothing is open: all of the list was understood.</source>
        <translation>Rien n’est à régler&#xa0;: toute la liste a été comprise.</translation>
    </message>
    <message>
        <source>Nothing is recorded at this desk until you say so.</source>
        <translation>Rien n’est consigné à ce poste tant que vous ne le dites pas.</translation>
    </message>
    <message>
        <source>Nothing of a meeting can be read in “{name}”. Put the last copy in its place: facilitator restore COPY {name}</source>
        <translation>Rien d’une réunion ne peut être lu dans «&#xa0;{name}&#xa0;». Mettez la dernière copie à sa place&#xa0;: facilitator restore COPIE {name}</translation>
    </message>
    <message>
        <source>Nothing of the list was understood, so nothing was imported.</source>
        <translation>Rien n’a été compris dans la liste, donc rien n’a été importé.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Rien d’enregistré encore</translation>
    </message>
    <message>
        <source>Nothing that is printed has changed.</source>
        <translation>Rien de ce qui est imprimé n’a changé.</translation>
    </message>
    <message>
        <source>Nothing that was sent out of version {number} is kept: “publish {number} FILE”.</source>
        <translation>Rien de ce qui a été envoyé de la version {number} n’est conservé&#xa0;: «&#xa0;publish {number} FICHIER&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing is to be settled.</source>
        <translation>Rien n’attend et rien n’est à régler.</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>Rien n’a été modifié. {why}</translation>
    </message>
    <message>
        <source>Nothing was done there: something in the program went wrong, and a report of it was kept.</source>
        <translation>Rien n’y a été fait&#xa0;: une erreur s’est produite dans le programme, et un rapport en a été conservé.</translation>
    </message>
    <message>
        <source>Nothing was recorded in the former file {path} since.</source>
        <translation>Rien n’a été enregistré depuis dans l’ancien fichier {path}.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this file since.</source>
        <translation>Rien n’a été enregistré dans ce fichier depuis.</translation>
    </message>
    <message>
        <source>Nothing was recorded since version {number}, so it stays the last.</source>
        <translation>Rien n’a été enregistré depuis la version {number}&#xa0;: elle reste la dernière.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Rien n’a encore été consigné.</translation>
    </message>
    <message>
        <source>Nothing was recovered: something in the program went wrong, and a report of it was kept.</source>
        <translation>Rien n’a été récupéré&#xa0;: une erreur s’est produite dans le programme, et un rapport en a été gardé.</translation>
    </message>
    <message>
        <source>Nothing was saved: something in the program went wrong, and a report of it was kept.</source>
        <translation>Rien n’a été enregistré&#xa0;: une erreur s’est produite dans le programme, et un rapport en a été conservé.</translation>
    </message>
    <message>
        <source>Now speaking</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Nombre de jours</translation>
    </message>
    <message>
        <source>Number of the statement</source>
        <translation>Numéro de la déclaration</translation>
    </message>
    <message>
        <source>Number on the agenda</source>
        <translation>Numéro à l’ordre du jour</translation>
    </message>
    <message>
        <source>Numbers of requests, with commas between</source>
        <translation>Numéros des demandes, séparés par des virgules</translation>
    </message>
    <message>
        <source>OSC cannot be sent to {host}: {why}. Give another address.</source>
        <translation>Impossible d’envoyer de l’OSC à {host}&#xa0;: {why}. Indiquez une autre adresse.</translation>
    </message>
    <message>
        <source>OSC to</source>
        <translation>OSC vers</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Of the documents, {which}.</source>
        <translation>Parmi les documents, {which}.</translation>
    </message>
    <message>
        <source>Of the meeting</source>
        <translation>De la réunion</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>Celui du programme</translation>
    </message>
    <message>
        <source>Of the quarter of an hour</source>
        <translation>Du quart d’heure</translation>
    </message>
    <message>
        <source>Offer only who is present</source>
        <translation>Ne proposer que les présents</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>Liste des délégations</translation>
    </message>
    <message>
        <source>On this disk {at}</source>
        <translation>Sur ce disque {at}</translation>
    </message>
    <message>
        <source>One change is applied; undo at the desk takes it back.</source>
        <translation>Une modification est appliquée&#x202f;; «&#xa0;Annuler&#xa0;» au pupitre la retire.</translation>
    </message>
    <message>
        <source>One delegation waits under {label}, and would be taken off the list.</source>
        <translation>Une délégation attend au titre de {label} et serait retirée de la liste.</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>Un fichier chacun</translation>
    </message>
    <message>
        <source>One flipped bit each was put right, as the hashes prove, in event {which}.</source>
        <translation>Un bit altéré a été rétabli, comme les empreintes le prouvent, dans chacun des événements suivants&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>One is of {name}, the other of {name2}. Correct who spoke first, then merge them.</source>
        <translation>Elles ne sont pas de la même délégation ({name}, {name2}). Corrigez d’abord qui a parlé, puis réunissez-les.</translation>
    </message>
    <message>
        <source>One key runs the floor</source>
        <translation>Une touche conduit les débats</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Une minute de plus</translation>
    </message>
    <message>
        <source>One more event can be read, of {first}, but it does not follow from the one before: it is not in the new meeting, but in the text “{text}”: {titles}.</source>
        <translation>Un autre événement peut être lu, daté de {first}, mais il ne découle pas de celui qui précède&#xa0;: il ne figure pas dans la nouvelle réunion, mais dans le texte «&#xa0;{text}&#xa0;»&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>One speaker in two: merge with</source>
        <translation>Un orateur en deux&#xa0;: réunir avec</translation>
    </message>
    <message>
        <source>One table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>Only a CSV file holds one table; choose a name that ends in .csv, or leave out --table.</source>
        <translation>Seul un fichier CSV contient un seul tableau&#x202f;; choisissez un nom qui finit par .csv, ou omettez --table.</translation>
    </message>
    <message>
        <source>Only a comment, a response, a question or an answer belongs to another request. Leave out to which, or name another kind.</source>
        <translation>Seuls une observation, une réponse, une question ou sa réponse se rattachent à une autre demande. N’indiquez pas laquelle, ou choisissez un autre type.</translation>
    </message>
    <message>
        <source>Only a meeting in a file can be recovered. Give the path of a .floor file.</source>
        <translation>Seule une réunion dans un fichier peut être récupérée. Donnez le chemin d’un fichier .floor.</translation>
    </message>
    <message>
        <source>Only a meeting in a file can be restored. Give the path of a .floor file.</source>
        <translation>Seule une réunion gardée dans un fichier peut être restaurée. Donnez le chemin d’un fichier .floor.</translation>
    </message>
    <message>
        <source>Only a statement yields its time, and only to another&apos;s statement on the open item that has a limit. Choose another than {name}.</source>
        <translation>Seule une déclaration cède son temps, et seulement à la déclaration d’une autre délégation au point ouvert, qui a une limite. Choisissez une autre délégation que {name}.</translation>
    </message>
    <message>
        <source>Only browsers of this computer reach them, such as OBS, or a proxy that you have set up.</source>
        <translation>Seuls les navigateurs de cet ordinateur y accèdent, comme OBS, ou un mandataire que vous avez mis en place.</translation>
    </message>
    <message>
        <source>Only until {leaves}</source>
        <translation>Seulement jusqu’à {leaves}</translation>
    </message>
    <message>
        <source>Only {item}</source>
        <translation>Seulement {item}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file that was written</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a statement of the record</comment>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a meeting</source>
        <translation>Ouvrir une réunion</translation>
    </message>
    <message>
        <source>Open a meeting on a server</source>
        <translation>Ouvrir une réunion sur un serveur</translation>
    </message>
    <message>
        <source>Open a meeting that several seats share on a server.</source>
        <translation>Ouvrir une réunion que plusieurs postes partagent sur un serveur.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open on a server…</source>
        <translation>Ouvrir sur un serveur…</translation>
    </message>
    <message>
        <source>Open on a server… (S)</source>
        <translation>Ouvrir sur un serveur… (S)</translation>
    </message>
    <message>
        <source>Open one of the meetings that were open lately.</source>
        <translation>Ouvrir l’une des réunions ouvertes récemment.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Ouvrir une réunion récente</translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation>Ouvrir la discussion</translation>
    </message>
    <message>
        <source>Open the file of another meeting.</source>
        <translation>Ouvrir le fichier d’une autre réunion.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Ouvrir la liste</translation>
    </message>
    <message>
        <source>Open the list of speakers again.</source>
        <translation>Rouvrir la liste des orateurs.</translation>
    </message>
    <message>
        <source>Open the list of {item}</source>
        <translation>Ouvrir la liste de {item}</translation>
    </message>
    <message>
        <source>Open the menu of the selected speaker</source>
        <translation>Ouvrir le menu de l’orateur sélectionné</translation>
    </message>
    <message>
        <source>Open the sheet for interpreters, microphones and webcast; it can be put on another screen.</source>
        <translation>Ouvrir la feuille pour interprètes, micros et diffusion&#x202f;; elle peut aller sur un autre écran.</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Ouvrir «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Ouvrir&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Order of</source>
        <translation>Ordre de</translation>
    </message>
    <message>
        <source>Order of speakers</source>
        <translation>Ordre des orateurs</translation>
    </message>
    <message>
        <source>Order of the agenda</source>
        <translation>Ordre des points</translation>
    </message>
    <message>
        <source>Organization, where the delegation is empty</source>
        <translation>Organisation, quand la délégation est vide</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Other delegations</source>
        <translation>Autres délégations</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Other suggestions or conclusions were noted meanwhile. Look which one is meant.</source>
        <translation>D’autres suggestions ou conclusions ont été notées entre-temps. Voyez de laquelle il s’agit.</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Désindenter</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages for browsers and phones need what is installed by: pip install &apos;facilitator[web]&apos;</source>
        <translation>Les pages pour navigateurs et téléphones ont besoin de ce qu’installe&#xa0;: pip install &apos;facilitator[web]&apos;</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Paragraphe {number}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Participants from {source}</source>
        <translation>Participants de {source}</translation>
    </message>
    <message>
        <source>Participants…</source>
        <translation>Participants…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a programme of work here, or drop a document (.docx) on this window.</source>
        <translation>Collez ici un programme de travail, ou déposez un document (.docx) sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Paste an agenda: each line is an item, and its indentation or number, 1, 1(a), (i), makes the tree; hours such as 10:00–10:30 are taken over. Or type: Enter adds the next item, Tab puts it under the one before.</source>
        <translation>Collez un ordre du jour&#xa0;: chaque ligne est un point, son retrait ou son numéro, 1, 1(a), (i), fait l’arborescence&#x202f;; les heures comme 10:00–10:30 sont reprises. Ou tapez&#xa0;: Entrée ajoute le point suivant, Tab le place sous le précédent.</translation>
    </message>
    <message>
        <source>Paste an e-mail or a list of delegations, or drop a message (.eml) or a table on this window.</source>
        <translation>Collez un courriel ou une liste de délégations, ou déposez un message (.eml) ou un tableau sur cette fenêtre.</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Coller des lignes</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Chemin du fichier</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Suspendre ou reprendre l’orateur</translation>
    </message>
    <message>
        <source>Pause {said}</source>
        <translation>Pause&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Person, whole name</source>
        <translation>Personne, nom complet</translation>
    </message>
    <message>
        <source>Persons ({n})</source>
        <translation>Personnes ({n})</translation>
    </message>
    <message>
        <source>Persons in this file</source>
        <translation>Personnes dans ce fichier</translation>
    </message>
    <message>
        <source>Persons in this file…</source>
        <translation>Personnes dans ce fichier…</translation>
    </message>
    <message>
        <source>Persons of lists of participants</source>
        <translation>Personnes des listes de participants</translation>
    </message>
    <message>
        <source>Persons of the list</source>
        <translation>Personnes de la liste</translation>
    </message>
    <message>
        <source>Persons or offices that follow up</source>
        <translation>Personnes ou services chargés du suivi</translation>
    </message>
    <message>
        <source>Persons who asked for the floor or spoke</source>
        <translation>Personnes ayant demandé ou pris la parole</translation>
    </message>
    <message>
        <source>Persons who presided</source>
        <translation>Personnes ayant présidé</translation>
    </message>
    <message>
        <source>Persons who signed a sheet</source>
        <translation>Personnes ayant signé une feuille de présence</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Phone card for {name}</source>
        <translation>Carte pour le téléphone&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Phone card of {name} revoked</source>
        <translation>Carte pour le téléphone annulée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Phone cards for {n} delegations</source>
        <translation>Cartes pour le téléphone&#xa0;: {n} délégations</translation>
    </message>
    <message>
        <source>Phone cards of {n} delegations revoked</source>
        <translation>Cartes pour le téléphone annulées&#xa0;: {n} délégations</translation>
    </message>
    <message>
        <source>Phones ask over TLS only: give an address that begins with https://, and serve a certificate.</source>
        <translation>Les téléphones ne passent que par TLS&#xa0;: donnez une adresse qui commence par https:// et un certificat au serveur.</translation>
    </message>
    <message>
        <source>Phones do not reach this address, only this computer does. Let the network in with a certificate, or give the address of a proxy, before cards are printed.</source>
        <translation>Les téléphones n’atteignent pas cette adresse, seul cet ordinateur le peut. Ouvrez les pages au réseau avec un certificat, ou donnez l’adresse d’un mandataire, avant d’imprimer des cartes.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Place a text</source>
        <translation>Placer un texte</translation>
    </message>
    <message>
        <source>Place {item}</source>
        <translation>Placer {item}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Plan an item for another time, place or length; those that follow on move with it.</source>
        <translation>Prévoir un point à une autre heure, place ou durée&#x202f;; ceux qui suivent se déplacent avec lui.</translation>
    </message>
    <message>
        <source>Plan and actual times as CSV…</source>
        <translation>Horaire prévu et réel en CSV…</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>Plan d’action</translation>
    </message>
    <message>
        <source>Plan {item}: {time}–{time2}</source>
        <translation>Plan de {item}&#xa0;: {time}–{time2}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation>Prévu et réel</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Prévu et réel</translation>
    </message>
    <message>
        <source>Planned {span} ({length})</source>
        <translation>Prévu {span} ({length})</translation>
    </message>
    <message>
        <source>Play again what was recorded, at any speed, in a file of its own; this desk closes meanwhile.</source>
        <translation>Rejouer ce qui a été consigné, à toute vitesse, dans un fichier à part&#x202f;; ce poste se ferme entre-temps.</translation>
    </message>
    <message>
        <source>Play this meeting by itself, in a file of its own.</source>
        <translation>Faire dérouler cette réunion toute seule, dans un fichier à part.</translation>
    </message>
    <message>
        <source>Play this meeting by itself, in a file of its own; this desk closes meanwhile.</source>
        <translation>Faire dérouler cette réunion toute seule, dans un fichier à part&#x202f;; ce poste se ferme entre-temps.</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
    <message>
        <source>Point of order: {name}</source>
        <translation>Motion d’ordre&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Point of order: {name} has the floor</source>
        <translation>Motion d’ordre en cours&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Point of order: {name} is called</source>
        <translation>Motion d’ordre&#xa0;: {name}, appel en cours</translation>
    </message>
    <message>
        <source>Point of order: {name}, and {n} more</source>
        <translation>Motion d’ordre&#xa0;: {name}, et {n} de plus</translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation>Motions d’ordre</translation>
    </message>
    <message>
        <source>Points of order by phone</source>
        <translation>Motions d’ordre par téléphone</translation>
    </message>
    <message>
        <source>Points of order may be raised by phone</source>
        <translation>Des motions d’ordre peuvent être soulevées par téléphone</translation>
    </message>
    <message>
        <source>Points of order, questions and answers</source>
        <translation>Motions d’ordre, questions et réponses</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Port {port} cannot be had: it is taken, or for the administrator of this computer only, as all below 1024 are. Choose another.</source>
        <translation>Le port {port} n’est pas disponible&#xa0;: il est pris, ou réservé à l’administrateur de cet ordinateur, comme tous ceux au-dessous de 1024. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Port {port} for acts is taken by another program. Choose another.</source>
        <translation>Le port {port} pour les actes est pris par un autre programme. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Port {port} is taken, by another program or the pages of another meeting. Stop those, or choose another.</source>
        <translation>Le port {port} est pris, par un autre programme ou par les pages d’une autre réunion. Arrêtez celles-ci, ou choisissez un autre port.</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Position {position}, pinned</source>
        <translation>Place {position}, fixée</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Préséance</translation>
    </message>
    <message>
        <source>Precedence of {item}</source>
        <translation>Préséance de {item}</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Prepare a meeting of your own</source>
        <translation>Préparer sa propre réunion</translation>
    </message>
    <message>
        <source>Prepare a meeting… (N)</source>
        <translation>Préparer une réunion… (N)</translation>
    </message>
    <message>
        <source>Preparing: {title}</source>
        <translation>Préparation&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présente</translation>
    </message>
    <message>
        <source>Present in session {session}: {names}</source>
        <translation>Présents à la séance {session}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation>Présentes&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Presentations are discussed together</source>
        <translation>Les exposés sont débattus ensemble</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Présentateur</translation>
    </message>
    <message>
        <source>Presenter: to be named</source>
        <translation>Présentateur&#xa0;: à désigner</translation>
    </message>
    <message>
        <source>Presenters and invited stakeholders</source>
        <translation>Présentateurs et parties prenantes invitées</translation>
    </message>
    <message>
        <source>Presidency</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>President of the meeting, by its definition</source>
        <translation>Présidence de la réunion, selon sa définition</translation>
    </message>
    <message>
        <source>President&apos;s conclusion</source>
        <translation>Conclusion de la présidence</translation>
    </message>
    <message>
        <source>President’s summary</source>
        <translation>Résumé de la présidence</translation>
    </message>
    <message>
        <source>Press F6, type fra and Enter. Several at once: fra, che, nor. A point of order: !fra.</source>
        <translation>Pressez F6, tapez fra et Entrée. Plusieurs à la fois&#xa0;: fra, che, nor. Une motion d’ordre&#xa0;:&#x202f;!fra.</translation>
    </message>
    <message>
        <source>Preview of the minutes</source>
        <translation>Aperçu du compte rendu</translation>
    </message>
    <message>
        <source>Preview of the room display</source>
        <translation>Aperçu de l’écran de la salle</translation>
    </message>
    <message>
        <source>Preview the minutes, see what is missing, finalise and export them.</source>
        <translation>Voir le compte rendu, ce qui manque, le finaliser et l’exporter.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print the booth sheet…</source>
        <translation>Imprimer la feuille des cabines…</translation>
    </message>
    <message>
        <source>Print the card of keys…</source>
        <translation>Imprimer la carte des touches…</translation>
    </message>
    <message>
        <source>Print the circulated record as it stands.</source>
        <translation>Imprimer le compte rendu distribué dans son état actuel.</translation>
    </message>
    <message>
        <source>Print the keys and rules of the desk on one page.</source>
        <translation>Imprimer les touches et les règles du pupitre sur une page.</translation>
    </message>
    <message>
        <source>Print the list of speakers: position, reason, expected time and limit.</source>
        <translation>Imprimer la liste des orateurs&#xa0;: position, raison, heure prévue et limite.</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimer la liste…</translation>
    </message>
    <message>
        <source>Print the minutes…</source>
        <translation>Imprimer le compte rendu…</translation>
    </message>
    <message>
        <source>Print who speaks and who comes next, for the booths.</source>
        <translation>Imprimer qui parle et qui suit, pour les cabines.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Programme as calendar…</source>
        <translation>Programme en calendrier…</translation>
    </message>
    <message>
        <source>Programme of work</source>
        <translation>Programme de travail</translation>
    </message>
    <message>
        <source>Programmes of work (*.docx *.txt *.html)</source>
        <translation>Programmes de travail (*.docx *.txt *.html)</translation>
    </message>
    <message>
        <source>Programs of this computer, such as Companion, call speakers there with a key. Whoever has the key acts for this desk.</source>
        <translation>Les programmes de cet ordinateur, tels que Companion, y appellent les orateurs avec une clef. Qui a la clef agit pour ce poste.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progrès</translation>
    </message>
    <message>
        <source>Publish a version</source>
        <translation>Publier une version</translation>
    </message>
    <message>
        <source>Published from version {version}: {title}</source>
        <translation>Publié à partir de la version {version}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Remettre une sauvegarde</translation>
    </message>
    <message>
        <source>Put a new item into the agenda, behind the open one unless told otherwise.</source>
        <translation>Mettre un nouveau point à l’ordre du jour, après celui qui est ouvert sauf indication contraire.</translation>
    </message>
    <message>
        <source>Put a request at a position; it is pinned there.</source>
        <translation>Mettre une demande à une place&#x202f;; elle y est fixée.</translation>
    </message>
    <message>
        <source>Put all that has not begun on other days, at the same hours: sessions, items and hard stops.</source>
        <translation>Reporter tout ce qui n’a pas commencé à d’autres jours, aux mêmes heures&#xa0;: séances, points et heures limites.</translation>
    </message>
    <message>
        <source>Put all that has not begun on today and the days after.</source>
        <translation>Reporter tout ce qui n’a pas commencé à aujourd’hui et aux jours suivants.</translation>
    </message>
    <message>
        <source>Put an absent delegation first in its class.</source>
        <translation>Mettre une délégation absente en tête de sa classe.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Put both texts here</source>
        <translation>Mettre les deux textes ici</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Placer ici</translation>
    </message>
    <message>
        <source>Put in a class</source>
        <translation>Ajouter une classe</translation>
    </message>
    <message>
        <source>Put in a class…</source>
        <translation>Ajouter une classe…</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>L’y déposer</translation>
    </message>
    <message>
        <source>Put right what was recorded from {time} on, and go on by the clock of this computer.</source>
        <translation>Rectifier ce qui a été consigné depuis {time} et continuer d’après l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Put right what was recorded from {time} to {last}: {duration} later.</source>
        <translation>Rectifier ce qui a été consigné de {time} à {last}&#xa0;: {duration} plus tard.</translation>
    </message>
    <message>
        <source>Put the sentence of the chair for this moment on the clipboard.</source>
        <translation>Mettre dans le presse-papiers la phrase de la présidence pour ce moment.</translation>
    </message>
    <message>
        <source>Put the text back to its usual size.</source>
        <translation>Remettre le texte à sa taille habituelle.</translation>
    </message>
    <message>
        <source>Put the text of the clipboard where the caret is.</source>
        <translation>Insérer le texte du presse-papiers à l’emplacement du curseur.</translation>
    </message>
    <message>
        <source>Put the text of {source} on {said}</source>
        <translation>Placer le texte de {source} sur {said}</translation>
    </message>
    <message>
        <source>Put the times of what was recorded right, by so many seconds that the clock was ahead; with a minus, behind.</source>
        <translation>Rectifier les heures de ce qui a été consigné, d’autant de secondes que l’horloge avançait&#x202f;; avec un signe moins, qu’elle retardait.</translation>
    </message>
    <message>
        <source>Put this meeting on a server</source>
        <translation>Déposer cette réunion sur un serveur</translation>
    </message>
    <message>
        <source>Put this meeting on a server, with its documents, so that several seats can share it; the file stays as it is.</source>
        <translation>Déposer cette réunion sur un serveur, avec ses documents, pour que plusieurs postes la partagent&#x202f;; le fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Put what was typed on a statement that is no longer in the log on another.</source>
        <translation>Placer sur une autre déclaration ce qui a été saisi sur une déclaration qui n’est plus dans le journal.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question: {name}</source>
        <translation>Question&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Read a sign-in sheet</source>
        <translation>Lire une feuille de présence</translation>
    </message>
    <message>
        <source>Read a sign-in sheet, CSV or XLSX: see who signed for which session before it counts.</source>
        <translation>Lire une feuille de présence, CSV ou XLSX&#xa0;: voir qui a signé pour quelle séance avant qu’elle compte.</translation>
    </message>
    <message>
        <source>Read the manual beside the desk.</source>
        <translation>Lire le manuel à côté du pupitre.</translation>
    </message>
    <message>
        <source>Reason for guests</source>
        <translation>Motif des invités</translation>
    </message>
    <message>
        <source>Reason for presenters</source>
        <translation>Motif des présentateurs</translation>
    </message>
    <message>
        <source>Reason that is shown</source>
        <translation>Motif affiché</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Received texts</source>
        <translation>Textes reçus</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommendation of {name}</source>
        <translation>Recommandation&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a button: put it on record</comment>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>what was said</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Record as JSON…</source>
        <translation>Compte rendu en JSON…</translation>
    </message>
    <message>
        <source>Record of statements</source>
        <translation>Journal des déclarations</translation>
    </message>
    <message>
        <source>Record of the meeting (*.{suffix})</source>
        <translation>Compte rendu de la réunion (*.{suffix})</translation>
    </message>
    <message>
        <source>Record of the whole meeting</source>
        <translation>Journal de toute la réunion</translation>
    </message>
    <message>
        <source>Record of {item}</source>
        <translation>Journal · {item}</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Consigner la rectification</translation>
    </message>
    <message>
        <source>Record this text</source>
        <translation>Enregistrer ce texte</translation>
    </message>
    <message>
        <source>Record this text over the one that another seat wrote</source>
        <translation>Consigner ce texte à la place de celui écrit à un autre poste</translation>
    </message>
    <message>
        <source>Record what stands in the form</source>
        <translation>Enregistrer ce que contient le formulaire</translation>
    </message>
    <message>
        <source>Recorded {at}</source>
        <translation>Enregistré {at}</translation>
    </message>
    <message>
        <source>Recording of a session</source>
        <translation>Enregistrement d’une séance</translation>
    </message>
    <message>
        <source>Recording of session {session}</source>
        <translation>Enregistrement de la séance {session}</translation>
    </message>
    <message>
        <source>Recover a damaged file…</source>
        <translation>Récupérer un fichier endommagé…</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>Récupérer ce qui est lisible…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Groupe régional</translation>
    </message>
    <message>
        <source>Regional groups</source>
        <translation>Groupes régionaux</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Rehearsal. The meeting is over; the minutes can be exported.</source>
        <translation>Répétition. La réunion est finie&#x202f;; le compte rendu peut être exporté.</translation>
    </message>
    <message>
        <source>Rehearsal. The meeting runs by itself; nothing here is real.</source>
        <translation>Répétition. La réunion se déroule seule&#x202f;; rien ici n’est réel.</translation>
    </message>
    <message>
        <source>Rehearsal. {words}</source>
        <translation>Répétition. {words}</translation>
    </message>
    <message>
        <source>Rehearsals, drafts, copies</source>
        <translation>Répétitions, brouillons, copies</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Rehearse a definition in a file…</source>
        <translation>Répéter une définition dans un fichier…</translation>
    </message>
    <message>
        <source>Rehearse this meeting</source>
        <translation>Répéter cette réunion</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Rétablir la mention</translation>
    </message>
    <message>
        <source>Reinstate entry {n}</source>
        <translation>Rétablir la mention {n}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove a key point</source>
        <translation>Retirer un point clé</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Retirer des étiquettes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename an item</source>
        <translation>Renommer un point</translation>
    </message>
    <message>
        <source>Rename {item}</source>
        <translation>Renommer {item}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Renommer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Renuméroter</translation>
    </message>
    <message>
        <source>Replay a recorded meeting…</source>
        <translation>Rejouer une réunion consignée…</translation>
    </message>
    <message>
        <source>Replay this meeting</source>
        <translation>Rejouer cette réunion</translation>
    </message>
    <message>
        <source>Replies for each delegation</source>
        <translation>Réponses par délégation</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>Rapports d’erreur</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Request {request} is not a point of order that has had the floor. Name one that has.</source>
        <translation>La demande {request} n’est pas une motion d’ordre qui a eu la parole. Nommez-en une qui l’a eue.</translation>
    </message>
    <message>
        <source>Request {to} is not a presentation of {name} under {label}.</source>
        <translation>La demande {to} n’est pas une présentation de la délégation ({name}) sous {label}.</translation>
    </message>
    <message>
        <source>Request {to} is not a presentation under {label}.</source>
        <translation>La demande {to} n’est pas une présentation sous {label}.</translation>
    </message>
    <message>
        <source>Request {to} is not a question under {label}.</source>
        <translation>La demande {to} n’est pas une question sous {label}.</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: no request has that number. Look at the list, and name one that waits.</source>
        <translation>La demande {wanted} n’est pas en attente&#xa0;: aucune demande n’a ce numéro. Regardez la liste et nommez-en une qui attend.</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: that of {name} was dropped.</source>
        <translation>La demande {wanted} n’est pas en attente&#xa0;: elle est devenue sans objet ({name}).</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: the list with {name} on it was cleared.</source>
        <translation>La demande {wanted} n’est pas en attente&#xa0;: la liste où figurait {name} a été vidée.</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: the statement of {name} is received in writing.</source>
        <translation>La demande {wanted} n’est pas en attente&#xa0;: la déclaration est reçue par écrit ({name}).</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: {name} had the floor on it.</source>
        <translation>La demande {wanted} n’est pas en attente&#xa0;: {name} a eu la parole.</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: {name} is called.</source>
        <translation>La demande {wanted} n’est pas en attente&#xa0;: l’appel est fait ({name}).</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: {name} was not reached.</source>
        <translation>La demande {wanted} n’est pas en attente&#xa0;: {name} n’a pas pu avoir la parole.</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: {name} was withdrawn from the list.</source>
        <translation>La demande {wanted} n’est pas en attente&#xa0;: elle a été retirée de la liste ({name}).</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Requests from a file</source>
        <translation>Demandes d’un fichier</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse du présentateur</translation>
    </message>
    <message>
        <source>Responses of the presenters</source>
        <translation>Réponses des présentateurs</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>Reprendre la séance</translation>
    </message>
    <message>
        <source>Resume the session, and with it the item that was open.</source>
        <translation>Reprendre la séance, et avec elle le point qui était ouvert.</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Reprendre&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Return the floor to {name}</source>
        <translation>Rendre la parole&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Droit de réponse</translation>
    </message>
    <message>
        <source>Rights of reply</source>
        <translation>Droits de réponse</translation>
    </message>
    <message>
        <source>Rights of reply are taken</source>
        <translation>Les droits de réponse s’exercent</translation>
    </message>
    <message>
        <source>Rights of reply by phone</source>
        <translation>Droits de réponse par téléphone</translation>
    </message>
    <message>
        <source>Rights of reply for each delegation</source>
        <translation>Droits de réponse par délégation</translation>
    </message>
    <message>
        <source>Rights of reply may be asked for by phone</source>
        <translation>Le droit de réponse peut être demandé par téléphone</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>Roles still to be named</source>
        <translation>Rôles à désigner</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Liste des délégations</translation>
    </message>
    <message>
        <source>Roll of delegations</source>
        <translation>Liste des délégations</translation>
    </message>
    <message>
        <source>Room display</source>
        <translation>Écran de la salle</translation>
    </message>
    <message>
        <source>Room display, clock, list and more in the browsers of others, as they change.</source>
        <translation>Écran de la salle, horloge, liste et plus dans les navigateurs des autres, au fil des changements.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Rows of the programme</source>
        <translation>Lignes du programme</translation>
    </message>
    <message>
        <source>Rows that name no session:</source>
        <translation>Lignes sans séance&#xa0;:</translation>
    </message>
    <message>
        <source>Run only</source>
        <translation>Conduite seule</translation>
    </message>
    <message>
        <source>Run only: the plan is locked. Press to unlock it</source>
        <translation>Conduite seule&#xa0;: le plan est verrouillé. Pressez pour le déverrouiller</translation>
    </message>
    <message>
        <source>Runs a meeting in the room: agenda, list of speakers, clocks, record, minutes.</source>
        <translation>Conduit une réunion dans la salle&#xa0;: ordre du jour, liste des orateurs, horloges, journal, compte rendu.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sam.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy of the meeting as another file; everything recorded is on disk already.</source>
        <translation>Enregistrer une copie de la réunion dans un autre fichier&#x202f;; tout ce qui est consigné est déjà sur le disque.</translation>
    </message>
    <message>
        <source>Save a copy without names of persons, documents and versions, with a chain of its own; this file stays as it is.</source>
        <translation>Enregistrer une copie sans noms de personnes, documents ni versions, avec sa propre chaîne&#x202f;; ce fichier reste tel quel.</translation>
    </message>
    <message>
        <source>Save a copy without persons</source>
        <translation>Enregistrer une copie sans personnes</translation>
    </message>
    <message>
        <source>Save a copy without persons…</source>
        <translation>Enregistrer une copie sans personnes…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save definition…</source>
        <translation>Enregistrer la définition…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>Garder la carte en PDF…</translation>
    </message>
    <message>
        <source>Save the definition</source>
        <translation>Enregistrer la définition</translation>
    </message>
    <message>
        <source>Save the meeting that is on the server in a file, with the same chain of hashes; the meeting stays there.</source>
        <translation>Enregistrer dans un fichier la réunion qui est sur le serveur, avec la même chaîne d’empreintes&#x202f;; la réunion y reste.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Save what can be read as</source>
        <translation>Enregistrer ce qui est lisible sous</translation>
    </message>
    <message>
        <source>Save what is whole…</source>
        <translation>Enregistrer ce qui est intact…</translation>
    </message>
    <message>
        <source>Save “{title}”…</source>
        <translation>Enregistrer «&#xa0;{title}&#xa0;»…</translation>
    </message>
    <message>
        <source>Saved {path} without persons. {report}</source>
        <translation>{path} a été enregistré sans personnes. {report}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Say everything at this desk in this language.</source>
        <translation>Tout dire à ce pupitre dans cette langue.</translation>
    </message>
    <message>
        <source>Say how many seconds ago the speaker began.</source>
        <translation>Dire il y a combien de secondes l’orateur a commencé.</translation>
    </message>
    <message>
        <source>Say that the next chair or seat carries on, with a note for it; “Hand over…” makes the sheet and the copy.</source>
        <translation>Indiquer que la présidence ou le poste suivant prend le relais, avec une note&#x202f;; «&#xa0;Passer la main…&#xa0;» établit la fiche et la copie.</translation>
    </message>
    <message>
        <source>Say what “{name}” is: a person, a State or an organisation (--category person, state or organisation).</source>
        <translation>Dites ce qu’est «&#xa0;{name}&#xa0;»&#xa0;: une personne, un État ou une organisation (--category person, state ou organisation).</translation>
    </message>
    <message>
        <source>Say where a session is recorded and when that begins, so that the record leads to what was said.</source>
        <translation>Indiquer où une séance est enregistrée et quand l’enregistrement commence, pour que le compte rendu mène à ce qui a été dit.</translation>
    </message>
    <message>
        <source>Say why the line is left: the reason stands in the trail.</source>
        <translation>Dites pourquoi la ligne est laissée&#xa0;: le motif figure dans la trace.</translation>
    </message>
    <message>
        <source>Screen of the room display</source>
        <translation>Écran de l’affichage de la salle</translation>
    </message>
    <message>
        <source>Search everything said</source>
        <translation>Chercher dans tout ce qui a été dit</translation>
    </message>
    <message>
        <source>Search everything said   by:fra  item:c  tag:gender</source>
        <translation>Chercher   by:fra  item:c  tag:gender</translation>
    </message>
    <message>
        <source>Search everything said: words, delegations, tags.</source>
        <translation>Chercher dans tout ce qui a été dit&#xa0;: mots, délégations, étiquettes.</translation>
    </message>
    <message>
        <source>Seat: {name} · notes only</source>
        <translation>Poste&#xa0;: {name} · notes seulement</translation>
    </message>
    <message>
        <source>Seat: {seat_name}</source>
        <translation>Poste&#xa0;: {seat_name}</translation>
    </message>
    <message>
        <source>Second request</source>
        <translation>Seconde demande</translation>
    </message>
    <message>
        <source>Second right of reply</source>
        <translation>Second droit de réponse</translation>
    </message>
    <message>
        <source>Second statements on the item</source>
        <translation>Secondes déclarations sur le point</translation>
    </message>
    <message>
        <source>Seconds of warning</source>
        <translation>Secondes d’avertissement</translation>
    </message>
    <message>
        <source>Seconds until a called speaker begins</source>
        <translation>Secondes avant le début de l’orateur appelé</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>See every act in words, newest first; what was undone is struck out and stays.</source>
        <translation>Voir chaque acte en mots, le plus récent d’abord&#x202f;; ce qui a été annulé est barré et reste.</translation>
    </message>
    <message>
        <source>See the backups of this meeting that are made by themselves, put one back, or recover a damaged file.</source>
        <translation>Voir les sauvegardes automatiques de cette réunion, en remettre une, ou récupérer un fichier endommagé.</translation>
    </message>
    <message>
        <source>See the version, the licences, and where the files of the program are.</source>
        <translation>Voir la version, les licences et l’emplacement des fichiers du programme.</translation>
    </message>
    <message>
        <source>See what another limit or a closed list would give, before it is announced.</source>
        <translation>Voir ce que donnerait un autre temps imparti ou une liste close, avant de l’annoncer.</translation>
    </message>
    <message>
        <source>See what personal data this file holds: names, notes and documents, with the events in which they stand.</source>
        <translation>Voir quelles données personnelles ce fichier contient&#xa0;: noms, notes et documents, avec les événements où ils figurent.</translation>
    </message>
    <message>
        <source>See whether the record is unchanged since it was recorded, also against a hash that was printed.</source>
        <translation>Voir si le journal est inchangé depuis sa consignation, aussi d’après une empreinte imprimée.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segment of the floor</source>
        <translation>Segment de la salle</translation>
    </message>
    <message>
        <source>Segment: {title}</source>
        <translation>Segment&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Segment: {title}.</source>
        <translation>Segment&#xa0;: {title}.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Segments; for their order of speakers see its page</source>
        <translation>Segments&#x202f;; leur ordre des orateurs est sur sa page</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all text of the field, or all rows of the list.</source>
        <translation>Sélectionner tout le texte du champ, ou toutes les lignes de la liste.</translation>
    </message>
    <message>
        <source>Select no speaker</source>
        <translation>Ne sélectionner aucun orateur</translation>
    </message>
    <message>
        <source>Sent to the printer {name}: {what}</source>
        <translation>Envoyé à l’imprimante {name}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server and database</source>
        <translation>Serveur et base</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Session (sign-in sheet)</source>
        <translation>Séance (feuille de présence)</translation>
    </message>
    <message>
        <source>Session of rows that name none</source>
        <translation>Séance des lignes qui n’en nomment aucune</translation>
    </message>
    <message>
        <source>Session whose attendance is noted</source>
        <translation>Séance dont les présences sont notées</translation>
    </message>
    <message>
        <source>Session {number} cannot end before it begins. Name a later time.</source>
        <translation>La séance {number} ne peut pas finir avant de commencer. Donnez une heure plus tardive.</translation>
    </message>
    <message>
        <source>Session {number} rose at {time}, so its planned end stays.</source>
        <translation>La séance {number} a été levée à {time}&#xa0;: sa fin prévue ne change plus.</translation>
    </message>
    <message>
        <source>Session {number} was called to order at {time}, so it stays.</source>
        <translation>La séance {number} a été ouverte à {time}&#xa0;: elle reste.</translation>
    </message>
    <message>
        <source>Session {number} was called to order at {time}, so its planned beginning stays.</source>
        <translation>La séance {number} a été ouverte à {time}&#xa0;: son début prévu ne change plus.</translation>
    </message>
    <message>
        <source>Session {number}: {n} signed, {new} of them not noted yet.</source>
        <translation>Séance {number}&#xa0;: {n} signatures, dont {new} pas encore notées.</translation>
    </message>
    <message>
        <source>Session {n}</source>
        <translation>Séance {n}</translation>
    </message>
    <message>
        <source>Session {n} added: {title}</source>
        <translation>Séance {n} ajoutée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Session {n} removed</source>
        <translation>Séance {n} retirée</translation>
    </message>
    <message>
        <source>Session {n} was held on {day}: what is to come cannot be put before it.</source>
        <translation>La séance {n} a été tenue le {day}&#xa0;: ce qui reste à venir ne peut la précéder.</translation>
    </message>
    <message>
        <source>Session {n}, {field}: {was} → {now}</source>
        <translation>Séance {n}, {field}&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>Session {session} has not begun. Say when the recording begins.</source>
        <translation>La séance {session} n’a pas commencé. Indiquez quand l’enregistrement commence.</translation>
    </message>
    <message>
        <source>Session ▸ Resume the session goes on.</source>
        <translation>Séance ▸ Reprendre la séance pour continuer.</translation>
    </message>
    <message>
        <source>Session ▸ Start session calls it to order again.</source>
        <translation>Séance ▸ Ouvrir la séance la rouvre.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Sessions and items with their planned times, as the plan stands.</source>
        <translation>Séances et points avec leurs horaires prévus, selon le plan actuel.</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Fixer un temps de parole</translation>
    </message>
    <message>
        <source>Set the begin of {said}</source>
        <translation>Fixer le début&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Set the limit of a capacity or kind, in seconds.</source>
        <translation>Fixer la limite du temps de parole d’une qualité ou d’un type, en secondes.</translation>
    </message>
    <message>
        <source>Set {spoken_duration}</source>
        <translation>Fixer {spoken_duration}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings of the meeting</source>
        <translation>Réglages de la réunion</translation>
    </message>
    <message>
        <source>Settle a line</source>
        <translation>Régler une ligne</translation>
    </message>
    <message>
        <source>Settle “{text}”</source>
        <translation>Régler «&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Régler…</translation>
    </message>
    <message>
        <source>Several requests of one delegation</source>
        <translation>Plusieurs demandes par délégation</translation>
    </message>
    <message>
        <source>Several seats</source>
        <translation>Plusieurs postes</translation>
    </message>
    <message>
        <source>Several statements</source>
        <translation>Plusieurs déclarations</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of the limit that is used</source>
        <translation>Part utilisée du temps imparti</translation>
    </message>
    <message>
        <source>Share on a server…</source>
        <translation>Partager sur un serveur…</translation>
    </message>
    <message>
        <source>Share out the hours</source>
        <translation>Répartir les heures</translation>
    </message>
    <message>
        <source>Shared out by themselves</source>
        <translation>Réparties d’elles-mêmes</translation>
    </message>
    <message>
        <source>Sheet for the tables…</source>
        <translation>Feuille pour les tables…</translation>
    </message>
    <message>
        <source>Sheet of a past sitting</source>
        <translation>Tableau d’une séance passée</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.xlsx *.xlsm *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.xlsx *.xlsm *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Sheets for the booths…</source>
        <translation>Feuilles pour les cabines…</translation>
    </message>
    <message>
        <source>Sheets on paper</source>
        <translation>Feuilles sur papier</translation>
    </message>
    <message>
        <source>Shift F8</source>
        <translation>Maj F8</translation>
    </message>
    <message>
        <source>Shipped roll</source>
        <translation>Liste fournie</translation>
    </message>
    <message>
        <source>Short name of the file</source>
        <translation>Nom court du fichier</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Titre abrégé</translation>
    </message>
    <message>
        <source>Shorten them</source>
        <translation>Les raccourcir</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show a longer stretch of time (also by the wheel)</source>
        <translation>Montrer plus de temps (aussi à la molette)</translation>
    </message>
    <message>
        <source>Show a shorter stretch of time (also by the wheel)</source>
        <translation>Montrer moins de temps (aussi à la molette)</translation>
    </message>
    <message>
        <source>Show agenda, speaker, list and record.</source>
        <translation>Montrer ordre du jour, orateur, liste et journal.</translation>
    </message>
    <message>
        <source>Show all keys on one sheet.</source>
        <translation>Montrer toutes les touches sur une feuille.</translation>
    </message>
    <message>
        <source>Show both texts beside each other and make one of them</source>
        <translation>Montrer les deux textes côte à côte et n’en faire qu’un</translation>
    </message>
    <message>
        <source>Show how the time was shared and how the plan was kept, with the figures.</source>
        <translation>Montrer comment le temps a été partagé et le plan tenu, avec les chiffres.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show in small on the desk what the room sees.</source>
        <translation>Montrer en petit, sur le pupitre, ce que voit la salle.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Montrer en grand</translation>
    </message>
    <message>
        <source>Show nothing; once more brings it back.</source>
        <translation>Ne rien montrer&#x202f;; une fois de plus ramène la vue.</translation>
    </message>
    <message>
        <source>Show only what lacks a gist, an end or a name, or is to be checked against delivery</source>
        <translation>N’afficher que ce qui n’a pas de résumé, de fin ou de nom, ou qui est à vérifier au prononcé</translation>
    </message>
    <message>
        <source>Show plan and expectation as a strip under the header.</source>
        <translation>Montrer plan et prévision en bande sous l’en-tête.</translation>
    </message>
    <message>
        <source>Show room display, clock, list and booth sheet in browsers and on phones: start the pages, see their addresses, and print sheets and cards.</source>
        <translation>Montrer écran de la salle, horloge, liste et feuille des cabines dans des navigateurs et sur des téléphones&#xa0;: démarrer les pages, voir leurs adresses, imprimer feuilles et cartes.</translation>
    </message>
    <message>
        <source>Show the desk in dark.</source>
        <translation>Montrer le pupitre en sombre.</translation>
    </message>
    <message>
        <source>Show the desk in high contrast.</source>
        <translation>Montrer le pupitre en contraste élevé.</translation>
    </message>
    <message>
        <source>Show the desk in light.</source>
        <translation>Montrer le pupitre en clair.</translation>
    </message>
    <message>
        <source>Show the folder: {what}</source>
        <translation>Afficher le dossier&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Show the room English names and words.</source>
        <translation>Montrer à la salle noms et mots anglais.</translation>
    </message>
    <message>
        <source>Show the room French names and words.</source>
        <translation>Montrer à la salle noms et mots français.</translation>
    </message>
    <message>
        <source>Show the room Spanish names and words.</source>
        <translation>Montrer à la salle noms et mots espagnols.</translation>
    </message>
    <message>
        <source>Show the room display on the projector, as soon as there is a second screen.</source>
        <translation>Montrer l’écran de la salle sur le projecteur, dès qu’il y a un second écran.</translation>
    </message>
    <message>
        <source>Show the room names and words in the language of the meeting.</source>
        <translation>Montrer à la salle noms et mots dans la langue de la réunion.</translation>
    </message>
    <message>
        <source>Show the room the agenda of the day.</source>
        <translation>Montrer à la salle l’ordre du jour de la journée.</translation>
    </message>
    <message>
        <source>Show the room the clock as large as it fits.</source>
        <translation>Montrer à la salle l’horloge aussi grande que possible.</translation>
    </message>
    <message>
        <source>Show the room the message in large letters.</source>
        <translation>Montrer à la salle le message en grandes lettres.</translation>
    </message>
    <message>
        <source>Show the room who has the floor and who comes next.</source>
        <translation>Montrer à la salle qui a la parole et qui vient ensuite.</translation>
    </message>
    <message>
        <source>Show this session, and follow the hour</source>
        <translation>Montrer cette séance, et suivre l’heure</translation>
    </message>
    <message>
        <source>Show under the speaker</source>
        <translation>Montrer sous l’orateur</translation>
    </message>
    <message>
        <source>Show what a newcomer has to know, beside the places it is about.</source>
        <translation>Montrer ce qu’il faut savoir au début, aux endroits concernés.</translation>
    </message>
    <message>
        <source>Show what the chair needs: the speaker, what lies ahead, and the list beside it.</source>
        <translation>Montrer ce qu’il faut à la présidence&#xa0;: l’orateur, ce qui suit et, à côté, la liste.</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Côte à côte…</translation>
    </message>
    <message>
        <source>Sign-in sheet of session {session}: {source}</source>
        <translation>Feuille de présence de la séance {session}&#xa0;: {source}</translation>
    </message>
    <message>
        <source>Sign-in sheet {source}</source>
        <translation>Feuille de présence {source}</translation>
    </message>
    <message>
        <source>Sign-in sheets (*.csv *.xlsx *.xlsm *.tsv *.txt)</source>
        <translation>Feuilles de présence (*.csv *.xlsx *.xlsm *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Feuille de présence…</translation>
    </message>
    <message>
        <source>Signature or mark (sign-in sheet)</source>
        <translation>Signature ou marque (feuille de présence)</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signed ({n})</source>
        <translation>Signatures ({n})</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip {item}</source>
        <translation>Passer {item}</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Soft sound at the bell</source>
        <translation>Son doux au signal</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Some settings in {path} are not understood, so the usual is used for them: {names}.</source>
        <translation>Certains réglages de {path} sont incompréhensibles, la valeur d’usage les remplace&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile ({change}). Look at it as it stands, and edit that.</source>
        <translation>Quelqu’un d’autre l’a modifié entre-temps ({change}). Regardez ce qu’il en est maintenant et modifiez cela.</translation>
    </message>
    <message>
        <source>Somebody else moved items meanwhile. Look at the agenda as it stands, and move them there.</source>
        <translation>Quelqu’un d’autre a déplacé des points entre-temps. Regardez l’ordre du jour tel qu’il est et déplacez-les là.</translation>
    </message>
    <message>
        <source>Something in the program went wrong, so this cannot be done. What was recorded is safe. {where}</source>
        <translation>Une erreur s’est produite dans le programme, et ceci ne peut pas être fait. Ce qui a été enregistré est en sécurité. {where}</translation>
    </message>
    <message>
        <source>Something in the program went wrong. The meeting goes on, and everything recorded is safe. {where}</source>
        <translation>Quelque chose s’est mal passé dans le programme. La réunion continue, et tout ce qui est enregistré est en sûreté. {where}</translation>
    </message>
    <message>
        <source>Something is filed under the topic “{title}”, so it stays.</source>
        <translation>Quelque chose est classé sous le thème «&#xa0;{title}&#xa0;»&#xa0;: il reste.</translation>
    </message>
    <message>
        <source>Something is missing: {first}. Add it, or finalise all the same and say why (--despite WHY).</source>
        <translation>Il manque quelque chose&#xa0;: {first}. Ajoutez-le, ou finalisez quand même en disant pourquoi (--despite POURQUOI).</translation>
    </message>
    <message>
        <source>Something is recorded under {label}, or somebody is on its list, so it stays on the agenda. Skip it instead.</source>
        <translation>Quelque chose est enregistré sous {label}, ou quelqu’un est sur sa liste&#xa0;: le point reste à l’ordre du jour. Sautez-le plutôt.</translation>
    </message>
    <message>
        <source>Sort the list of {item}</source>
        <translation>Trier la liste de {item}</translation>
    </message>
    <message>
        <source>Sound once when the last seconds of a speaker begin, and once when the time is up.</source>
        <translation>Sonner une fois quand commencent les dernières secondes d’un orateur, et une fois quand le temps est écoulé.</translation>
    </message>
    <message>
        <source>Space in the list does the same for all that are selected.</source>
        <translation>Espace dans la liste fait de même pour toutes les délégations sélectionnées.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Espagnol</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orateur</translation>
    </message>
    <message>
        <source>Speakers by item and function</source>
        <translation>Orateurs par point et par fonction</translation>
    </message>
    <message>
        <source>Speakers by item, function and category</source>
        <translation>Orateurs par point, fonction et catégorie</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Temps de parole</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>Prochain orateur</translation>
    </message>
    <message>
        <source>Speaks next…</source>
        <translation>Prochain orateur…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Scinder à</translation>
    </message>
    <message>
        <source>Split the statement of {said}</source>
        <translation>Scinder la déclaration&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Parlé</translation>
    </message>
    <message>
        <source>Spoken in English</source>
        <translation>Prononcé en anglais</translation>
    </message>
    <message>
        <source>Spoken in French</source>
        <translation>Prononcé en français</translation>
    </message>
    <message>
        <source>Spoken in Spanish</source>
        <translation>Prononcé en espagnol</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Standing committee with two Co-Chairs…</source>
        <translation>Comité permanent à deux coprésidents…</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Placé sous</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Start screen</source>
        <translation>Écran de départ</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Ouvrir la séance</translation>
    </message>
    <message>
        <source>Start session {n}</source>
        <translation>Ouvrir la séance {n}</translation>
    </message>
    <message>
        <source>Start session {session}</source>
        <translation>Ouvrir la séance {session}</translation>
    </message>
    <message>
        <source>Start the afternoon session</source>
        <translation>Ouvrir la séance de l’après-midi</translation>
    </message>
    <message>
        <source>Start the morning session</source>
        <translation>Ouvrir la séance du matin</translation>
    </message>
    <message>
        <source>Start the pages</source>
        <translation>Démarrer les pages</translation>
    </message>
    <message>
        <source>Started earlier</source>
        <translation>Commencé plus tôt</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Statement {source} is in the log, with its text. Nothing has to be placed.</source>
        <translation>La déclaration {source} est dans le journal, avec son texte. Il n’y a rien à placer.</translation>
    </message>
    <message>
        <source>Statement {statement} has no key point {number}: it has one key point.</source>
        <translation>La déclaration {statement} n’a pas de point clé {number}&#xa0;: elle en a un seul.</translation>
    </message>
    <message>
        <source>Statement {statement} has no key point {number}: it has {count} key points.</source>
        <translation>La déclaration {statement} n’a pas de point clé {number}&#xa0;: elle en a {count}.</translation>
    </message>
    <message>
        <source>Statement {statement} has no text “{said}”. It has {titles}.</source>
        <translation>La déclaration {statement} n’a pas de texte «&#xa0;{said}&#xa0;». Elle a {titles}.</translation>
    </message>
    <message>
        <source>Statement {statement} has several texts: {titles}. Name the title, or the beginning of its SHA-256 (--sha256).</source>
        <translation>La déclaration {statement} a plusieurs textes&#xa0;: {titles}. Indiquez le titre, ou le début de son SHA-256 (--sha256).</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Statements in writing as CSV…</source>
        <translation>Déclarations écrites en CSV…</translation>
    </message>
    <message>
        <source>States Parties and signatories</source>
        <translation>États parties et signataires</translation>
    </message>
    <message>
        <source>States not party</source>
        <translation>États non parties</translation>
    </message>
    <message>
        <source>States with obligations</source>
        <translation>États ayant des obligations</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Statistics as CSV…</source>
        <translation>Statistiques en CSV…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Pas à pas</translation>
    </message>
    <message>
        <source>Still speaking</source>
        <translation>Parle encore</translation>
    </message>
    <message>
        <source>Stop the play and lead the meeting yourself</source>
        <translation>Arrêter la répétition et conduire soi-même la réunion</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>Les arrêter</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Intervalles</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Biffer</translation>
    </message>
    <message>
        <source>Strike a remark, suggestion or conclusion noted by mistake; it stays in the trail.</source>
        <translation>Biffer une remarque, suggestion ou conclusion notée par erreur&#x202f;; elle reste dans l’historique.</translation>
    </message>
    <message>
        <source>Strike entry {n}</source>
        <translation>Biffer la mention {n}</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Suggestion of {name}</source>
        <translation>Suggestion&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Suggestions and conclusions with who sees to them, until when, and how they stand.</source>
        <translation>Propositions et conclusions, avec le responsable, l’échéance et l’état.</translation>
    </message>
    <message>
        <source>Suggestions as CSV…</source>
        <translation>Propositions en CSV…</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Suspend the item</source>
        <translation>Suspendre le point</translation>
    </message>
    <message>
        <source>Suspend the open item; its list stays.</source>
        <translation>Suspendre le point ouvert&#x202f;; sa liste reste.</translation>
    </message>
    <message>
        <source>Suspend the session</source>
        <translation>Suspendre la séance</translation>
    </message>
    <message>
        <source>Suspend the session, and with it the open item.</source>
        <translation>Suspendre la séance, et avec elle le point ouvert.</translation>
    </message>
    <message>
        <source>Suspend until {time}</source>
        <translation>Suspendre jusqu’à {time}</translation>
    </message>
    <message>
        <source>Suspend {item}</source>
        <translation>Suspendre {item}</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Cote</translation>
    </message>
    <message>
        <source>Tables as Excel…</source>
        <translation>Tableaux en Excel…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag: {said}</source>
        <translation>Étiquette&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Étiquette&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Take a key point off a statement, by its number.</source>
        <translation>Retirer d’une déclaration un point clé, par son numéro.</translation>
    </message>
    <message>
        <source>Take a request off the list; it stays in the record.</source>
        <translation>Retirer une demande de la liste&#x202f;; elle reste au journal.</translation>
    </message>
    <message>
        <source>Take a skipped item back into the plan, at its time.</source>
        <translation>Reprendre dans le plan un point laissé de côté, à son heure.</translation>
    </message>
    <message>
        <source>Take a text that belongs elsewhere off a statement; the document stays in the file.</source>
        <translation>Retirer d’une déclaration un texte qui appartient à une autre&#x202f;; le document reste dans le fichier.</translation>
    </message>
    <message>
        <source>Take back that somebody was noted as present in a session.</source>
        <translation>Retirer la présence notée par erreur à une séance.</translation>
    </message>
    <message>
        <source>Take back the call of {who}</source>
        <translation>Reprendre l’appel&#xa0;: {who}</translation>
    </message>
    <message>
        <source>Take back your last act of floor, list or plan.</source>
        <translation>Annuler votre dernier acte sur la parole, la liste ou le plan.</translation>
    </message>
    <message>
        <source>Take back your last act of the floor, whatever was done to lists, limits and texts since.</source>
        <translation>Annuler votre dernier acte sur la parole, quoi qu’il soit advenu depuis aux listes, aux limites et aux textes.</translation>
    </message>
    <message>
        <source>Take everybody off the list; what was said stays.</source>
        <translation>Retirer tout le monde de la liste&#x202f;; ce qui a été dit reste.</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>Prendre par écrit</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Take no new statements from the room.</source>
        <translation>N’accepter aucune nouvelle déclaration de la salle.</translation>
    </message>
    <message>
        <source>Take off the list: {name}</source>
        <translation>Retirer de la liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Take off the roll who is not on the list ({n})</source>
        <translation>Retirer de la liste des délégations celles qui ne sont pas dans le fichier ({n})</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>Retirer (Delete)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take over the text that another seat wrote</source>
        <translation>Reprendre le texte écrit à un autre poste</translation>
    </message>
    <message>
        <source>Take requests for the floor from an e-mail, a table or a text: see what is understood before it comes on the list.</source>
        <translation>Reprendre des demandes de parole d’un courriel, d’un tableau ou d’un texte&#xa0;: voir ce qui est compris avant que cela figure sur la liste.</translation>
    </message>
    <message>
        <source>Take requests off the list; their statements are received in writing.</source>
        <translation>Retirer des demandes de la liste&#x202f;; leurs déclarations sont reçues par écrit.</translation>
    </message>
    <message>
        <source>Take tags off a statement.</source>
        <translation>Retirer des étiquettes d’une déclaration.</translation>
    </message>
    <message>
        <source>Take the gist editor to the one who speaks now</source>
        <translation>Amener l’éditeur du résumé à celui qui parle maintenant</translation>
    </message>
    <message>
        <source>Take the rights of reply</source>
        <translation>Prendre les droits de réponse</translation>
    </message>
    <message>
        <source>Take the selected class out</source>
        <translation>Retirer la classe sélectionnée</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Take them in writing</source>
        <translation>Les prendre par écrit</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Aborder</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Aborder de nouveau</translation>
    </message>
    <message>
        <source>Take up an item; the open one is suspended.</source>
        <translation>Aborder un point&#x202f;; celui qui est ouvert est suspendu.</translation>
    </message>
    <message>
        <source>Take up the selected item, or open the selected document</source>
        <translation>Aborder le point choisi, ou ouvrir le document choisi</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>Aborder {item}</translation>
    </message>
    <message>
        <source>Take “{title}” off this statement</source>
        <translation>Retirer «&#xa0;{title}&#xa0;» de cette déclaration</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Compris comme</translation>
    </message>
    <message>
        <source>Taking {n} speaker in writing ends the list at {ends}</source>
        <translation>Recevoir {n} orateur par écrit termine la liste à {ends}</translation>
    </message>
    <message>
        <source>Taking {n} speakers in writing ends the list at {ends}</source>
        <translation>Recevoir {n} orateurs par écrit termine la liste à {ends}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text grows with the window</source>
        <translation>Texte selon la fenêtre</translation>
    </message>
    <message>
        <source>Text not received</source>
        <translation>Texte non reçu</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Texte de</translation>
    </message>
    <message>
        <source>Text of the meeting</source>
        <translation>Texte de la réunion</translation>
    </message>
    <message>
        <source>Text of {said} taken off: {document}</source>
        <translation>Texte de {said} retiré&#xa0;: {document}</translation>
    </message>
    <message>
        <source>Text received</source>
        <translation>Texte reçu</translation>
    </message>
    <message>
        <source>Text received of {said}</source>
        <translation>Texte reçu&#xa0;: {said}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Text still owed</source>
        <translation>Texte attendu</translation>
    </message>
    <message>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Textes ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Texts by item</source>
        <translation>Textes par point</translation>
    </message>
    <message>
        <source>Texts for upload…</source>
        <translation>Textes à mettre en ligne…</translation>
    </message>
    <message>
        <source>Texts in each language</source>
        <translation>Textes dans chaque langue</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Remerciements</translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation>C’est déjà le cas.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write postgresql://USER@HOST/DATABASE#NAME, without the password: it is asked for.</source>
        <translation>L’adresse est illisible. Écrivez postgresql://USER@HOST/DATABASE#NAME, sans le mot de passe&#xa0;: il est demandé ensuite.</translation>
    </message>
    <message>
        <source>The address names no database. Put / and its name behind the server: {address}/DATABASE</source>
        <translation>L’adresse ne nomme pas de base de données. Ajoutez / et son nom après le serveur&#xa0;: {address}/DATABASE</translation>
    </message>
    <message>
        <source>The address names no meeting. Put # and its name behind it: {address}#NAME</source>
        <translation>L’adresse ne nomme aucune réunion. Ajoutez # et son nom à la fin&#xa0;: {address}#NAME</translation>
    </message>
    <message>
        <source>The agenda has no item {code}; its items are {items}.</source>
        <translation>L’ordre du jour n’a pas de point {code}&#x202f;; ses points sont {items}.</translation>
    </message>
    <message>
        <source>The backup is put back once this meeting is closed here.</source>
        <translation>La sauvegarde ne peut être remise qu’une fois cette réunion fermée ici.</translation>
    </message>
    <message>
        <source>The backups could not be looked for: something in the program went wrong.</source>
        <translation>Les sauvegardes n’ont pas pu être cherchées&#xa0;: une erreur s’est produite dans le programme.</translation>
    </message>
    <message>
        <source>The beginning of “{name}” cannot be read, so no meeting can be made of it. {count} events that can be read are in “{text}”. Put the last copy in its place: facilitator restore COPY {name}</source>
        <translation>Le début de «&#xa0;{name}&#xa0;» ne peut être lu, aucune réunion ne peut donc en être tirée. Les {count} événements lisibles se trouvent dans «&#xa0;{text}&#xa0;». Mettez la dernière copie à sa place&#xa0;: facilitator restore COPIE {name}</translation>
    </message>
    <message>
        <source>The body of a “{kind}” event is not JSON.</source>
        <translation>Le contenu d’un événement «&#xa0;{kind}&#xa0;» n’est pas du JSON.</translation>
    </message>
    <message>
        <source>The body of a “{kind}” event is not a JSON object.</source>
        <translation>Le contenu d’un événement «&#xa0;{kind}&#xa0;» n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The body of a “{kind}” event is wrong: {error}.</source>
        <translation>Le contenu d’un événement «&#xa0;{kind}&#xa0;» est incorrect&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The booths read the texts that were received</source>
        <translation>Les cabines lisent les textes reçus</translation>
    </message>
    <message>
        <source>The calendar has no such times. Give fewer seconds.</source>
        <translation>Le calendrier n’a pas de telles heures. Donnez moins de secondes.</translation>
    </message>
    <message>
        <source>The card could not be written: {strerror}. Choose another folder.</source>
        <translation>La carte n’a pas pu être écrite&#xa0;: {strerror}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The card of {name} is void.</source>
        <translation>La carte est annulée&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>The certificate and its key cannot be used. Give both as PEM files, of which the key is not encrypted.</source>
        <translation>Le certificat et sa clé ne peuvent pas être utilisés. Donnez les deux comme fichiers PEM, dont la clé n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>La présidence</translation>
    </message>
    <message>
        <source>The chair stated</source>
        <translation>La présidence a déclaré</translation>
    </message>
    <message>
        <source>The chair states…</source>
        <translation>La présidence déclare…</translation>
    </message>
    <message>
        <source>The clock begins after the call</source>
        <translation>L’horloge démarre après l’appel</translation>
    </message>
    <message>
        <source>The clock of this computer is {length} ahead of that of the server. The times of this meeting are those of the server.</source>
        <translation>L’horloge de cet ordinateur avance de {length} sur celle du serveur. Les heures de cette réunion sont celles du serveur.</translation>
    </message>
    <message>
        <source>The clock of this computer is {length} behind that of the server. The times of this meeting are those of the server.</source>
        <translation>L’horloge de cet ordinateur retarde de {length} sur celle du serveur. Les heures de cette réunion sont celles du serveur.</translation>
    </message>
    <message>
        <source>The clock of this computer jumped {duration} ahead while {name} speaks. Does it count?</source>
        <translation>L’horloge de cet ordinateur a avancé de {duration} pendant que {name} parle. Ce temps compte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>The clock of this computer jumped {duration} ahead while {name} spoke. Does it count?</source>
        <translation>L’horloge de cet ordinateur a avancé de {duration} pendant que {name} parlait. Ce temps compte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>The clock of this computer jumped {duration} ahead. Were the times that were recorded before right?</source>
        <translation>L’horloge de cet ordinateur a avancé de {duration}. Les heures consignées auparavant étaient-elles justes&#x202f;?</translation>
    </message>
    <message>
        <source>The clock of this computer shows {duration} less than the times that were recorded, the last at {last}. Were they right?</source>
        <translation>L’horloge de cet ordinateur indique {duration} de moins que les heures consignées, dont la dernière à {last}. Étaient-elles justes&#x202f;?</translation>
    </message>
    <message>
        <source>The clock was behind</source>
        <translation>L’horloge retardait</translation>
    </message>
    <message>
        <source>The clock was wrong</source>
        <translation>L’horloge était fausse</translation>
    </message>
    <message>
        <source>The clock was {duration} ahead</source>
        <translation>L’horloge avançait de {duration}</translation>
    </message>
    <message>
        <source>The clock was {duration} behind</source>
        <translation>L’horloge retardait de {duration}</translation>
    </message>
    <message>
        <source>The code {code} is used already; give each item its own.</source>
        <translation>Le code {code} est déjà pris&#x202f;; donnez à chaque point le sien.</translation>
    </message>
    <message>
        <source>The connection to “{host}” cannot be made safe, so it was not made: {reason}</source>
        <translation>La connexion à «&#xa0;{host}&#xa0;» ne peut pas être sécurisée&#x202f;; elle n’a donc pas été établie&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The copy on this computer, “{path}”, cannot be written to. Make the folder writable, or move the file away.</source>
        <translation>La copie sur cet ordinateur, «&#xa0;{path}&#xa0;», ne peut pas être écrite. Rendez le dossier accessible en écriture ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>The database in “{place}” is not set up for meetings. Whoever keeps it runs: facilitator server setup {address}</source>
        <translation>La base de données dans «&#xa0;{place}&#xa0;» n’est pas préparée pour les réunions. Qui l’administre lance&#xa0;: facilitator server setup {address}</translation>
    </message>
    <message>
        <source>The database in “{place}” was set up by a newer version of the program. Install that version.</source>
        <translation>La base de données dans «&#xa0;{place}&#xa0;» a été préparée par une version plus récente du programme. Installez cette version.</translation>
    </message>
    <message>
        <source>The database in “{place}” was set up by an older version of the program. Whoever keeps it runs once more: facilitator server setup &apos;{address}&apos;</source>
        <translation>La base de données dans «&#xa0;{place}&#xa0;» a été préparée par une version plus ancienne du programme. Qui l’administre lance de nouveau&#xa0;: facilitator server setup &apos;{address}&apos;</translation>
    </message>
    <message>
        <source>The database “{database}” keeps its texts in {encoding}, which lacks letters. Make one in UTF-8: createdb --encoding UTF8 --template template0 NAME</source>
        <translation>La base de données «&#xa0;{database}&#xa0;» garde ses textes en {encoding}, où des lettres manquent. Créez-en une en UTF-8&#xa0;: createdb --encoding UTF8 --template template0 NAME</translation>
    </message>
    <message>
        <source>The definition was saved as {path}</source>
        <translation>La définition a été enregistrée sous {path}</translation>
    </message>
    <message>
        <source>The end and the length of {name} do not fit each other. Give one of the two.</source>
        <translation>{name}&#xa0;: la fin et la durée indiquées ne concordent pas. Donnez l’une des deux.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard</source>
        <translation>Les chiffres sont dans le presse-papiers</translation>
    </message>
    <message>
        <source>The file has an event “{kind}”, which this version does not know. Use a newer version.</source>
        <translation>Le fichier contient un événement «&#xa0;{kind}&#xa0;», que cette version ne connaît pas. Utilisez une version plus récente.</translation>
    </message>
    <message>
        <source>The file is busy: other seats are recording. Try again.</source>
        <translation>Le fichier est occupé&#xa0;: d’autres postes enregistrent. Réessayez.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as {encoding}: look at names with accents. Where they are wrong, save it with the encoding UTF-8.</source>
        <translation>Le fichier n’est pas en UTF-8 et a été lu en {encoding}&#xa0;: vérifiez les noms accentués. S’ils sont faux, enregistrez-le avec l’encodage UTF-8.</translation>
    </message>
    <message>
        <source>The file is read-only: the meeting can be looked at, nothing can be recorded.</source>
        <translation>Le fichier est en lecture seule&#xa0;: la réunion peut être consultée, rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>The file lies on a network share: acts are recorded more slowly, and one machine at a time should work in it.</source>
        <translation>Le fichier est sur un partage réseau&#xa0;: les actes s’enregistrent plus lentement, et un seul ordinateur à la fois devrait y travailler.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program. Install that version to open it.</source>
        <translation>Le fichier a été écrit par une version plus récente du programme. Installez cette version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file “{path}” was not read. Give the path of a file that is there.</source>
        <translation>Le fichier «&#xa0;{path}&#xa0;» n’a pas été lu. Donnez le chemin d’un fichier qui existe.</translation>
    </message>
    <message>
        <source>The first {most} of {n}; all are in the table.</source>
        <translation>Les {most} premiers de {n}&#x202f;; tous sont dans le tableau.</translation>
    </message>
    <message>
        <source>The floor has moved on meanwhile, so this would reach somebody else.</source>
        <translation>La parole est passée à d’autres entre-temps&#xa0;: l’acte toucherait quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The floor has moved on since event {expect}. Look again, then repeat the act.</source>
        <translation>Les débats ont avancé depuis l’événement {expect}. Regardez de nouveau, puis répétez l’acte.</translation>
    </message>
    <message>
        <source>The floor is back with {name}.</source>
        <translation>{name} a de nouveau la parole.</translation>
    </message>
    <message>
        <source>The folder of the file cannot be written to: the meeting can be looked at, nothing can be recorded. To go on, save a copy elsewhere and work in that.</source>
        <translation>Il n’est pas possible d’écrire dans le dossier du fichier&#xa0;: la réunion peut être consultée, rien ne peut être enregistré. Pour continuer, enregistrez une copie ailleurs et travaillez dans celle-ci.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Choose another.</source>
        <translation>Le dossier {folder} ne peut pas être créé&#xa0;: {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it, or choose another.</source>
        <translation>Le dossier {folder} n’existe pas&#x202f;; créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The former file {path} is not to be found from here.</source>
        <translation>L’ancien fichier {path} est introuvable d’ici.</translation>
    </message>
    <message>
        <source>The gist is typed while somebody speaks, and stays with that statement when the floor moves on. It saves by itself; nothing recorded is ever removed.</source>
        <translation>Le résumé se tape pendant que quelqu’un parle, et reste avec cette déclaration quand la parole passe. Il s’enregistre seul&#x202f;; rien d’enregistré n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>The gist of statement {statement} was changed meanwhile. It now reads: “{gist}”. Nothing was overwritten.</source>
        <translation>Le résumé de la déclaration {statement} a été changé entre-temps. Il se lit maintenant&#xa0;: «&#xa0;{gist}&#xa0;». Rien n’a été écrasé.</translation>
    </message>
    <message>
        <source>The gist that is being typed could not be saved and would be lost.</source>
        <translation>Le résumé en cours n’a pas pu être enregistré et serait perdu.</translation>
    </message>
    <message>
        <source>The gist that is being typed could not be saved, so the language stays.</source>
        <translation>Le résumé en cours n’a pas pu être enregistré&#xa0;: la langue reste la même.</translation>
    </message>
    <message>
        <source>The hard stop at {stop} has passed; {n} speaker will not be reached</source>
        <translation>L’heure limite de {stop} est passée&#x202f;; {n} orateur ne sera pas entendu</translation>
    </message>
    <message>
        <source>The hard stop at {stop} has passed; {n} speakers will not be reached</source>
        <translation>L’heure limite de {stop} est passée&#x202f;; {n} orateurs ne seront pas entendus</translation>
    </message>
    <message>
        <source>The hash that is printed in the minutes, if there is one</source>
        <translation>L’empreinte imprimée dans le compte rendu, s’il y en a une</translation>
    </message>
    <message>
        <source>The item gets its part of the sessions, in the order of the agenda</source>
        <translation>Le point reçoit sa part des séances, dans l’ordre du jour</translation>
    </message>
    <message>
        <source>The item stands at the top already.</source>
        <translation>Le point est déjà au premier niveau.</translation>
    </message>
    <message>
        <source>The key in {name} is shorter than {n} characters. Take a longer one.</source>
        <translation>La clef dans {name} a moins de {n} caractères. Prenez-en une plus longue.</translation>
    </message>
    <message>
        <source>The keys could not be recorded, so the cards were not written.</source>
        <translation>Les clefs n’ont pas pu être consignées, et les cartes n’ont donc pas été écrites.</translation>
    </message>
    <message>
        <source>The language stays as it is, also at the next start.</source>
        <translation>La langue reste la même, y compris au prochain démarrage.</translation>
    </message>
    <message>
        <source>The last act was recorded at {last}, far ahead of the clock of this computer. Is that right?</source>
        <translation>Le dernier acte a été consigné à {last}, bien après l’heure de cet ordinateur. Est-ce juste&#x202f;?</translation>
    </message>
    <message>
        <source>The last act would be at {written}, more than a day after now. Give fewer seconds.</source>
        <translation>Le dernier acte serait à {written}, plus d’un jour après l’heure actuelle. Donnez moins de secondes.</translation>
    </message>
    <message>
        <source>The last event cannot be read.</source>
        <translation>Le dernier événement ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The last version</source>
        <translation>La dernière version</translation>
    </message>
    <message>
        <source>The limit is {duration}, and 6 hours is the longest. Give fewer seconds.</source>
        <translation>Le temps imparti est de {duration}, et 6 heures est le plus long. Indiquez moins de secondes.</translation>
    </message>
    <message>
        <source>The limit is {duration}: no more than that can be taken away. Give fewer seconds.</source>
        <translation>La limite est de {duration}&#xa0;: on ne peut pas retirer davantage. Donnez moins de secondes.</translation>
    </message>
    <message>
        <source>The list is closed already.</source>
        <translation>La liste est déjà close.</translation>
    </message>
    <message>
        <source>The list is closed.</source>
        <translation>La liste est close.</translation>
    </message>
    <message>
        <source>The list is open already.</source>
        <translation>La liste est déjà ouverte.</translation>
    </message>
    <message>
        <source>The list is open.</source>
        <translation>La liste est ouverte.</translation>
    </message>
    <message>
        <source>The list of speakers of {label} is exhausted.</source>
        <translation>La liste des orateurs de {label} est épuisée.</translation>
    </message>
    <message>
        <source>The list of speakers of {label} is exhausted. Still marked absent: {missing}. Restore them, or name one.</source>
        <translation>La liste des orateurs de {label} est épuisée. Absences encore notées&#xa0;: {missing}. Notez leur retour, ou indiquez une demande.</translation>
    </message>
    <message>
        <source>The list orders itself</source>
        <translation>La liste s’ordonne seule</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La réunion</translation>
    </message>
    <message>
        <source>The meeting has no session {number}; its sessions are {numbers}.</source>
        <translation>La réunion n’a pas de séance {number}&#x202f;; ses séances sont {numbers}.</translation>
    </message>
    <message>
        <source>The meeting has no title yet.</source>
        <translation>La réunion n’a pas encore de titre.</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>La réunion est close</translation>
    </message>
    <message>
        <source>The meeting is closed already.</source>
        <translation>La réunion est déjà close.</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>La réunion est close.</translation>
    </message>
    <message>
        <source>The meeting is not in session</source>
        <translation>La réunion n’est pas en séance</translation>
    </message>
    <message>
        <source>The meeting is suspended</source>
        <translation>La séance est suspendue</translation>
    </message>
    <message>
        <source>The meeting is then as it was at that time. The file that is there now is kept beside it, under a name with the date, with all that was recorded since.</source>
        <translation>La réunion est alors telle qu’elle était à ce moment. Le fichier actuel est gardé à côté, sous un nom portant la date, avec tout ce qui a été consigné depuis.</translation>
    </message>
    <message>
        <source>The meeting runs by itself; nothing here is real.</source>
        <translation>La réunion se déroule seule&#x202f;; rien ici n’est réel.</translation>
    </message>
    <message>
        <source>The meeting was not handed over yet.</source>
        <translation>La réunion n’a pas encore fait l’objet d’une passation.</translation>
    </message>
    <message>
        <source>The meeting’s order</source>
        <translation>L’ordre de la réunion</translation>
    </message>
    <message>
        <source>The minutes are not finalised yet.</source>
        <translation>Le compte rendu n’est pas encore finalisé.</translation>
    </message>
    <message>
        <source>The minutes are not finalised yet: “facilitator finalise FILE” makes version 1.</source>
        <translation>Le compte rendu n’est pas encore finalisé&#xa0;: «&#xa0;facilitator finalise FILE&#xa0;» en fait la version 1.</translation>
    </message>
    <message>
        <source>The minutes were not finalised: something in the program went wrong, and a report of it was kept. What was recorded is safe. Try again.</source>
        <translation>Le compte rendu n’a pas été finalisé&#xa0;: le programme a rencontré une erreur, dont un rapport a été conservé. Ce qui a été enregistré est intact. Réessayez.</translation>
    </message>
    <message>
        <source>The name under which this desk acts; undo takes back its own acts only. Click to change it.</source>
        <translation>Le nom sous lequel ce poste agit&#x202f;; annuler ne reprend que ses propres actes. Cliquez pour le changer.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk. Choose a shorter one.</source>
        <translation>Le nom «&#xa0;{name}&#xa0;» est trop long pour ce disque. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>The order of the list has changed.</source>
        <translation>L’ordre de la liste a changé.</translation>
    </message>
    <message>
        <source>The order today, and as it would be</source>
        <translation>L’ordre d’aujourd’hui, et tel qu’il serait</translation>
    </message>
    <message>
        <source>The other statement</source>
        <translation>L’autre déclaration</translation>
    </message>
    <message>
        <source>The pages are at {address}.</source>
        <translation>Les pages sont à {address}.</translation>
    </message>
    <message>
        <source>The pages are at {address}. Connected: {n}.</source>
        <translation>Les pages sont à {address}. Connectés&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>The pages are being started…</source>
        <translation>Les pages démarrent…</translation>
    </message>
    <message>
        <source>The pages cannot be set: {reason}. Make room on the disk and in memory, then try again.</source>
        <translation>Les pages ne peuvent pas être composées&#xa0;: {reason}. Libérez de la place sur le disque et en mémoire, puis réessayez.</translation>
    </message>
    <message>
        <source>The pages cannot be shown at {host}, port {port}: {why}. Give another --host or --port.</source>
        <translation>Les pages ne peuvent pas être affichées à {host}, port {port}&#xa0;: {why}. Donnez un autre --host ou --port.</translation>
    </message>
    <message>
        <source>The pages cannot be written to the folder “{name}”. Choose one of yours, with its whole path.</source>
        <translation>Les pages ne peuvent être écrites dans le dossier «&#xa0;{name}&#xa0;». Choisissez-en un à vous, avec son chemin complet.</translation>
    </message>
    <message>
        <source>The pages cannot be written to {folder}: {why}. Give another --folder.</source>
        <translation>Les pages ne peuvent pas être écrites dans {folder}&#xa0;: {why}. Indiquez un autre --folder.</translation>
    </message>
    <message>
        <source>The pages in {folder} stand still: {why}. It is tried again.</source>
        <translation>Les pages dans {folder} ne sont plus mises à jour&#xa0;: {why}. Un nouvel essai suit.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>L’image est dans le presse-papiers</translation>
    </message>
    <message>
        <source>The plan is locked at this desk. Click to unlock it.</source>
        <translation>Le plan est verrouillé à ce pupitre. Cliquez pour le déverrouiller.</translation>
    </message>
    <message>
        <source>The plan is locked at this desk. View ▸ Run only takes the lock off.</source>
        <translation>Le plan est verrouillé à ce pupitre. Affichage ▸ Conduite seule lève le verrou.</translation>
    </message>
    <message>
        <source>The process of the web pages ended.</source>
        <translation>Le processus des pages web s’est terminé.</translation>
    </message>
    <message>
        <source>The public pages are written there as files too, for any web server to hand out.</source>
        <translation>Les pages publiques y sont aussi écrites en fichiers, que tout serveur web peut distribuer.</translation>
    </message>
    <message>
        <source>The record cannot be searched now: something in the program went wrong, and a report of it was kept. What was recorded is safe. Change the words to search again.</source>
        <translation>La recherche ne fonctionne pas pour l’instant&#xa0;: une erreur s’est produite dans le programme et un rapport en a été conservé. Ce qui a été enregistré est en sécurité. Modifiez les mots pour chercher de nouveau.</translation>
    </message>
    <message>
        <source>The record that delegations get.</source>
        <translation>Le compte rendu que reçoivent les délégations.</translation>
    </message>
    <message>
        <source>The recording begins at</source>
        <translation>L’enregistrement commence à</translation>
    </message>
    <message>
        <source>The rehearsal goes on as it is; the language is another at the next start.</source>
        <translation>La répétition continue telle quelle&#x202f;; la langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>Le rapport n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>The room display shows nothing. Click to show again what it showed.</source>
        <translation>L’affichage de la salle ne montre rien. Cliquez pour rétablir ce qu’il montrait.</translation>
    </message>
    <message>
        <source>The room sees a blank screen</source>
        <translation>La salle voit un écran vide</translation>
    </message>
    <message>
        <source>The room shows {most} letters. Shorten the message.</source>
        <translation>La salle affiche {most} caractères. Abrégez le message.</translation>
    </message>
    <message>
        <source>The same as F8, where nothing is being typed</source>
        <translation>Comme F8, où rien n’est tapé</translation>
    </message>
    <message>
        <source>The same, from a presenter; on the room display too</source>
        <translation>Le même, depuis une télécommande&#x202f;; aussi sur l’écran de la salle</translation>
    </message>
    <message>
        <source>The same, with States Parties, other States and organizations apart.</source>
        <translation>De même, avec les États parties, les autres États et les organisations séparément.</translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation>Le secrétariat</translation>
    </message>
    <message>
        <source>The selected line means</source>
        <translation>La ligne choisie désigne</translation>
    </message>
    <message>
        <source>The selected row is</source>
        <translation>La ligne choisie est</translation>
    </message>
    <message>
        <source>The server has not been reached since {time}.</source>
        <translation>Le serveur est injoignable depuis {time}.</translation>
    </message>
    <message>
        <source>The server holds something else than was seen here. What was seen is kept as a meeting of its own: {path}</source>
        <translation>Le serveur contient autre chose que ce qui a été vu ici. Ce qui a été vu est conservé comme une réunion à part&#xa0;: {path}</translation>
    </message>
    <message>
        <source>The server is not reached, and this computer holds no copy of “{name}”.</source>
        <translation>Le serveur n’est pas joint et cet ordinateur n’a pas de copie de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The server is not reached.</source>
        <translation>Le serveur n’est pas joint.</translation>
    </message>
    <message>
        <source>The server is not reached. Lists, sheets and versions do not wait: take them over when it is there again.</source>
        <translation>Le serveur n’est pas joint. Listes, feuilles et versions n’attendent pas&#xa0;: reprenez-les quand il est de nouveau là.</translation>
    </message>
    <message>
        <source>The server is not reached. This computer has “{name}” as of {time}, with {n} act that waits. Go on with that?</source>
        <translation>Le serveur n’est pas joint. Cet ordinateur a «&#xa0;{name}&#xa0;» dans l’état de {time}, avec {n} acte en attente. Continuer avec cela&#x202f;?</translation>
    </message>
    <message>
        <source>The server is not reached. This computer has “{name}” as of {time}, with {n} acts that wait. Go on with that?</source>
        <translation>Le serveur n’est pas joint. Cet ordinateur a «&#xa0;{name}&#xa0;» dans l’état de {time}, avec {n} actes en attente. Continuer avec cela&#x202f;?</translation>
    </message>
    <message>
        <source>The server is reached again.</source>
        <translation>Le serveur est de nouveau joint.</translation>
    </message>
    <message>
        <source>The server is reached again. {n} act was recorded later, at its own time.</source>
        <translation>Le serveur est de nouveau joint. {n} acte a été enregistré après coup, à son heure.</translation>
    </message>
    <message>
        <source>The server is reached again. {n} acts were recorded later, at their own times.</source>
        <translation>Le serveur est de nouveau joint. {n} actes ont été enregistrés après coup, à leur heure.</translation>
    </message>
    <message>
        <source>The server was put back to an earlier state: it holds “{name}” up to event {last}, and {seen} were seen here. Save a copy of what is seen here, and ask whoever keeps the server.</source>
        <translation>Le serveur a été ramené à un état antérieur&#xa0;: il contient «&#xa0;{name}&#xa0;» jusqu’à l’événement {last}, et {seen} ont été vus ici. Enregistrez une copie de ce qui est vu ici, et adressez-vous à qui administre le serveur.</translation>
    </message>
    <message>
        <source>The server “{host}” does not let “{user}” in from here. Ask whoever keeps the server.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» ne laisse pas entrer «&#xa0;{user}&#xa0;» d’ici. Adressez-vous à qui administre le serveur.</translation>
    </message>
    <message>
        <source>The server “{host}” is PostgreSQL {version}; meetings need 13 or later.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» est PostgreSQL {version}&#x202f;; les réunions demandent la version 13 ou une version ultérieure.</translation>
    </message>
    <message>
        <source>The server “{host}” is starting or stopping. Try again in a moment.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» démarre ou s’arrête. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The server “{host}” knows nobody named “{user}”. See whether the name is right.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» ne connaît personne du nom de «&#xa0;{user}&#xa0;». Vérifiez ce nom.</translation>
    </message>
    <message>
        <source>The server “{host}” takes no more connections. Close a desk, or ask whoever keeps the server.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» n’accepte plus de connexions. Fermez un poste, ou adressez-vous à qui administre le serveur.</translation>
    </message>
    <message>
        <source>The session in which the item is planned</source>
        <translation>La séance où le point est prévu</translation>
    </message>
    <message>
        <source>The session is called to order.</source>
        <translation>La séance est ouverte.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La séance est levée.</translation>
    </message>
    <message>
        <source>The session is not on the day it is planned for. Click to look only, move the meeting or rehearse.</source>
        <translation>La séance n’est pas à son jour prévu. Cliquez pour regarder seulement, déplacer la réunion ou répéter.</translation>
    </message>
    <message>
        <source>The session is resumed.</source>
        <translation>La séance est reprise.</translation>
    </message>
    <message>
        <source>The session is suspended.</source>
        <translation>La séance est suspendue.</translation>
    </message>
    <message>
        <source>The settings as they were are kept in {path}.</source>
        <translation>Les réglages tels qu’ils étaient sont conservés dans {path}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path}: {reason}. What is chosen now holds until the program ends.</source>
        <translation>Les réglages ne peuvent pas être conservés dans {path}&#xa0;: {reason}. Ce qui est choisi vaut jusqu’à la fin du programme.</translation>
    </message>
    <message>
        <source>The settings in {path} are not understood, so the usual ones are used.</source>
        <translation>Les réglages de {path} sont incompréhensibles, ceux d’usage sont employés.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read, so the usual ones are used: {reason}.</source>
        <translation>Les réglages de {path} ne peuvent pas être lus, ceux d’usage sont employés&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The shipped roll of {n} delegations</source>
        <translation>La liste fournie de {n} délégations</translation>
    </message>
    <message>
        <source>The speaker was paused before that. Give a longer time.</source>
        <translation>L’orateur était en pause avant cela. Donnez une durée plus longue.</translation>
    </message>
    <message>
        <source>The statement of {name} was handed in and has no times.</source>
        <translation>{name}&#xa0;: la déclaration a été remise par écrit et n’a pas d’heures.</translation>
    </message>
    <message>
        <source>The statement that the text is of</source>
        <translation>La déclaration dont le texte rend compte</translation>
    </message>
    <message>
        <source>The tables of “{database}” are there already.</source>
        <translation>Les tables de «&#xa0;{database}&#xa0;» existent déjà.</translation>
    </message>
    <message>
        <source>The template {name} cannot be filled in: {fault}.</source>
        <translation>Le modèle {name} ne peut pas être rempli&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>The text before it, on the same statement, is not taken yet either.</source>
        <translation>Le texte qui le précède, sur la même déclaration, n’est pas repris non plus.</translation>
    </message>
    <message>
        <source>The text of the statement</source>
        <translation>Le texte de la déclaration</translation>
    </message>
    <message>
        <source>The texts are in {language}; type their words in the other languages. What is missing ({n}) is printed in {language}, with a mark in the checks.</source>
        <translation>Langue des textes&#xa0;: {language}&#x202f;; saisissez-les dans les autres langues. Ce qui manque ({n}) s’imprime tel quel, avec une marque dans les vérifications ({language}).</translation>
    </message>
    <message>
        <source>The texts of the meeting are in {language}. Add words in other languages to them.</source>
        <translation>Les textes de la réunion sont dans la langue suivante&#xa0;: {language}. Ajoutez-y les mots dans d’autres langues.</translation>
    </message>
    <message>
        <source>The texts that were received, under the names of the package for upload.</source>
        <translation>Les textes reçus, sous les noms du dossier à mettre en ligne.</translation>
    </message>
    <message>
        <source>The time and who spoke, as 10:05–10:08 Norway: gist, or 10:05 Norway presenter 3 min</source>
        <translation>L’heure et l’orateur, par exemple 10:05–10:08 Norvège&#xa0;: essentiel, ou 10:05 Norvège présentateur 3 min</translation>
    </message>
    <message>
        <source>The time is missing at which it began.</source>
        <translation>L’heure du début manque.</translation>
    </message>
    <message>
        <source>The time of {name} is used up: there is no rest to yield. End the statement.</source>
        <translation>{name}&#xa0;: le temps de parole est épuisé, il n’y a pas de reste à céder. Terminez la déclaration.</translation>
    </message>
    <message>
        <source>The time of {name} stays as the clock has it.</source>
        <translation>{name}&#xa0;: le temps reste tel que l’horloge l’indique.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known on this computer.</source>
        <translation>Le fuseau horaire «&#xa0;{zone}&#xa0;» n’est pas connu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The timeline shows nothing yet.</source>
        <translation>La chronologie ne montre encore rien.</translation>
    </message>
    <message>
        <source>The times from event {seq} on are impossible: {written}. New acts continue from there. Correct them, for instance with clock-was {seconds} --since {seq}.</source>
        <translation>Les heures à partir de l’événement {seq} sont impossibles&#xa0;: {written}. Ce qui se fait maintenant continue à partir de là. Rectifiez-les, par exemple par clock-was {seconds} --since {seq}.</translation>
    </message>
    <message>
        <source>The times stay, and the meeting goes on by them, ahead of the clock of this computer.</source>
        <translation>Les heures restent et la réunion continue d’après elles, en avance sur l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The two were made under {label} and {label2}. Only statements on one item can be merged.</source>
        <translation>Les deux ont été faites sous {label} et {label2}. Seules des déclarations sur un même point peuvent être réunies.</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>L’ordre habituel</translation>
    </message>
    <message>
        <source>The web pages ended and are started again; the meeting goes on. {why}</source>
        <translation>Les pages web se sont arrêtées et redémarrent&#x202f;; la réunion continue. {why}</translation>
    </message>
    <message>
        <source>The web pages have ended; the meeting goes on. Display ▸ Web pages starts them again. {why}</source>
        <translation>Les pages web se sont arrêtées&#x202f;; la réunion continue. Écran ▸ Pages web les redémarre. {why}</translation>
    </message>
    <message>
        <source>The workbook has macros; they were not run.</source>
        <translation>Le classeur contient des macros&#x202f;; elles n’ont pas été exécutées.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Then {name} and {name2}, which was entered from paper, would have spoken at the same time. Correct the times of that one first.</source>
        <translation>Alors {name} et {name2}, dont l’intervention a été saisie d’après papier, auraient parlé en même temps. Corrigez d’abord les heures de cette dernière.</translation>
    </message>
    <message>
        <source>There are no pages; the meeting goes on without them. {why}</source>
        <translation>Il n’y a pas de pages&#x202f;; la réunion continue sans elles. {why}</translation>
    </message>
    <message>
        <source>There are no sessions yet: add the days.</source>
        <translation>Il n’y a pas encore de séances&#xa0;: ajoutez les jours.</translation>
    </message>
    <message>
        <source>There are no two on one list to exchange places.</source>
        <translation>Il n’y a pas deux demandes sur une même liste à échanger.</translation>
    </message>
    <message>
        <source>There is no act of the floor by {seat} to undo. Others take back their own.</source>
        <translation>Il n’y a aucun acte de {seat} sur la parole à annuler. Chacun annule les siens.</translation>
    </message>
    <message>
        <source>There is no act of {seat} to undo. Others take back their own.</source>
        <translation>Il n’y a aucun acte de {seat} à annuler. Chacun annule les siens.</translation>
    </message>
    <message>
        <source>There is no action {lap}: the plan of action has actions 1 to 50.</source>
        <translation>Il n’y a pas d’action {lap}&#xa0;: le plan d’action a les actions 1 à 50.</translation>
    </message>
    <message>
        <source>There is no agenda yet: type or paste its items.</source>
        <translation>Il n’y a pas encore d’ordre du jour&#xa0;: tapez ou collez ses points.</translation>
    </message>
    <message>
        <source>There is no backup yet. {where}</source>
        <translation>Il n’y a pas encore de sauvegarde. {where}</translation>
    </message>
    <message>
        <source>There is no class “{unknown}”: choose from {join}, or write a new one as name=WHO.</source>
        <translation>Il n’y a pas de classe «&#xa0;{unknown}&#xa0;»&#xa0;: choisissez {join}, ou écrivez-en une nouvelle, nom=QUI.</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>Il n’y a pas de commande «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no database “{database}” on the server “{host}”. See whether its name is right.</source>
        <translation>Il n’y a pas de base de données «&#xa0;{database}&#xa0;» sur le serveur «&#xa0;{host}&#xa0;». Vérifiez son nom.</translation>
    </message>
    <message>
        <source>There is no definition “{source}”; give the path of a .toml file, or the name of a shipped one: {shipped}.</source>
        <translation>Il n’y a pas de définition «&#xa0;{source}&#xa0;»&#x202f;; donnez le chemin d’un fichier .toml, ou le nom d’une définition fournie&#xa0;: {shipped}.</translation>
    </message>
    <message>
        <source>There is no entry {entry}; there are {count}.</source>
        <translation>Il n’y a pas de mention {entry}&#x202f;; il y en a {count}.</translation>
    </message>
    <message>
        <source>There is no event {expect} to have been seen; the last is {seq}.</source>
        <translation>Aucun événement {expect} n’a pu être vu&#x202f;; le dernier est {seq}.</translation>
    </message>
    <message>
        <source>There is no event {seq} whose time could be put right: name one from {first} to {last}.</source>
        <translation>Il n’y a pas d’événement {seq} dont l’heure puisse être rectifiée&#xa0;: indiquez-en un de {first} à {last}.</translation>
    </message>
    <message>
        <source>There is no file “{name}” any more.</source>
        <translation>Le fichier «&#xa0;{name}&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in {folder}.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;» dans {folder}.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Choose another.</source>
        <translation>Il n’y a pas de fichier «&#xa0;{name}&#xa0;». Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no folder for “{name}”. Make the folder first, or choose another.</source>
        <translation>Il n’y a pas de dossier pour «&#xa0;{name}&#xa0;». Créez d’abord le dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no item before it at this depth.</source>
        <translation>Aucun point ne le précède à ce niveau.</translation>
    </message>
    <message>
        <source>There is no item {code}.</source>
        <translation>Il n’y a pas de point {code}.</translation>
    </message>
    <message>
        <source>There is no item “{code}” on the agenda.</source>
        <translation>Il n’y a pas de point «&#xa0;{code}&#xa0;» à l’ordre du jour.</translation>
    </message>
    <message>
        <source>There is no item “{said}” on the agenda. The items are {codes}.</source>
        <translation>Il n’y a pas de point «&#xa0;{said}&#xa0;» à l’ordre du jour. Les points sont {codes}.</translation>
    </message>
    <message>
        <source>There is no line {line} to settle. Name one that is shown above the list.</source>
        <translation>Il n’y a pas de ligne {line} à régler. Indiquez-en une qui est affichée au-dessus de la liste.</translation>
    </message>
    <message>
        <source>There is no meeting “{name}” in “{place}”. Choose another, or make it: facilitator new {address}</source>
        <translation>Il n’y a pas de réunion «&#xa0;{name}&#xa0;» dans «&#xa0;{place}&#xa0;». Choisissez-en une autre, ou créez-la&#xa0;: facilitator new {address}</translation>
    </message>
    <message>
        <source>There is no meeting “{name}”. Choose another.</source>
        <translation>Il n’y a pas de réunion «&#xa0;{name}&#xa0;». Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no position {position} under {label}: choose 1 to {n}.</source>
        <translation>Il n’y a pas de place {position} sous {label}&#xa0;: choisissez de 1 à {n}.</translation>
    </message>
    <message>
        <source>There is no presentation under {label} to which this belongs. Ask for a statement instead.</source>
        <translation>Il n’y a sous {label} aucune présentation à laquelle ceci se rattache. Demandez plutôt une déclaration.</translation>
    </message>
    <message>
        <source>There is no question under {label} to answer. Ask a question first.</source>
        <translation>Il n’y a pas de question sous {label} à laquelle répondre. Posez d’abord une question.</translation>
    </message>
    <message>
        <source>There is no role “{role}”. Make it first: createuser --pwprompt {role}</source>
        <translation>Il n’y a pas de rôle «&#xa0;{role}&#xa0;». Créez-le d’abord&#xa0;: createuser --pwprompt {role}</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so nothing was recorded in “{name}”. Make room and try again.</source>
        <translation>Il n’y a plus de place sur le disque&#xa0;: rien n’a été enregistré dans «&#xa0;{name}&#xa0;». Faites de la place et réessayez.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: the meeting can be looked at, nothing can be recorded. To go on, make room.</source>
        <translation>Il n’y a plus de place sur le disque&#xa0;: la réunion peut être consultée, rien ne peut être enregistré. Pour continuer, libérez de la place.</translation>
    </message>
    <message>
        <source>There is no room left on the server, so nothing was recorded in “{name}”. Ask whoever keeps it.</source>
        <translation>Il n’y a plus de place sur le serveur&#x202f;; rien n’a donc été enregistré dans «&#xa0;{name}&#xa0;». Adressez-vous à qui l’administre.</translation>
    </message>
    <message>
        <source>There is no session {number} any more.</source>
        <translation>Il n’y a plus de séance {number}.</translation>
    </message>
    <message>
        <source>There is no session {number}: this meeting has {numbers}.</source>
        <translation>Il n’y a pas de séance {number}&#xa0;: cette réunion a {numbers}.</translation>
    </message>
    <message>
        <source>There is no session {session}: this meeting has {join}.</source>
        <translation>Il n’y a pas de séance {session}&#xa0;: cette réunion a {join}.</translation>
    </message>
    <message>
        <source>There is no statement {wanted} in the log.</source>
        <translation>Il n’y a pas de déclaration {wanted} dans le journal.</translation>
    </message>
    <message>
        <source>There is no such time in the calendar any more. Write the day with it.</source>
        <translation>Cette heure n’existe plus dans le calendrier. Écrivez aussi le jour.</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the lines of an agenda first.</source>
        <translation>Il n’y a pas de texte à coller&#xa0;: copiez d’abord les lignes d’un ordre du jour.</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”. Write it like Europe/Zurich.</source>
        <translation>Il n’existe pas de fuseau horaire «&#xa0;{name}&#xa0;». Écrivez-le comme Europe/Zurich.</translation>
    </message>
    <message>
        <source>There is no undone act of {seat} to redo. Do it anew instead.</source>
        <translation>Il n’y a aucun acte annulé de {seat} à rétablir. Refaites-le plutôt.</translation>
    </message>
    <message>
        <source>There is no version {number} of the minutes; there are {numbers}.</source>
        <translation>Il n’y a pas de version {number} du compte rendu&#x202f;; il y a {numbers}.</translation>
    </message>
    <message>
        <source>There is no {time} on {date}: the clocks go forward then. Give another time.</source>
        <translation>Le {date}, l’heure {time} n’existe pas&#xa0;: on avance alors les horloges. Indiquez une autre heure.</translation>
    </message>
    <message>
        <source>There is no “{label}” for {name}.</source>
        <translation>{name}&#xa0;: il n’y a pas de document «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to note. Type the conclusion.</source>
        <translation>Il n’y a rien à noter. Tapez la conclusion.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type the decision.</source>
        <translation>Il n’y a rien à noter. Tapez la décision.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type the key point.</source>
        <translation>Il n’y a rien à noter. Tapez le point clé.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type the recommendation.</source>
        <translation>Il n’y a rien à noter. Tapez la recommandation.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type the suggestion.</source>
        <translation>Il n’y a rien à noter. Tapez la suggestion.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type what the chair stated.</source>
        <translation>Il n’y a rien à noter. Tapez ce que la présidence a déclaré.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type what was said.</source>
        <translation>Il n’y a rien à noter. Tapez ce qui a été dit.</translation>
    </message>
    <message>
        <source>There is nothing to take over: no request was found, and no line to settle.</source>
        <translation>Il n’y a rien à reprendre&#xa0;: aucune demande n’a été trouvée, ni aucune ligne à régler.</translation>
    </message>
    <message>
        <source>These are the rules as they are.</source>
        <translation>Ce sont les règles actuelles.</translation>
    </message>
    <message>
        <source>These documents could not be read and are not in it: {which}.</source>
        <translation>Ces documents n’ont pas pu être lus et n’y figurent pas&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>They are turned off in the preferences.</source>
        <translation>Elles sont désactivées dans les préférences.</translation>
    </message>
    <message>
        <source>They were ahead</source>
        <translation>Elles avançaient</translation>
    </message>
    <message>
        <source>They were behind</source>
        <translation>Elles retardaient</translation>
    </message>
    <message>
        <source>They were right</source>
        <translation>Elles étaient justes</translation>
    </message>
    <message>
        <source>This chart cannot be shown: something in the program went wrong, and a report of it was kept. What was recorded is safe. Choose another chart.</source>
        <translation>Ce graphique ne peut pas être affiché&#xa0;: une erreur s’est produite dans le programme et un rapport en a été conservé. Ce qui a été enregistré est en sécurité. Choisissez un autre graphique.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Cet ordinateur seulement</translation>
    </message>
    <message>
        <source>This computer slept for {duration} while {name} speaks. Does it count?</source>
        <translation>Cet ordinateur a été en veille {duration} pendant que {name} a la parole. Ce temps compte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>This computer slept for {duration} while {name} spoke. Does it count?</source>
        <translation>Cet ordinateur a été en veille {duration} pendant que {name} parlait. Ce temps compte-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>This desk only looks, so nothing is recorded. “Work on it” above ends that.</source>
        <translation>Ce poste ne fait que regarder&#xa0;: rien n’est consigné. «&#xa0;Y travailler&#xa0;», plus haut, y met fin.</translation>
    </message>
    <message>
        <source>This desk only looks: nothing is recorded here.</source>
        <translation>Ce poste ne fait que regarder&#xa0;: rien n’y est consigné.</translation>
    </message>
    <message>
        <source>This document is kept on the server, which is not reached just now. Try again later.</source>
        <translation>Ce document est conservé sur le serveur, qui n’est pas joint en ce moment. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This file does not begin with a meeting, so it cannot be read.</source>
        <translation>Ce fichier ne commence pas par une réunion et ne peut pas être lu.</translation>
    </message>
    <message>
        <source>This file holds no meeting yet.</source>
        <translation>Ce fichier ne contient pas encore de réunion.</translation>
    </message>
    <message>
        <source>This file holds {n} names of persons, and was to hold them until {day}. Nothing is deleted by itself: save a copy without persons, then delete this file where you keep it.</source>
        <translation>Ce fichier contient {n} noms de personnes et devait les contenir jusqu’au {day}. Rien n’est effacé de soi-même&#xa0;: enregistrez une copie sans personnes, puis effacez ce fichier là où vous le conservez.</translation>
    </message>
    <message>
        <source>This file was changed or damaged. {said} The meeting goes on; nothing is made final of it.</source>
        <translation>Ce fichier a été modifié ou endommagé. {said} La réunion continue&#x202f;; rien n’en est rendu définitif.</translation>
    </message>
    <message>
        <source>This is a copy without persons already.</source>
        <translation>C’est déjà une copie sans personnes.</translation>
    </message>
    <message>
        <source>This is decided on the trail of acts, not on the state alone.</source>
        <translation>Cela se décide sur l’historique des actes, et pas sur l’état seul.</translation>
    </message>
    <message>
        <source>This item is no longer on the agenda.</source>
        <translation>Ce point n’est plus à l’ordre du jour.</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Cette réunion</translation>
    </message>
    <message>
        <source>This meeting has no session to come. Say when the item is to start.</source>
        <translation>Cette réunion n’a pas de séance à venir. Dites quand le point doit commencer.</translation>
    </message>
    <message>
        <source>This meeting has no session to come. Write day and time, as 2025-04-07T18:00.</source>
        <translation>Cette réunion n’a pas de séance à venir. Écrivez jour et heure, comme 2025-04-07T18:00.</translation>
    </message>
    <message>
        <source>This meeting has no session whose day is meant. Write day and time, as 2025-04-07T18:00.</source>
        <translation>Cette réunion n’a pas de séance dont le jour soit visé. Écrivez jour et heure, comme 2025-04-07T18:00.</translation>
    </message>
    <message>
        <source>This meeting is in a file already. “Save a copy…” makes another.</source>
        <translation>Cette réunion est déjà dans un fichier. «&#xa0;Enregistrer une copie…&#xa0;» en fait un autre.</translation>
    </message>
    <message>
        <source>This meeting is on a server already. Others open it there by its address.</source>
        <translation>Cette réunion est déjà sur un serveur. Les autres l’y ouvrent par son adresse.</translation>
    </message>
    <message>
        <source>This meeting is on a server, which keeps it, and this desk has a copy of its own besides. “Fetch to a file…” saves one where you like.</source>
        <translation>Cette réunion est sur un serveur, qui la conserve, et ce poste en a en outre sa propre copie. «&#xa0;Rapporter dans un fichier…&#xa0;» en enregistre une où vous voulez.</translation>
    </message>
    <message>
        <source>This meeting is open already.</source>
        <translation>Cette réunion est déjà ouverte.</translation>
    </message>
    <message>
        <source>This meeting was not handed over.</source>
        <translation>Cette réunion n’a pas fait l’objet d’une passation.</translation>
    </message>
    <message>
        <source>This record cannot be shown: something in the program went wrong, and a report of it was kept. What was recorded is safe. Choose another record.</source>
        <translation>Ce compte rendu ne peut pas être affiché&#xa0;: une erreur s’est produite dans le programme et un rapport en a été conservé. Ce qui a été enregistré est en sécurité. Choisissez un autre compte rendu.</translation>
    </message>
    <message>
        <source>This seat takes notes only: gists, points, tags and what is on the text. View ▸ Notes only ends that.</source>
        <translation>Ce poste ne prend que des notes&#xa0;: résumés, points, étiquettes et ce qui touche au texte. Affichage ▸ Notes seulement y met fin.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Cette séance</translation>
    </message>
    <message>
        <source>This statement has not ended: end it first, then correct its end.</source>
        <translation>Cette déclaration n’est pas finie&#xa0;: mettez-y d’abord fin, puis corrigez sa fin.</translation>
    </message>
    <message>
        <source>This statement has not ended: end it first, then correct its kind.</source>
        <translation>Cette déclaration n’est pas terminée&#xa0;: terminez-la d’abord, puis rectifiez sa nature.</translation>
    </message>
    <message>
        <source>This statement is no longer in the log.</source>
        <translation>Cette déclaration n’est plus dans le journal.</translation>
    </message>
    <message>
        <source>This statement was handed in only: nobody spoke, so it has no times to correct.</source>
        <translation>Cette déclaration a seulement été remise&#xa0;: personne n’a parlé, il n’y a pas d’heures à corriger.</translation>
    </message>
    <message>
        <source>This statement was not begun from the list, so it cannot wait again. End it instead.</source>
        <translation>Cette intervention n’a pas commencé depuis la liste, elle ne peut donc pas attendre de nouveau. Terminez-la plutôt.</translation>
    </message>
    <message>
        <source>This statement went from {first} to {last}. Split it at a time in between.</source>
        <translation>Cette déclaration va de {first} à {last}. Scindez-la à une heure intermédiaire.</translation>
    </message>
    <message>
        <source>This was opened for {before}, and is about {now} now. Close it, and choose the entry again.</source>
        <translation>Ce formulaire a été ouvert pour {before} et porte maintenant sur {now}. Fermez-le et choisissez l’entrée de nouveau.</translation>
    </message>
    <message>
        <source>Those who name no item wait under</source>
        <translation>Qui ne mentionne aucun point attend sous</translation>
    </message>
    <message>
        <source>Those who wait</source>
        <translation>Ceux qui attendent</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jeu.</translation>
    </message>
    <message>
        <source>Tick on the roll who is present, session by session, with how many there are of each category.</source>
        <translation>Cocher sur la liste qui est présent, séance par séance, avec le nombre de chaque catégorie.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time by category</source>
        <translation>Temps par catégorie</translation>
    </message>
    <message>
        <source>Time by delegation</source>
        <translation>Temps par délégation</translation>
    </message>
    <message>
        <source>Time by gender of the speaker</source>
        <translation>Temps par genre de l’orateur</translation>
    </message>
    <message>
        <source>Time by regional group</source>
        <translation>Temps par groupe régional</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Heure de la journée</translation>
    </message>
    <message>
        <source>Time of day: {time}, {zone}</source>
        <translation>Heure&#xa0;: {time}, {zone}</translation>
    </message>
    <message>
        <source>Time spoken</source>
        <translation>Temps de parole utilisé</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Time, as 10:05:30</source>
        <translation>Heure, par exemple 10:05:30</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Titre du point</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Titre de la réunion</translation>
    </message>
    <message>
        <source>Title of the person</source>
        <translation>Titre de la personne</translation>
    </message>
    <message>
        <source>Title of who presides</source>
        <translation>Titre de la personne qui préside</translation>
    </message>
    <message>
        <source>Title; Tab puts it under the one before, Enter goes on with the next</source>
        <translation>Titre&#x202f;; Tab le place sous le précédent, Entrée passe au suivant</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>To be kept until {day}.</source>
        <translation>À conserver jusqu’au {day}.</translation>
    </message>
    <message>
        <source>To be named</source>
        <translation>À désigner</translation>
    </message>
    <message>
        <source>To do in the whole meeting</source>
        <translation>À faire dans toute la réunion</translation>
    </message>
    <message>
        <source>To end at {clock_time} as planned: {parts}</source>
        <translation>Pour finir à {clock_time} comme prévu&#xa0;: {parts}</translation>
    </message>
    <message>
        <source>To send out</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>To settle ({n})</source>
        <translation>À régler ({n})</translation>
    </message>
    <message>
        <source>To settle: “{text}” {why}</source>
        <translation>À régler&#xa0;: «&#xa0;{text}&#xa0;» {why}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today is {today}. The meeting is planned for {days}.</source>
        <translation>Nous sommes le {today}. Dates prévues&#xa0;: {days}.</translation>
    </message>
    <message>
        <source>Together {minutes}</source>
        <translation>Ensemble {minutes}</translation>
    </message>
    <message>
        <source>Too many desks on this computer have “{name}” open. Close one.</source>
        <translation>Trop de pupitres ont «&#xa0;{name}&#xa0;» ouvert sur cet ordinateur. Fermez-en un.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Topic: {title}</source>
        <translation>Thème&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Totals as CSV…</source>
        <translation>Totaux en CSV…</translation>
    </message>
    <message>
        <source>Trail of acts</source>
        <translation>Historique des actes</translation>
    </message>
    <message>
        <source>Trail of acts…</source>
        <translation>Historique des actes…</translation>
    </message>
    <message>
        <source>Trail · nothing recorded is ever removed</source>
        <translation>Historique · rien de ce qui est consigné n’est jamais supprimé</translation>
    </message>
    <message>
        <source>Translate a text</source>
        <translation>Traduire un texte</translation>
    </message>
    <message>
        <source>Translation into {language}</source>
        <translation>Traduction&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar.</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Two classes are called “{twice}”. Give one another name.</source>
        <translation>Deux classes s’appellent «&#xa0;{twice}&#xa0;». Donnez un autre nom à l’une.</translation>
    </message>
    <message>
        <source>Two speakers in one: Next was not pressed in time</source>
        <translation>Deux orateurs en un&#xa0;: Suivant n’a pas été pressé à temps</translation>
    </message>
    <message>
        <source>Two texts on one statement</source>
        <translation>Deux textes sur une déclaration</translation>
    </message>
    <message>
        <source>Type a command, an item, a delegation, or words of a statement</source>
        <translation>Tapez une commande, un point, une délégation, ou des mots d’une déclaration</translation>
    </message>
    <message>
        <source>Type a name or code; Enter notes it as present</source>
        <translation>Taper un nom ou un code&#x202f;; Entrée note la présence</translation>
    </message>
    <message>
        <source>Type the name of the speaker.</source>
        <translation>Tapez le nom de l’orateur.</translation>
    </message>
    <message>
        <source>Type what the new class is called.</source>
        <translation>Tapez le nom de la nouvelle classe.</translation>
    </message>
    <message>
        <source>Type where the server and its database are: postgresql://USER@HOST/DATABASE</source>
        <translation>Saisissez où se trouvent le serveur et sa base&#xa0;: postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>Typed texts were searched for these names, for e-mail addresses and for telephone numbers; a name that nobody entered as one of a person, or a family name that stands alone without a title, stays where it was typed.</source>
        <translation>Ces noms, les adresses électroniques et les numéros de téléphone ont été recherchés dans les textes saisis&#x202f;; un nom que personne n’a enregistré comme celui d’une personne, ou un nom de famille seul et sans titre, reste là où il a été saisi.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Unchanged since it was recorded: the given head is event {found_at}, and {after} follow it.</source>
        <translation>Inchangé depuis sa consignation&#xa0;: l’empreinte donnée est celle de l’événement {found_at}, et {after} le suivent.</translation>
    </message>
    <message>
        <source>Unchanged since it was recorded: {count} events, head {head}.</source>
        <translation>Inchangé depuis sa consignation&#xa0;: {count} événements, empreinte {head}.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo of the floor</source>
        <translation>Annulation sur la parole</translation>
    </message>
    <message>
        <source>Undo of the floor “{title}”</source>
        <translation>Annuler sur la parole «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Undo “{title}”</source>
        <translation>Annuler «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Undone by {seat} at {time}.</source>
        <translation>Annulée par {seat} à {time}.</translation>
    </message>
    <message>
        <source>Unfold the day</source>
        <translation>Déplier la journée</translation>
    </message>
    <message>
        <source>Unfold the selected day</source>
        <translation>Déplier la journée choisie</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>Unpin {who}</source>
        <translation>Libérer {who}</translation>
    </message>
    <message>
        <source>Until, a hard stop</source>
        <translation>Jusqu’à, fin ferme</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Monter (Alt+↑)</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>À suivre</translation>
    </message>
    <message>
        <source>Up to this act</source>
        <translation>Jusqu’à cet acte</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille habituelle du texte</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Vérifier le journal</translation>
    </message>
    <message>
        <source>Verify the record…</source>
        <translation>Vérifier le journal…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number} does not come out as it was finalised: an earlier version of the program wrote it. The files that were kept are as they were: {files}.</source>
        <translation>La version {number} ne ressort pas telle qu’elle a été finalisée&#xa0;: une version antérieure du programme l’a écrite. Les fichiers conservés sont tels quels&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Version {number} does not come out as it was finalised: version {program} of the program wrote it. The files that were kept are as they were: {files}.</source>
        <translation>La version {number} ne ressort pas telle qu’elle a été finalisée&#xa0;: la version {program} du programme l’a écrite. Les fichiers conservés sont tels quels&#xa0;: {files}.</translation>
    </message>
    <message>
        <source>Version {number} has no Word file in this language ({language}) to compare “{title}” with.</source>
        <translation>La version {number} n’a pas de fichier Word dans cette langue ({language}) auquel comparer «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Version {number} is final: everything up to event {seq}.</source>
        <translation>La version {number} est définitive&#xa0;: tout jusqu’à l’événement {seq}.</translation>
    </message>
    <message>
        <source>Version {number} was finalised at another seat meanwhile. Nothing was recorded here; finalise again if more is to be in it.</source>
        <translation>La version {number} a été finalisée entre-temps à un autre poste. Rien n’a été enregistré ici&#x202f;; finalisez-en une autre si elle doit contenir davantage.</translation>
    </message>
    <message>
        <source>Version {number} was made in {languages} only, and not in {wanted}. Finalise again: a new version is made in all languages at once.</source>
        <translation>La version {number} n’existe qu’en&#xa0;: {languages}, et non en&#xa0;: {wanted}. Finalisez de nouveau&#xa0;: une nouvelle version est faite dans toutes les langues à la fois.</translation>
    </message>
    <message>
        <source>Version {number} was made in {languages} only.</source>
        <translation>La version {number} n’existe qu’en&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Version {number} · {when}</source>
        <translation>Version {number} · {when}</translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence. Python {python}, Qt {qt}, PySide6 {binding}.</source>
        <translation>Version {version}, sous licence MIT. Python {python}, Qt {qt}, PySide6 {binding}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Versions ({count})</source>
        <translation>Versions ({count})</translation>
    </message>
    <message>
        <source>Versions and what was sent out</source>
        <translation>Versions et ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Vice-présidence</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Void since {time}: {seat} marked the speaker as absent.</source>
        <translation>Nulle depuis {time}&#xa0;: {seat} a noté l’absence de l’orateur.</translation>
    </message>
    <message>
        <source>Waits to be admitted</source>
        <translation>Attend d’être admise</translation>
    </message>
    <message>
        <source>Warning before the time is up</source>
        <translation>Avertissement avant la fin du temps</translation>
    </message>
    <message>
        <source>Watch the shipped meeting run by itself, and try every key on it.</source>
        <translation>Regarder la réunion fournie se dérouler seule, et y essayer chaque touche.</translation>
    </message>
    <message>
        <source>Web address or file name</source>
        <translation>Adresse web ou nom de fichier</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Web pages…</source>
        <translation>Pages web…</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mer.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What assistance each delegation said it needs, with item, action and statement.</source>
        <translation>L’assistance dont chaque délégation a dit avoir besoin, avec le point, l’action et la déclaration.</translation>
    </message>
    <message>
        <source>What can be read of it can be saved as another meeting, up to the second at which it is whole. The damaged file stays as it is.</source>
        <translation>Ce qui peut en être lu peut être enregistré comme une autre réunion, jusqu’à la seconde où tout est intact. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What column {column} holds</source>
        <translation>Ce que contient la colonne {column}</translation>
    </message>
    <message>
        <source>What each delegation undertook to do, with item, action and statement.</source>
        <translation>Ce à quoi chaque délégation s’est engagée, avec le point, l’action et la déclaration.</translation>
    </message>
    <message>
        <source>What follows could be read, but nothing proves that it is as it was recorded.</source>
        <translation>Ce qui suit a pu être lu, mais rien ne prouve que cela soit resté tel qu’enregistré.</translation>
    </message>
    <message>
        <source>What is being said, in one or two sentences, third person and past tense</source>
        <translation>Ce qui est dit, en une ou deux phrases, à la troisième personne et au passé</translation>
    </message>
    <message>
        <source>What is done now is kept on this disk and recorded when it is there again; the clock goes on.</source>
        <translation>Ce qui est fait maintenant est conservé sur ce disque et enregistré quand il est de nouveau là&#x202f;; l’horloge continue.</translation>
    </message>
    <message>
        <source>What is inferred</source>
        <translation>Ce qui est déduit</translation>
    </message>
    <message>
        <source>What is left out is a time above zero. Give seconds, for instance 200.</source>
        <translation>Ce qui est déduit est une durée supérieure à zéro. Donnez des secondes, par exemple 200.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>What is recorded is at the server, but its copy on this computer could not be written: {why}. Without the server this desk would not go on from here.</source>
        <translation>Ce qui est enregistré est sur le serveur, mais sa copie sur cet ordinateur n’a pas pu être écrite&#xa0;: {why}. Sans le serveur, ce pupitre ne continuerait pas d’ici.</translation>
    </message>
    <message>
        <source>What is said from the chair</source>
        <translation>Ce que dit la présidence</translation>
    </message>
    <message>
        <source>What is said is kept here</source>
        <translation>Ce qui est dit est gardé ici</translation>
    </message>
    <message>
        <source>What is said is listed here, newest first.</source>
        <translation>Ce qui est dit figure ici, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>What is taken over takes the place of sessions and agenda; undo brings them back.</source>
        <translation>Ce qui est repris remplace les séances et l’ordre du jour&#x202f;; l’annulation les rétablit.</translation>
    </message>
    <message>
        <source>What is to be read otherwise since a version, with who asked.</source>
        <translation>Ce qui doit se lire autrement depuis une version, avec qui l’a demandé.</translation>
    </message>
    <message>
        <source>What is typed here is kept in the trail and offered where it may belong.</source>
        <translation>Ce qui est saisi ici est conservé dans l’historique et proposé là où cela peut avoir sa place.</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>Ce qu’il signale</translation>
    </message>
    <message>
        <source>What it took back or brought back here is not what it would be now.</source>
        <translation>Ce qu’il a annulé ou rétabli ici n’est pas ce qu’il annulerait ou rétablirait maintenant.</translation>
    </message>
    <message>
        <source>What lay there is kept as {aside}.</source>
        <translation>Ce qui se trouvait là est gardé sous {aside}.</translation>
    </message>
    <message>
        <source>What the chair says, for the record; Enter records, Esc closes</source>
        <translation>Ce que dit la présidence, pour le journal&#x202f;; Entrée consigne, Échap ferme</translation>
    </message>
    <message>
        <source>What the chair stated</source>
        <translation>Ce que la présidence a déclaré</translation>
    </message>
    <message>
        <source>What the next chair is to know (optional)</source>
        <translation>Ce que la présidence suivante doit savoir (facultatif)</translation>
    </message>
    <message>
        <source>What the room display shows</source>
        <translation>Ce que montre l’écran de la salle</translation>
    </message>
    <message>
        <source>What this file holds of persons</source>
        <translation>Ce que ce fichier contient sur des personnes</translation>
    </message>
    <message>
        <source>What waits on this computer, in “{path}”, cannot be read by this version. Use the newest version, or move the file away.</source>
        <translation>Ce qui attend sur cet ordinateur, dans «&#xa0;{path}&#xa0;», ne peut pas être lu par cette version. Utilisez la version la plus récente ou déplacez le fichier.</translation>
    </message>
    <message>
        <source>What waits…</source>
        <translation>Ce qui attend…</translation>
    </message>
    <message>
        <source>What was edited is not applied. Close the window and lose it?</source>
        <translation>Ce qui a été modifié n’est pas appliqué. Fermer la fenêtre et le perdre&#x202f;?</translation>
    </message>
    <message>
        <source>What was prepared is not saved. Close the window and lose it?</source>
        <translation>Ce qui a été préparé n’est pas enregistré. Fermer la fenêtre et le perdre&#x202f;?</translation>
    </message>
    <message>
        <source>What was raised by topic, without saying by whom.</source>
        <translation>Ce qui a été dit par sujet, sans dire par qui.</translation>
    </message>
    <message>
        <source>What was recorded first stays in the trail.</source>
        <translation>Ce qui a été consigné d’abord reste dans l’historique.</translation>
    </message>
    <message>
        <source>What was said on each action of the plan, for the progress report.</source>
        <translation>Ce qui a été dit sur chaque action du plan, pour le rapport intérimaire.</translation>
    </message>
    <message>
        <source>What was said under the item</source>
        <translation>Interventions sur ce point</translation>
    </message>
    <message>
        <source>What was sent out of version {number}</source>
        <translation>Ce qui a été envoyé de la version {number}</translation>
    </message>
    <message>
        <source>What was typed for this act</source>
        <translation>Ce qui a été saisi pour cet acte</translation>
    </message>
    <message>
        <source>What {name} said is noted: only who does not come is absent. End the statement instead.</source>
        <translation>Ce que {name} a dit est consigné&#xa0;: n’est absent que qui ne vient pas. Terminez plutôt l’intervention.</translation>
    </message>
    <message>
        <source>When rights of reply are taken</source>
        <translation>Moment des droits de réponse</translation>
    </message>
    <message>
        <source>When the session rose</source>
        <translation>Heure de la levée de la séance</translation>
    </message>
    <message>
        <source>While acts come in, one is made every {minutes} minutes in {folder}.</source>
        <translation>Tant que des actes arrivent, il s’en fait une toutes les {minutes} minutes dans {folder}.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who aligns with it</source>
        <translation>Qui s’y associe</translation>
    </message>
    <message>
        <source>Who asked for the correction (optional)</source>
        <translation>Qui a demandé la rectification (facultatif)</translation>
    </message>
    <message>
        <source>Who has a role</source>
        <translation>Qui a un rôle</translation>
    </message>
    <message>
        <source>Who has a seat at this meeting now:</source>
        <translation>Qui a un poste à cette réunion en ce moment&#xa0;:</translation>
    </message>
    <message>
        <source>Who is called begins</source>
        <translation>L’orateur appelé commence</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Qui en fait partie</translation>
    </message>
    <message>
        <source>Who is in the new class</source>
        <translation>Qui est dans la nouvelle classe</translation>
    </message>
    <message>
        <source>Who is on no roll and has no category</source>
        <translation>Celles qui ne sont sur aucune liste et n’ont pas de catégorie</translation>
    </message>
    <message>
        <source>Who is on no roll and has no category:</source>
        <translation>Celles qui ne sont sur aucune liste et n’ont pas de catégorie&#xa0;:</translation>
    </message>
    <message>
        <source>Who presented, commented, responded and spoke under each item, with links to the texts.</source>
        <translation>Qui a fait un exposé, des observations, une réponse ou une déclaration sous chaque point, avec des liens vers les textes.</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>Qui préside</translation>
    </message>
    <message>
        <source>Who reaches them</source>
        <translation>Qui y accède</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who speaks, and the clock, are sent there as Open Sound Control, for stream decks.</source>
        <translation>Qui parle, et l’horloge, y sont envoyés en Open Sound Control, pour les pupitres (Stream Deck).</translation>
    </message>
    <message>
        <source>Who spoke from then on</source>
        <translation>Qui a parlé à partir de là</translation>
    </message>
    <message>
        <source>Who spoke then</source>
        <translation>Qui a parlé ensuite</translation>
    </message>
    <message>
        <source>Who stands in the first class speaks first. Who is in a class is written in words: capacities, kinds, categories, levels or delegations, with commas between; without any it admits everybody else.</source>
        <translation>Qui est dans la première classe parle en premier. Qui fait partie d’une classe s’écrit en mots&#xa0;: qualités, types, catégories, niveaux ou délégations, séparés par des virgules&#x202f;; sans mention, elle admet tous les autres.</translation>
    </message>
    <message>
        <source>Who waits for the floor now, and when each is expected.</source>
        <translation>Qui attend la parole en ce moment, et quand son tour est prévu.</translation>
    </message>
    <message>
        <source>Who was asked has ended: {name}. An answer belongs to a statement that goes on; ask for a statement or a right of reply instead.</source>
        <translation>La déclaration à laquelle la question était posée est terminée&#xa0;: {name}. Une réponse accompagne une déclaration en cours&#x202f;; demandez plutôt une déclaration ou un droit de réponse.</translation>
    </message>
    <message>
        <source>Who: AFG, LAO, or choose</source>
        <translation>Qui&#xa0;: AFG, LAO, ou choisissez</translation>
    </message>
    <message>
        <source>Whoever is in this network reads the pages. Without a certificate they go there unencrypted.</source>
        <translation>Quiconque est dans ce réseau lit les pages. Sans certificat, elles y passent sans chiffrement.</translation>
    </message>
    <message>
        <source>Whole meeting</source>
        <translation>Toute la réunion</translation>
    </message>
    <message>
        <source>Whom “{name}” means</source>
        <translation>Qui désigne «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Whose order of speakers</source>
        <translation>L’ordre des orateurs de qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why does {name} speak next? The reason is shown in the list.</source>
        <translation>{name}&#xa0;: pourquoi la parole ensuite&#x202f;? Le motif figure dans la liste.</translation>
    </message>
    <message>
        <source>Why something may be missing</source>
        <translation>Pourquoi quelque chose peut manquer</translation>
    </message>
    <message>
        <source>Why this may be missing</source>
        <translation>Pourquoi cela peut manquer</translation>
    </message>
    <message>
        <source>Will everybody be heard?</source>
        <translation>Tout le monde sera-t-il entendu&#x202f;?</translation>
    </message>
    <message>
        <source>With a certificate, or under another address</source>
        <translation>Avec un certificat, ou sous une autre adresse</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>With obligations</source>
        <translation>Avec des obligations</translation>
    </message>
    <message>
        <source>With these rules</source>
        <translation>Avec ces règles</translation>
    </message>
    <message>
        <source>With whom does {name} exchange places?</source>
        <translation>{name}&#xa0;: échanger la place avec qui&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the selected speaker</source>
        <translation>Retirer l’orateur sélectionné</translation>
    </message>
    <message>
        <source>Withdraw to a strip beside a presentation.</source>
        <translation>Se réduire à une bande à côté d’une présentation.</translation>
    </message>
    <message>
        <source>Withdraw {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Withdrew by phone: {names}</source>
        <translation>Retiré par téléphone&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Modèle Word</translation>
    </message>
    <message>
        <source>Word templates (*.docx)</source>
        <translation>Modèles Word (*.docx)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in any order, the beginning of a word is enough; accents and capitals do not matter.
&quot;side by side&quot; in quotation marks. by:fra  item:c  tag:gender  since:11:00  until:12:30</source>
        <translation>Mots dans n’importe quel ordre, le début d’un mot suffit&#x202f;; accents et majuscules n’importent pas.
&quot;côte à côte&quot; entre guillemets. by:fra  item:c  tag:gender  since:11:00  until:12:30</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Y travailler</translation>
    </message>
    <message>
        <source>Workshop with panels and questions…</source>
        <translation>Atelier avec panels et questions…</translation>
    </message>
    <message>
        <source>Write a copy of the meeting without earlier wordings, acts taken back and private notes.</source>
        <translation>Écrire une copie de la réunion sans les rédactions antérieures, les actes annulés ni les notes privées.</translation>
    </message>
    <message>
        <source>Write a short message that everybody in the room reads.</source>
        <translation>Écrire un court message que toute la salle lit.</translation>
    </message>
    <message>
        <source>Write all texts that were received into a folder, named by item, delegation and language, with an index by item.</source>
        <translation>Écrire dans un dossier tous les textes reçus, nommés par point, délégation et langue, avec un index par point.</translation>
    </message>
    <message>
        <source>Write draft letters: confirm what was said, send the text that is owed, thanks.</source>
        <translation>Écrire des projets de lettres&#xa0;: confirmer ce qui a été dit, envoyer le texte attendu, remerciements.</translation>
    </message>
    <message>
        <source>Write every conclusion or decision with who presided to a table.</source>
        <translation>Écrire chaque conclusion ou décision, avec qui présidait, dans un tableau.</translation>
    </message>
    <message>
        <source>Write every document and every text received, with the name of its file for upload, to a table.</source>
        <translation>Écrire chaque document et chaque texte reçu, avec le nom de son fichier à mettre en ligne, dans un tableau.</translation>
    </message>
    <message>
        <source>Write every key point with State, item, action and aspect to a table.</source>
        <translation>Écrire chaque point clé avec l’État, le point, l’action et le volet dans un tableau.</translation>
    </message>
    <message>
        <source>Write every statement in writing, and whether it has come, to a table.</source>
        <translation>Écrire chaque déclaration écrite, et si elle est arrivée, dans un tableau.</translation>
    </message>
    <message>
        <source>Write every suggestion with who made it and to whom to a table.</source>
        <translation>Écrire chaque proposition avec son auteur et son destinataire dans un tableau.</translation>
    </message>
    <message>
        <source>Write the circulated record to a Markdown file.</source>
        <translation>Écrire le compte rendu distribué dans un fichier Markdown.</translation>
    </message>
    <message>
        <source>Write the circulated record to a PDF file.</source>
        <translation>Écrire le compte rendu distribué dans un fichier PDF.</translation>
    </message>
    <message>
        <source>Write the circulated record to a Word file.</source>
        <translation>Écrire le compte rendu distribué dans un fichier Word.</translation>
    </message>
    <message>
        <source>Write the circulated record to a web page.</source>
        <translation>Écrire le compte rendu distribué dans une page web.</translation>
    </message>
    <message>
        <source>Write the circulated record to an OpenDocument file, for LibreOffice and others.</source>
        <translation>Écrire le compte rendu distribué dans un fichier OpenDocument, pour LibreOffice et d’autres.</translation>
    </message>
    <message>
        <source>Write the circulated record to the XML of archives and parliaments.</source>
        <translation>Écrire le compte rendu distribué dans le XML des archives et des parlements.</translation>
    </message>
    <message>
        <source>Write the figures by regional group, level and, where recorded, gender to a table.</source>
        <translation>Écrire les chiffres par groupe régional, par niveau et, là où il a été consigné, par genre dans un tableau.</translation>
    </message>
    <message>
        <source>Write the gist of a statement.</source>
        <translation>Écrire le résumé d’une déclaration.</translation>
    </message>
    <message>
        <source>Write the input to the progress report, a Word file for the coordinators of each item.</source>
        <translation>Écrire la contribution au rapport d’activité, un fichier Word pour les coordonnateurs de chaque point.</translation>
    </message>
    <message>
        <source>Write the items with their planned and actual times to a table.</source>
        <translation>Écrire les points avec leurs heures prévues et réelles dans un tableau.</translation>
    </message>
    <message>
        <source>Write the list of speakers to a file: position, reason, expected time and limit.</source>
        <translation>Écrire la liste des orateurs dans un fichier&#xa0;: position, raison, heure prévue et limite.</translation>
    </message>
    <message>
        <source>Write the log and what follows from it to a workbook.</source>
        <translation>Écrire le journal et ce qui en découle dans un classeur.</translation>
    </message>
    <message>
        <source>Write the log of statements to a table.</source>
        <translation>Écrire le journal des déclarations dans un tableau.</translation>
    </message>
    <message>
        <source>Write the name of a class that is known, or a new one as name=WHO or name:Label=WHO, where WHO are capacities, kinds, categories or delegations with + between.</source>
        <translation>Écrivez le nom d’une classe connue, ou une nouvelle, nom=QUI ou nom:Libellé=QUI, où QUI sont des qualités, types, catégories ou délégations reliés par +.</translation>
    </message>
    <message>
        <source>Write the programme of the meeting to a calendar file.</source>
        <translation>Écrire le programme de la réunion dans un fichier de calendrier.</translation>
    </message>
    <message>
        <source>Write the record for other programs.</source>
        <translation>Écrire le compte rendu pour d’autres programmes.</translation>
    </message>
    <message>
        <source>Write the speaking time of delegations, categories and groups to a table.</source>
        <translation>Écrire le temps de parole des délégations, catégories et groupes dans un tableau.</translation>
    </message>
    <message>
        <source>Write when each speaker of the session began to a WebVTT file, for players and editors.</source>
        <translation>Écrire dans un fichier WebVTT quand chaque orateur de la séance a commencé, pour lecteurs et logiciels de montage.</translation>
    </message>
    <message>
        <source>Write where in the recording of its session each statement is heard to a table.</source>
        <translation>Écrire dans un tableau où chaque déclaration s’entend dans l’enregistrement de sa séance.</translation>
    </message>
    <message>
        <source>Write who attended each session, and by what that is known, to a table.</source>
        <translation>Écrire dans un tableau qui a participé à chaque séance, et d’après quoi on le sait.</translation>
    </message>
    <message>
        <source>Write who waits and how long each has waited to a table.</source>
        <translation>Écrire qui attend et depuis combien de temps dans un tableau.</translation>
    </message>
    <message>
        <source>Write who was present, who spoke and who presided to a table.</source>
        <translation>Écrire qui était présent, qui a pris la parole et qui a présidé dans un tableau.</translation>
    </message>
    <message>
        <source>Written statement</source>
        <translation>Déclaration écrite</translation>
    </message>
    <message>
        <source>Written statement of {name}</source>
        <translation>Déclaration écrite&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Écrit dans {path}</translation>
    </message>
    <message>
        <source>Wrote {count} draft into {folder}</source>
        <translation>{count} projet écrit dans {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} drafts into {folder}</source>
        <translation>{count} projets écrits dans {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} files into {folder}</source>
        <translation>{count} fichiers écrits dans {folder}</translation>
    </message>
    <message>
        <source>Wrote {path}, without revisions and private notes.</source>
        <translation>{path} a été écrit, sans révisions ni notes privées.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yield the rest of the time</source>
        <translation>Céder le reste du temps</translation>
    </message>
    <message>
        <source>You lead: F8 calls the next.</source>
        <translation>Vous conduisez&#xa0;: F8 appelle le suivant.</translation>
    </message>
    <message>
        <source>You may not read “{name}”. Ask for the right to read it and its folder, or choose another file.</source>
        <translation>Vous n’avez pas le droit de lire «&#xa0;{name}&#xa0;». Demandez le droit de le lire, lui et son dossier, ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>a brace has no partner; write a field as its name between two braces.</source>
        <translation>une accolade est seule&#x202f;; écrivez un champ par son nom entre deux accolades.</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>une date avec une heure</translation>
    </message>
    <message>
        <source>a date with a time, such as 2025-04-07T10:00:00</source>
        <translation>une date avec une heure, telle que 2025-04-07T10:00:00</translation>
    </message>
    <message>
        <source>a date without a time</source>
        <translation>une date sans heure</translation>
    </message>
    <message>
        <source>a definition (.toml)</source>
        <translation>une définition (.toml)</translation>
    </message>
    <message>
        <source>a delegation is named twice as {role}; name it once.</source>
        <translation>une délégation est nommée deux fois comme {role}&#x202f;; nommez-la une fois.</translation>
    </message>
    <message>
        <source>a file with the key of programs that act</source>
        <translation>un fichier contenant la clef des programmes qui agissent</translation>
    </message>
    <message>
        <source>a key has more than {most} parts; the keys of a definition have few.</source>
        <translation>une clé a plus de {most} parties&#x202f;; celles d’une définition en ont peu.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a list of participants (.csv or .xlsx)</source>
        <translation>une liste de participants (.csv ou .xlsx)</translation>
    </message>
    <message>
        <source>a list of participants (.csv)</source>
        <translation>une liste des participants (.csv)</translation>
    </message>
    <message>
        <source>a list, such as [&quot;FRA&quot;, &quot;CHE&quot;]</source>
        <translation>une liste, telle que [&quot;FRA&quot;, &quot;CHE&quot;]</translation>
    </message>
    <message>
        <source>a meeting has at most {items} items and {sessions} sessions; make several meetings of it.</source>
        <translation>une réunion compte au plus {items} points et {sessions} séances&#x202f;; faites-en plusieurs réunions.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number has thousands of digits; no number of a definition has more than ten.</source>
        <translation>un nombre a des milliers de chiffres&#x202f;; aucun nombre d’une définition n’en a plus de dix.</translation>
    </message>
    <message>
        <source>a number, such as 180</source>
        <translation>un nombre, tel que 180</translation>
    </message>
    <message>
        <source>a programme of work (.docx or text)</source>
        <translation>un programme de travail (.docx ou texte)</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a table of its own</source>
        <translation>une table à part</translation>
    </message>
    <message>
        <source>a template of a letter (.txt)</source>
        <translation>un modèle de lettre (.txt)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a time without a date</source>
        <translation>une heure sans date</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a whole number, such as 3</source>
        <translation>un nombre entier, tel que 3</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>actions must be the first and the last action, counted from 1; correct them.</source>
        <translation>actions doit donner la première et la dernière action, comptées à partir de 1&#x202f;; corrigez-les.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>after {number}: {how}</source>
        <translation>après le {number}&#xa0;: {how}</translation>
    </message>
    <message>
        <source>again</source>
        <translation>de nouveau</translation>
    </message>
    <message>
        <source>again: {act}</source>
        <translation>encore&#xa0;: {act}</translation>
    </message>
    <message>
        <source>all heard before {time}</source>
        <translation>tous entendus avant {time}</translation>
    </message>
    <message>
        <source>already waiting</source>
        <translation>attend déjà</translation>
    </message>
    <message>
        <source>already waiting; with “!” it is a point of order</source>
        <translation>attend déjà&#x202f;; avec «&#xa0;!&#xa0;», c’est une motion d’ordre</translation>
    </message>
    <message>
        <source>an e-mail (.eml), a table (.csv or .xlsx) or a text</source>
        <translation>un courriel (.eml), un tableau (.csv ou .xlsx) ou un texte</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>et {more} de plus</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>et {n} autres</translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>et {value} de plus</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>n’importe lequel qui est libre</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>comme maintenant</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>as the meeting; or: national 2 min, group 3 min</source>
        <translation>comme la réunion&#x202f;; ou&#xa0;: nationale 2 min, groupe 3 min</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>comme vous l’avez dit</translation>
    </message>
    <message>
        <source>asked for the floor</source>
        <translation>a demandé la parole</translation>
    </message>
    <message>
        <source>asks for the floor and names nobody of the roll</source>
        <translation>demande la parole sans nommer personne de la liste des participants</translation>
    </message>
    <message>
        <source>assistance needed</source>
        <translation>assistance nécessaire</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>attendance import</source>
        <translation>présence signature importer</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de retour</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>sauvegarde copie</translation>
    </message>
    <message>
        <source>begins on {day}</source>
        <translation>commence le {day}</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>browser phone qr stream obs serve</source>
        <translation>navigateur téléphone qr diffusion obs serveur</translation>
    </message>
    <message>
        <source>by another form of its name</source>
        <translation>par une autre forme de son nom</translation>
    </message>
    <message>
        <source>by its code</source>
        <translation>par son code</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>par son nom</translation>
    </message>
    <message>
        <source>by itself after {n} s</source>
        <translation>de lui-même après {n} s</translation>
    </message>
    <message>
        <source>by which scripts and topics name it</source>
        <translation>par lequel scripts et thèmes le nomment</translation>
    </message>
    <message>
        <source>called to the floor</source>
        <translation>appelé à prendre la parole</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>chair statement</source>
        <translation>déclaration de la présidence</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>difficulté</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a delegation</comment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>à vérifier au prononcé</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>classe {name}</translation>
    </message>
    <message>
        <source>close the list</source>
        <translation>clore la liste</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>clos</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>colonne {column}</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>engagement</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordonnateur</translation>
    </message>
    <message>
        <source>coordinator statement</source>
        <translation>déclaration du coordonnateur</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation>coordonnateurs</translation>
    </message>
    <message>
        <source>create definition</source>
        <translation>créer définition</translation>
    </message>
    <message>
        <source>definition prepare agenda sessions settings</source>
        <translation>définition préparer ordre du jour séances réglages</translation>
    </message>
    <message>
        <source>delegations, or classes of the order</source>
        <translation>délégations, ou classes de l’ordre</translation>
    </message>
    <message>
        <source>delegations, with ; between</source>
        <translation>délégations, avec&#x202f;; entre elles</translation>
    </message>
    <message>
        <source>download copy</source>
        <translation>télécharger copie</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>échéance {day}</translation>
    </message>
    <message>
        <source>end is not after start; correct one of the two.</source>
        <translation>end n’est pas après start&#x202f;; corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>fin à {time}</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>tous les autres</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>attendu à {time}</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitateur</translation>
    </message>
    <message>
        <source>feeds names the item {fed}, which does not exist; choose from {known}.</source>
        <translation>feeds indique le point {fed}, qui n’existe pas&#x202f;; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>file load</source>
        <translation>fichier charger</translation>
    </message>
    <message>
        <source>for information ({count})</source>
        <translation>pour information ({count})</translation>
    </message>
    <message>
        <source>for the screens</source>
        <translation>pour les écrans</translation>
    </message>
    <message>
        <source>goes on on {day}</source>
        <translation>reprend le {day}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>group statement</source>
        <translation>déclaration de groupe</translation>
    </message>
    <message>
        <source>group statements</source>
        <translation>déclarations de groupes</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>guest statement</source>
        <translation>déclaration d’invité</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>invités</translation>
    </message>
    <message>
        <source>help guide</source>
        <translation>aide guide</translation>
    </message>
    <message>
        <source>import email mail paste</source>
        <translation>importer courriel message coller</translation>
    </message>
    <message>
        <source>import list delegations persons spreadsheet excel</source>
        <translation>importer liste délégations personnes tableur excel</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>en séance</translation>
    </message>
    <message>
        <source>in session, {item} is open</source>
        <translation>en séance, {item} est ouvert</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>par écrit</translation>
    </message>
    <message>
        <source>inferred names the field {name}, which is none; choose from {known}.</source>
        <translation>inferred nomme le champ {name}, qui n’existe pas&#x202f;; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>a statement</comment>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>interrupted · {time}</source>
        <translation>interrompue · {time}</translation>
    </message>
    <message>
        <source>it asks for more memory than a template may have</source>
        <translation>il demande plus de mémoire qu’un modèle ne peut en avoir</translation>
    </message>
    <message>
        <source>it belongs to a meeting that is open here</source>
        <translation>il appartient à une réunion qui est ouverte ici</translation>
    </message>
    <message>
        <source>it defines texts of its own, as Word never does</source>
        <translation>il définit des textes qui lui sont propres, ce que Word ne fait jamais</translation>
    </message>
    <message>
        <source>it has a field {name}, which loads something from outside</source>
        <translation>il contient un champ {name}, qui charge un élément extérieur</translation>
    </message>
    <message>
        <source>it has more than {most} MB, which is the most that is read</source>
        <translation>il dépasse {most} Mo, taille maximale qui soit lue</translation>
    </message>
    <message>
        <source>it has more than {most} parts</source>
        <translation>il a plus de {most} parties</translation>
    </message>
    <message>
        <source>it holds macros, or objects of other programs</source>
        <translation>il contient des macros ou des objets d’autres programmes</translation>
    </message>
    <message>
        <source>it is a pipe, a device or a socket, and no file</source>
        <translation>c’est un tube, un périphérique ou une connexion, et non un fichier</translation>
    </message>
    <message>
        <source>it is no document of Word (.docx)</source>
        <translation>ce n’est pas un document Word (.docx)</translation>
    </message>
    <message>
        <source>it leads to {target}, outside of the file</source>
        <translation>il renvoie à {target}, hors du fichier</translation>
    </message>
    <message>
        <source>it leads to {target}, which is no part of its text</source>
        <translation>il renvoie à {target}, qui ne fait pas partie de son texte</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>l’écriture n’y est pas permise</translation>
    </message>
    <message>
        <source>it stands in place {place}; number the sessions 1, 2, 3 in the order of their times.</source>
        <translation>elle est à la place {place}&#x202f;; numérotez les séances 1, 2, 3 dans l’ordre de leurs heures.</translation>
    </message>
    <message>
        <source>it unpacks to more than {most} MB</source>
        <translation>une fois décompressé, il dépasse {most} Mo</translation>
    </message>
    <message>
        <source>item {name}</source>
        <translation>point {name}</translation>
    </message>
    <message>
        <source>its disk cannot be read or written just now</source>
        <translation>son disque ne peut être lu ni écrit en ce moment</translation>
    </message>
    <message>
        <source>its lists stand too deep inside each other; write them flat.</source>
        <translation>ses listes sont trop imbriquées&#x202f;; écrivez-les à plat.</translation>
    </message>
    <message>
        <source>its part {name} is damaged</source>
        <translation>sa partie {name} est endommagée</translation>
    </message>
    <message>
        <source>last seconds of {limit}</source>
        <translation>dernières secondes sur {limit}</translation>
    </message>
    <message>
        <source>lately last</source>
        <translation>récent dernier</translation>
    </message>
    <message>
        <source>left of {limit}</source>
        <translation>restent sur {limit}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>limit {time}</source>
        <translation>temps imparti {time}</translation>
    </message>
    <message>
        <source>limit, not yet running</source>
        <translation>temps imparti, pas encore décompté</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>ligne {n}</translation>
    </message>
    <message>
        <source>may be a statement in writing</source>
        <translation>peut être une déclaration écrite</translation>
    </message>
    <message>
        <source>may take a request back</source>
        <translation>peut retirer une demande</translation>
    </message>
    <message>
        <source>names an item that is not on the agenda</source>
        <translation>mentionne un point qui n’est pas à l’ordre du jour</translation>
    </message>
    <message>
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>national statement</source>
        <translation>déclaration nationale</translation>
    </message>
    <message>
        <source>national statements</source>
        <translation>déclarations nationales</translation>
    </message>
    <message>
        <source>nearest spelling: look at it</source>
        <translation>graphie la plus proche&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a delegation</comment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>new on the roll</source>
        <translation>nouvelle sur la liste des délégations</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no State is called “{name}”. Say which is meant, or that it is new.</source>
        <translation>aucun État ne s’appelle «&#xa0;{name}&#xa0;». Dites lequel est visé, ou qu’il est nouveau.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>no gist</source>
        <translation>sans résumé</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite de temps</translation>
    </message>
    <message>
        <source>no regional group</source>
        <translation>sans groupe régional</translation>
    </message>
    <message>
        <source>no row names “{name}”, so the answer to it has no use.</source>
        <translation>aucune ligne ne nomme «&#xa0;{name}&#xa0;», la réponse est donc sans objet.</translation>
    </message>
    <message>
        <source>no row of headings names a delegation. Give the column of the delegations a heading such as “Delegation”, or say by hand which it is.</source>
        <translation>aucune ligne d’en-têtes ne nomme une délégation. Donnez à la colonne des délégations un en-tête tel que «&#xa0;Délégation&#xa0;», ou indiquez-la à la main.</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>pas encore de titre</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n° {number}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>nobody is called “{name}”; near to it are {choices}. Say which is meant, or that it is new.</source>
        <translation>personne ne s’appelle «&#xa0;{name}&#xa0;»&#x202f;; sont proches&#xa0;: {choices}. Dites qui est visé, ou que c’est une nouvelle délégation.</translation>
    </message>
    <message>
        <source>nobody on the roll: {words}</source>
        <translation>personne de la liste&#xa0;: {words}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none: a new key at each start</source>
        <translation>aucune&#xa0;: une nouvelle clef à chaque démarrage</translation>
    </message>
    <message>
        <source>none: http, for this room only</source>
        <translation>aucun&#xa0;: http, pour cette salle seulement</translation>
    </message>
    <message>
        <source>none; such as 192.0.2.7:8000</source>
        <translation>aucun&#x202f;; par exemple 192.0.2.7:8000</translation>
    </message>
    <message>
        <source>none; such as 8322</source>
        <translation>aucun&#x202f;; par exemple 8322</translation>
    </message>
    <message>
        <source>not in session</source>
        <translation>hors séance</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>hors du journal</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>not on the planned day</source>
        <translation>pas le jour prévu</translation>
    </message>
    <message>
        <source>not on the roll; Enter asks who it is</source>
        <translation>hors de la liste des délégations&#x202f;; Entrée demande qui c’est</translation>
    </message>
    <message>
        <source>not on the roll; did you mean {name}?</source>
        <translation>hors de la liste des délégations&#x202f;; vouliez-vous dire {name}&#x202f;?</translation>
    </message>
    <message>
        <source>not reached before the hard stop</source>
        <translation>n’aura pas la parole avant l’heure limite</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non consigné</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>non abordé</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>note-taker seat role</source>
        <translation>preneur de notes poste rôle</translation>
    </message>
    <message>
        <source>noted as having left already</source>
        <translation>départ déjà noté</translation>
    </message>
    <message>
        <source>noted as present</source>
        <translation>présence notée</translation>
    </message>
    <message>
        <source>noted as present already</source>
        <translation>présence déjà notée</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>observer statement</source>
        <translation>déclaration d’observateur</translation>
    </message>
    <message>
        <source>observer statements</source>
        <translation>déclarations d’observateurs</translation>
    </message>
    <message>
        <source>of every statement on it</source>
        <translation>de chaque déclaration sur le point</translation>
    </message>
    <message>
        <source>of {limit}</source>
        <translation>sur {limit}</translation>
    </message>
    <message>
        <source>off (F5)</source>
        <translation>éteint (F5)</translation>
    </message>
    <message>
        <source>on the web pages</source>
        <translation>sur les pages web</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>on {name}</source>
        <translation>sur {name}</translation>
    </message>
    <message>
        <source>one document is</source>
        <translation>un document est</translation>
    </message>
    <message>
        <source>one other</source>
        <translation>une autre</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>lit seulement</translation>
    </message>
    <message>
        <source>only where people type another, such as https://room.example.org</source>
        <translation>seulement si les gens en tapent une autre, comme https://room.example.org</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>over {duration}</source>
        <translation>dépassé de {duration}</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>+{time}</translation>
    </message>
    <message>
        <source>package website publish</source>
        <translation>paquet site web publier</translation>
    </message>
    <message>
        <source>parent names the item {parent}, which does not exist; correct it.</source>
        <translation>parent désigne le point {parent}, qui n’existe pas&#x202f;; corrigez-le.</translation>
    </message>
    <message>
        <source>past sitting earlier notes</source>
        <translation>séance passée notes antérieures</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a statement</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused · {time}</source>
        <translation>en pause · {time}</translation>
    </message>
    <message>
        <source>paused, {clock}</source>
        <translation>en pause, {clock}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>place fixée</translation>
    </message>
    <message>
        <source>pinned, stays</source>
        <translation>fixée, reste</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>motion d’ordre</translation>
    </message>
    <message>
        <source>points of order</source>
        <translation>motions d’ordre</translation>
    </message>
    <message>
        <source>postgresql shared connect</source>
        <translation>postgresql partagée connexion</translation>
    </message>
    <message>
        <source>postgresql shared create</source>
        <translation>postgresql partagée créer</translation>
    </message>
    <message>
        <source>postgresql upload</source>
        <translation>postgresql téléverser</translation>
    </message>
    <message>
        <source>practise</source>
        <translation>exercer entraînement</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
    </message>
    <message>
        <source>present roll call</source>
        <translation>présent appel</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>présentateur</translation>
    </message>
    <message>
        <source>presenter statement</source>
        <translation>déclaration du présentateur</translation>
    </message>
    <message>
        <source>presenters</source>
        <translation>présentateurs</translation>
    </message>
    <message>
        <source>presided</source>
        <translation>a présidé</translation>
    </message>
    <message>
        <source>presidency</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>president</source>
        <translation>président</translation>
    </message>
    <message>
        <source>privacy personal data retention</source>
        <translation>confidentialité données personnelles conservation</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progrès</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>records</source>
        <translation>consigne</translation>
    </message>
    <message>
        <source>redid {title}</source>
        <translation>rétabli&#xa0;: {title}</translation>
    </message>
    <message>
        <source>rehearse again</source>
        <translation>répéter encore</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>droit de réponse</translation>
    </message>
    <message>
        <source>request {wanted}</source>
        <translation>demande {wanted}</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse du présentateur</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>réponses des présentateurs</translation>
    </message>
    <message>
        <source>restore repair rescue damaged</source>
        <translation>restaurer réparer récupérer endommagé</translation>
    </message>
    <message>
        <source>right of reply</source>
        <translation>droit de réponse</translation>
    </message>
    <message>
        <source>rights of reply</source>
        <translation>droits de réponse</translation>
    </message>
    <message>
        <source>role on this item</source>
        <translation>rôle sur ce point</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>ligne {row}</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher trouver</translation>
    </message>
    <message>
        <source>second right of reply</source>
        <translation>second droit de réponse</translation>
    </message>
    <message>
        <source>second rights of reply</source>
        <translation>seconds droits de réponse</translation>
    </message>
    <message>
        <source>second statements</source>
        <translation>secondes déclarations</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secrétariat</translation>
    </message>
    <message>
        <source>segment {name}</source>
        <translation>segment {name}</translation>
    </message>
    <message>
        <source>sent out, kept {when}</source>
        <translation>envoyé, conservé le {when}</translation>
    </message>
    <message>
        <source>session ends {time}</source>
        <translation>fin de séance {time}</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>séance {name}</translation>
    </message>
    <message>
        <source>settings options</source>
        <translation>réglages options</translation>
    </message>
    <message>
        <source>several may be meant</source>
        <translation>plusieurs délégations sont possibles</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>a signé</translation>
    </message>
    <message>
        <source>signed {time}</source>
        <translation>a signé à {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>depuis {time}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omis</translation>
    </message>
    <message>
        <source>skipped · was planned {time}</source>
        <translation>laissé de côté · était prévu à {time}</translation>
    </message>
    <message>
        <source>small letters and hyphens</source>
        <translation>minuscules et traits d’union</translation>
    </message>
    <message>
        <source>speaker without a name</source>
        <translation>orateur sans nom</translation>
    </message>
    <message>
        <source>speaking</source>
        <comment>a statement</comment>
        <translation>parle</translation>
    </message>
    <message>
        <source>speaking · {time}</source>
        <translation>parle · {time}</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>a pris la parole</translation>
    </message>
    <message>
        <source>spoken, no limit</source>
        <translation>de parole, sans limite</translation>
    </message>
    <message>
        <source>start and end go together; give both, or neither for an item that follows on.</source>
        <translation>start et end vont ensemble&#x202f;; donnez les deux, ou aucun pour un point qui suit le précédent.</translation>
    </message>
    <message>
        <source>start is before the end of the session before it; correct one of the two.</source>
        <translation>start est avant la fin de la séance précédente&#x202f;; corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>statement {wanted}</source>
        <translation>déclaration {wanted}</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>déclarations</translation>
    </message>
    <message>
        <source>statements of the chair</source>
        <translation>déclarations de la présidence</translation>
    </message>
    <message>
        <source>successor handover shift</source>
        <translation>relève passation successeur</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a session</comment>
        <translation>suspendue</translation>
    </message>
    <message>
        <source>text in quotes, such as &quot;Room XXI&quot;</source>
        <translation>un texte entre guillemets, tel que &quot;Room XXI&quot;</translation>
    </message>
    <message>
        <source>the code {code} is {known}, and the name “{name}” is {other}. Say which is meant.</source>
        <translation>le code {code} désigne {known}, et le nom «&#xa0;{name}&#xa0;» désigne {other}. Dites qui est visé.</translation>
    </message>
    <message>
        <source>the code {code} was used in line {line}; give each delegation its own.</source>
        <translation>le code {code} figure déjà à la ligne {line}&#x202f;; donnez à chaque délégation le sien.</translation>
    </message>
    <message>
        <source>the column {column} is missing; add it.</source>
        <translation>il manque la colonne {column}&#x202f;; ajoutez-la.</translation>
    </message>
    <message>
        <source>the column {column} stands there twice; remove one.</source>
        <translation>la colonne {column} figure deux fois&#x202f;; retirez-en une.</translation>
    </message>
    <message>
        <source>the definition</source>
        <translation>la définition</translation>
    </message>
    <message>
        <source>the event before it is missing or another</source>
        <translation>l’événement qui précède manque ou est un autre</translation>
    </message>
    <message>
        <source>the field {field} is missing; add it.</source>
        <translation>il manque le champ {field}&#x202f;; ajoutez-le.</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>le fichier est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>the first line must be the subject; begin it with “Subject:”.</source>
        <translation>la première ligne doit être l’objet&#x202f;; commencez-la par «&#xa0;Subject:&#xa0;».</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>le dossier n’est pas là</translation>
    </message>
    <message>
        <source>the letter has no subject or no text; write both.</source>
        <translation>la lettre n’a pas d’objet ou pas de texte&#x202f;; écrivez les deux.</translation>
    </message>
    <message>
        <source>the limit of {name} must be from 1 second to 6 hours; leave it out for no limit.</source>
        <translation>le temps imparti de {name} doit aller de 1 seconde à 6 heures&#x202f;; omettez-le s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>the list has no delegations; add a line for each, below the heading.</source>
        <translation>la liste n’a pas de délégations&#x202f;; ajoutez une ligne pour chacune, sous l’en-tête.</translation>
    </message>
    <message>
        <source>the list has no rows below its headings.</source>
        <translation>la liste n’a aucune ligne sous ses en-têtes.</translation>
    </message>
    <message>
        <source>the list of participants {named} is not beside {file}; put it there, or correct the name.</source>
        <translation>la liste des participants {named} n’est pas à côté de {file}&#x202f;; mettez-l’y, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>the list of speakers did not take it: the delegation may wait already</source>
        <translation>la liste des orateurs ne l’a pas acceptée&#xa0;: la délégation y figure peut-être déjà</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>la réunion</translation>
    </message>
    <message>
        <source>the meeting has no session to sign for.</source>
        <translation>la réunion n’a aucune séance pour laquelle signer.</translation>
    </message>
    <message>
        <source>the meeting has no session {number}; its sessions are {numbers}.</source>
        <translation>la réunion n’a pas de séance {number}&#x202f;; ses séances sont les suivantes&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>the quotation marks do not close, so this line was left out. Correct it.</source>
        <translation>les guillemets ne se ferment pas, cette ligne a donc été laissée de côté. Corrigez-la.</translation>
    </message>
    <message>
        <source>the session is suspended</source>
        <translation>la séance est suspendue</translation>
    </message>
    <message>
        <source>the spreadsheet shows the error {said} here. Correct the cell.</source>
        <translation>le tableur affiche ici l’erreur {said}. Corrigez la cellule.</translation>
    </message>
    <message>
        <source>the title, and a name behind it</source>
        <translation>le titre, suivi d’un nom</translation>
    </message>
    <message>
        <source>the {field} {value} is used twice; give each its own.</source>
        <translation>{field} = {value} sert deux fois&#x202f;; donnez à chacun le sien.</translation>
    </message>
    <message>
        <source>there is no capacity or kind {name} to limit; choose from {limited}.</source>
        <translation>il n’y a ni qualité ni type {name} à limiter&#x202f;; choisissez parmi {limited}.</translation>
    </message>
    <message>
        <source>there is no column “{column}”. Name one by its heading or by its letter.</source>
        <translation>il n’y a pas de colonne «&#xa0;{column}&#xa0;». Nommez-en une par son en-tête ou par sa lettre.</translation>
    </message>
    <message>
        <source>there is no column “{column}”; did you mean {near}?</source>
        <translation>il n’y a pas de colonne «&#xa0;{column}&#xa0;»&#x202f;; pensiez-vous à {near}&#x202f;?</translation>
    </message>
    <message>
        <source>there is no column “{column}”; remove it, or use one of {columns}.</source>
        <translation>il n’y a pas de colonne «&#xa0;{column}&#xa0;»&#x202f;; retirez-la, ou utilisez l’une de {columns}.</translation>
    </message>
    <message>
        <source>there is no field {name}; did you mean {near}?</source>
        <translation>il n’y a pas de champ {name}&#x202f;; pensiez-vous à {near}&#x202f;?</translation>
    </message>
    <message>
        <source>there is no field {name}; remove it, or use one of {known}.</source>
        <translation>il n’y a pas de champ {name}&#x202f;; retirez-le, ou utilisez l’un de {known}.</translation>
    </message>
    <message>
        <source>there is no field “{name}”; choose from {known}.</source>
        <translation>il n’y a pas de champ «&#xa0;{name}&#xa0;»&#x202f;; choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>there is no place “{name}” in the name of a file; choose from {places}.</source>
        <translation>il n’y a pas d’emplacement «&#xa0;{name}&#xa0;» dans le nom d’un fichier&#x202f;; choisissez parmi {places}.</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>there is no time zone “{name}”; write it like Europe/Zurich.</source>
        <translation>il n’y a pas de fuseau horaire «&#xa0;{name}&#xa0;»&#x202f;; écrivez-le comme Europe/Zurich.</translation>
    </message>
    <message>
        <source>there is nothing in the list.</source>
        <translation>il n’y a rien dans la liste.</translation>
    </message>
    <message>
        <source>this begins as a workbook and is damaged or cut off. Ask for it once more, or save it anew.</source>
        <translation>le début est celui d’un classeur, mais le fichier est endommagé ou tronqué. Redemandez-le, ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>this formula has no result. Open and save the file in the spreadsheet program first.</source>
        <translation>cette formule n’a pas de résultat. Ouvrez d’abord le fichier dans le tableur et enregistrez-le.</translation>
    </message>
    <message>
        <source>this is a PDF. Ask for the list as a spreadsheet, in .xlsx or CSV.</source>
        <translation>c’est un PDF. Demandez la liste sous forme de tableau, en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>this is a Word document. Copy its table into a spreadsheet, and save that as .xlsx or CSV.</source>
        <translation>c’est un document Word. Copiez son tableau dans un tableur, et enregistrez en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>this is a ZIP archive and no workbook. Take the list out of it first.</source>
        <translation>c’est une archive ZIP et non un classeur. Sortez-en d’abord la liste.</translation>
    </message>
    <message>
        <source>this is a binary workbook (.xlsb). Save it as .xlsx or CSV.</source>
        <translation>c’est un classeur binaire (.xlsb). Enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>this is a web page or XML, whatever its name. Open it in the spreadsheet program, and save it as .xlsx or CSV.</source>
        <translation>c’est une page web ou du XML, quel que soit son nom. Ouvrez-le dans le tableur, et enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>this is a workbook of the old form (.xls), or one with a password. Open it in the spreadsheet program, and save it as .xlsx without a password, or as CSV.</source>
        <translation>c’est un classeur de l’ancien format (.xls), ou protégé par un mot de passe. Ouvrez-le dans le tableur, et enregistrez-le en .xlsx sans mot de passe, ou en CSV.</translation>
    </message>
    <message>
        <source>this is an OpenDocument file (.ods). Save it as .xlsx or CSV.</source>
        <translation>c’est un fichier OpenDocument (.ods). Enregistrez-le en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>this is neither a workbook nor text. Save the list as .xlsx or CSV.</source>
        <translation>ce n’est ni un classeur ni du texte. Enregistrez la liste en .xlsx ou CSV.</translation>
    </message>
    <message>
        <source>this is not CSV ({error}); check the quotation marks of the line.</source>
        <translation>ce n’est pas du CSV ({error})&#x202f;; vérifiez les guillemets de la ligne.</translation>
    </message>
    <message>
        <source>this is not TOML ({what}); correct the line.</source>
        <translation>ce n’est pas du TOML ({what})&#x202f;; corrigez la ligne.</translation>
    </message>
    <message>
        <source>this person has no delegation. Fill in the column of the delegation.</source>
        <translation>cette personne n’a pas de délégation. Remplissez la colonne de la délégation.</translation>
    </message>
    <message>
        <source>this row names no delegation. Fill it in, or delete the row.</source>
        <translation>cette ligne ne nomme aucune délégation. Complétez-la, ou supprimez la ligne.</translation>
    </message>
    <message>
        <source>this was not made by a spreadsheet program: it defines texts of its own, which are not read.</source>
        <translation>ce fichier ne vient pas d’un tableur&#xa0;: il définit ses propres textes, qui ne sont pas lus.</translation>
    </message>
    <message>
        <source>this would be {code} ({name}), and the list says “{category}”. Say whom it means, or that it is new.</source>
        <translation>ce serait {code} ({name}), et la liste dit «&#xa0;{category}&#xa0;». Dites qui est visé, ou que c’est une nouvelle délégation.</translation>
    </message>
    <message>
        <source>time of {limit} is up</source>
        <translation>temps de {limit} écoulé</translation>
    </message>
    <message>
        <source>to be admitted</source>
        <translation>à admettre</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>à régler</translation>
    </message>
    <message>
        <source>topic {name}</source>
        <translation>thème {name}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>undid {title}</source>
        <translation>annulé&#xa0;: {title}</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>jusqu’à {until}</translation>
    </message>
    <message>
        <source>up to event {seq}</source>
        <translation>jusqu’à l’événement {seq}</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>version licence</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>vice-président</translation>
    </message>
    <message>
        <source>waits for a projector</source>
        <translation>attend un projecteur</translation>
    </message>
    <message>
        <source>was not understood</source>
        <translation>n’a pas été compris</translation>
    </message>
    <message>
        <source>what it asks for takes more than {seconds} seconds, or more memory than a template is given</source>
        <translation>ce qu’il demande prend plus de {seconds} secondes, ou plus de mémoire qu’un modèle n’en reçoit</translation>
    </message>
    <message>
        <source>without hours</source>
        <translation>sans horaire</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{act}   (recorded later, {time})</source>
        <translation>{act}   (enregistré après coup, {time})</translation>
    </message>
    <message>
        <source>{act}   (undone)</source>
        <translation>{act}   (annulé)</translation>
    </message>
    <message>
        <source>{act}   (waits)</source>
        <translation>{act}   (en attente)</translation>
    </message>
    <message>
        <source>{act}, {hours}</source>
        <translation>{act}, {hours}</translation>
    </message>
    <message>
        <source>{act}: {who}</source>
        <translation>{act}&#xa0;: {who}</translation>
    </message>
    <message>
        <source>{after}. {name}{value}; today {name2}</source>
        <translation>{after}. {name}{value}&#x202f;; aujourd’hui {name2}</translation>
    </message>
    <message>
        <source>{category} (not said in the list)</source>
        <translation>{category} (non dit dans la liste)</translation>
    </message>
    <message>
        <source>{cells} cells under {columns} columns; put a text with a comma in it between quotation marks.</source>
        <translation>{cells} cellules sous {columns} colonnes&#x202f;; mettez entre guillemets un texte qui contient une virgule.</translation>
    </message>
    <message>
        <source>{change}: not changed. {why}</source>
        <translation>{change}&#xa0;: non modifié. {why}</translation>
    </message>
    <message>
        <source>{classes}, now {former}</source>
        <translation>{classes}, maintenant {former}</translation>
    </message>
    <message>
        <source>{code} and {twin} are both called “{name}”. Say that it is new, or give one of them another name.</source>
        <translation>{code} et {twin} s’appellent tous deux «&#xa0;{name}&#xa0;». Dites que c’est une nouvelle délégation, ou donnez un autre nom à l’une d’elles.</translation>
    </message>
    <message>
        <source>{code} has no name; fill in the column name.</source>
        <translation>{code} n’a pas de nom&#x202f;; remplissez la colonne name.</translation>
    </message>
    <message>
        <source>{code} has the category “{category}”; choose from {choices}.</source>
        <translation>{code} a la catégorie «&#xa0;{category}&#xa0;»&#x202f;; choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>{code} is not on the list of participants. Add the delegation there, or name another.</source>
        <translation>{code} n’est pas sur la liste des participants. Ajoutez-y la délégation ou désignez-en une autre.</translation>
    </message>
    <message>
        <source>{code} is not on the list of participants; correct the code or add the delegation there.</source>
        <translation>{code} n’est pas sur la liste des participants&#x202f;; corrigez le code ou ajoutez-y la délégation.</translation>
    </message>
    <message>
        <source>{code} is the code of “{first}” and of “{name}”.</source>
        <translation>{code} est le code de «&#xa0;{first}&#xa0;» et de «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>{code} stands under itself by its parent {parent}; correct it.</source>
        <translation>{code} se trouve sous lui-même par son parent {parent}&#x202f;; corrigez-le.</translation>
    </message>
    <message>
        <source>{code}, as above</source>
        <translation>{code}, comme au-dessus</translation>
    </message>
    <message>
        <source>{count} more events can be read, from {first} to {last}, but they do not follow from those before: they are not in the new meeting, but in the text “{text}”: {titles}.</source>
        <translation>{count} autres événements peuvent être lus, de {first} à {last}, mais ils ne découlent pas de ceux qui précèdent&#xa0;: ils ne figurent pas dans la nouvelle réunion, mais dans le texte «&#xa0;{text}&#xa0;»&#xa0;: {titles}.</translation>
    </message>
    <message>
        <source>{count} things are missing: {every} Add them, or finalise all the same and say why (--despite WHY).</source>
        <translation>{count} éléments manquent&#xa0;: {every} Ajoutez-les, ou finalisez quand même en disant pourquoi (--despite POURQUOI).</translation>
    </message>
    <message>
        <source>{count} wait under {label}, and all would be taken off the list.</source>
        <translation>{count} délégations attendent au titre de {label}&#x202f;; toutes seraient retirées de la liste.</translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation>{done} sur {n}</translation>
    </message>
    <message>
        <source>{done} of {of} are there…</source>
        <translation>{done} sur {of} y sont…</translation>
    </message>
    <message>
        <source>{duration} for {label}</source>
        <translation>{duration} pour {label}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>reste {duration}</translation>
    </message>
    <message>
        <source>{field} cannot be “{said}”; choose from {choices}.</source>
        <translation>{field} ne peut pas être «&#xa0;{said}&#xa0;»&#x202f;; choisissez parmi {choices}.</translation>
    </message>
    <message>
        <source>{field} has no words in {language}, the language of the definition; add them.</source>
        <translation>{field} n’a pas de mots en {language}, la langue de la définition&#x202f;; ajoutez-les.</translation>
    </message>
    <message>
        <source>{field} has words in “{code}”; the languages are {languages}.</source>
        <translation>{field} a des mots en «&#xa0;{code}&#xa0;»&#x202f;; les langues sont {languages}.</translation>
    </message>
    <message>
        <source>{field} is empty; fill it in.</source>
        <translation>{field} est vide&#x202f;; remplissez-le.</translation>
    </message>
    <message>
        <source>{field} is in the year {year}; correct it.</source>
        <translation>{field} est en l’an {year}&#x202f;; corrigez-le.</translation>
    </message>
    <message>
        <source>{field} lies in no session; correct it, or change a session.</source>
        <translation>{field} n’est dans aucune séance&#x202f;; corrigez-le, ou modifiez une séance.</translation>
    </message>
    <message>
        <source>{field} must be a list of {count} entries, the first and the last; correct it.</source>
        <translation>{field} doit être une liste de {count} éléments, le premier et le dernier&#x202f;; corrigez-le.</translation>
    </message>
    <message>
        <source>{field} must be {number} or less; correct it.</source>
        <translation>{field} doit être {number} ou moins&#x202f;; corrigez-le.</translation>
    </message>
    <message>
        <source>{field} must be {number} or more; correct it.</source>
        <translation>{field} doit être {number} ou plus&#x202f;; corrigez-le.</translation>
    </message>
    <message>
        <source>{field} must be {wanted}, and is {found}; correct it.</source>
        <translation>{field} doit être {wanted}, et c’est {found}&#x202f;; corrigez-le.</translation>
    </message>
    <message>
        <source>{field}: changed</source>
        <translation>{field}&#xa0;: modifié</translation>
    </message>
    <message>
        <source>{field}: the words in {language} must be a text in quotes.</source>
        <translation>{field}&#xa0;: les mots en {language} doivent être un texte entre guillemets.</translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation>{field}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{field}: {was} → {now}</source>
        <translation>{field}&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>{field}: {what}; correct it.</source>
        <translation>{field}&#xa0;: {what}&#x202f;; corrigez-le.</translation>
    </message>
    <message>
        <source>{file} came with the message and was not read.</source>
        <translation>{file} était joint au message et n’a pas été lu.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}); check the path and its permissions.</source>
        <translation>{file} ne peut pas être lu ({strerror})&#x202f;; vérifiez le chemin et ses droits.</translation>
    </message>
    <message>
        <source>{file} does not exist; give the path of {wanted}.</source>
        <translation>{file} n’existe pas&#x202f;; donnez le chemin du fichier voulu&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>{file} has more than {most} million bytes: this is no list of participants. Keep the rows of the list.</source>
        <translation>{file} dépasse {most} millions d’octets&#xa0;: ce n’est pas une liste de participants. Gardez les lignes de la liste.</translation>
    </message>
    <message>
        <source>{file} has more than {most} parts. Open it, and paste its text.</source>
        <translation>{file} compte plus de {most} parties. Ouvrez-le et collez-en le texte.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows with text: this is no list of participants. Keep the rows of the list.</source>
        <translation>{file} a plus de {most} lignes remplies&#xa0;: ce n’est pas une liste de participants. Gardez les lignes de la liste.</translation>
    </message>
    <message>
        <source>{file} holds far more than a list of participants can, so it was not read on. Copy the rows of the list into a new workbook.</source>
        <translation>{file} contient bien plus qu’une liste de participants, la lecture a donc été arrêtée. Copiez les lignes de la liste dans un nouveau classeur.</translation>
    </message>
    <message>
        <source>{file} holds far more than a programme of work. Copy it into a document of its own.</source>
        <translation>{file} contient bien plus qu’un programme de travail. Copiez celui-ci dans un document à part.</translation>
    </message>
    <message>
        <source>{file} is a folder; give the path of {wanted}.</source>
        <translation>{file} est un dossier&#x202f;; donnez le chemin du fichier voulu&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>{file} is far longer than a list of requests. Keep the part with the requests.</source>
        <translation>{file} est bien plus long qu’une liste de demandes. Gardez la partie qui contient les demandes.</translation>
    </message>
    <message>
        <source>{file} is not read: {reason}. Give the path of {wanted}.</source>
        <translation>{file} n’est pas lu&#xa0;: {reason}. Donnez le chemin du fichier voulu&#xa0;: {wanted}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a cell is too long for a list of participants. Shorten it.</source>
        <translation>{file}, ligne {line}&#xa0;: une cellule est trop longue pour une liste de participants. Raccourcissez-la.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {sentence}</source>
        <translation>{file}, ligne {line}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{file}: this Word document is damaged. Open it, and save it anew.</source>
        <translation>{file}&#xa0;: ce document Word est endommagé. Ouvrez-le et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>{file}: this is a message of Outlook (.msg). Open it, and paste its text, or save it as .eml.</source>
        <translation>{file}&#xa0;: c’est un message d’Outlook (.msg). Ouvrez-le et collez-en le texte, ou enregistrez-le au format .eml.</translation>
    </message>
    <message>
        <source>{file}: this is no Word document and no text. Copy its text into a text file.</source>
        <translation>{file}&#xa0;: ce n’est ni un document Word ni un texte. Copiez-en le texte dans un fichier texte.</translation>
    </message>
    <message>
        <source>{file}: this message has no text and no table.</source>
        <translation>{file}&#xa0;: ce message ne contient ni texte ni tableau.</translation>
    </message>
    <message>
        <source>{file}: this message is damaged. Open it, and paste its text.</source>
        <translation>{file}&#xa0;: ce message est endommagé. Ouvrez-le et collez-en le texte.</translation>
    </message>
    <message>
        <source>{file}: {n} fault. Nothing of a sheet is recorded until all of it is right.</source>
        <translation>{file}&#xa0;: {n} erreur. Rien d’un tableau n’est enregistré tant que tout n’est pas juste.</translation>
    </message>
    <message>
        <source>{file}: {n} faults. Nothing of a sheet is recorded until all of it is right.</source>
        <translation>{file}&#xa0;: {n} erreurs. Rien d’un tableau n’est enregistré tant que tout n’est pas juste.</translation>
    </message>
    <message>
        <source>{file}: {n} statement, as it will stand. Record it, or type a line.</source>
        <translation>{file}&#xa0;: {n} déclaration, telle qu’elle figurera. Enregistrez-la, ou tapez une ligne.</translation>
    </message>
    <message>
        <source>{file}: {n} statements, as they will stand. Record them, or type a line.</source>
        <translation>{file}&#xa0;: {n} déclarations, telles qu’elles figureront. Enregistrez-les, ou tapez une ligne.</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>{first}. {then}</source>
        <translation>{first}. {then}</translation>
    </message>
    <message>
        <source>{folder} holds no hand-over: there is no copy of one meeting in it.</source>
        <translation>{folder} ne contient aucune passation&#xa0;: aucune copie d’une réunion ne s’y trouve.</translation>
    </message>
    <message>
        <source>{folder} is no folder; give one with templates such as {name}.</source>
        <translation>{folder} n’est pas un dossier&#x202f;; indiquez-en un qui contienne des modèles comme {name}.</translation>
    </message>
    <message>
        <source>{form} (version {number})</source>
        <translation>{form} (version {number})</translation>
    </message>
    <message>
        <source>{form} in {language} (version {number})</source>
        <translation>{form}, langue&#xa0;: {language} (version {number})</translation>
    </message>
    <message>
        <source>{heading} added</source>
        <translation>Ajout&#xa0;: {heading}</translation>
    </message>
    <message>
        <source>{heading} removed</source>
        <translation>Retrait&#xa0;: {heading}</translation>
    </message>
    <message>
        <source>{heading}: back, {time}</source>
        <translation>{heading}&#xa0;: de retour, {time}</translation>
    </message>
    <message>
        <source>{heading}: expected until {expected}.</source>
        <translation>{heading}&#xa0;: attendu jusqu’à {expected}.</translation>
    </message>
    <message>
        <source>{heading}: new, {time}</source>
        <translation>{heading}&#xa0;: nouveau, {time}</translation>
    </message>
    <message>
        <source>{heading}: off the agenda</source>
        <translation>{heading}&#xa0;: retiré de l’ordre du jour</translation>
    </message>
    <message>
        <source>{heading}: planned until {planned}, expected until {expected}, {behind}.</source>
        <translation>{heading}&#xa0;: prévu jusqu’à {planned}, attendu jusqu’à {expected}, {behind}.</translation>
    </message>
    <message>
        <source>{heading}: skipped</source>
        <translation>{heading}&#xa0;: laissé de côté</translation>
    </message>
    <message>
        <source>{heading}: {old} → {new}, {minutes} earlier</source>
        <translation>{heading}&#xa0;: {old} → {new}, {minutes} plus tôt</translation>
    </message>
    <message>
        <source>{heading}: {old} → {new}, {minutes} later</source>
        <translation>{heading}&#xa0;: {old} → {new}, {minutes} plus tard</translation>
    </message>
    <message>
        <source>{heading}: {time}</source>
        <translation>{heading}&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{heading}: {time}, {minutes} longer</source>
        <translation>{heading}&#xa0;: {time}, {minutes} de plus</translation>
    </message>
    <message>
        <source>{heading}: {time}, {minutes} shorter</source>
        <translation>{heading}&#xa0;: {time}, {minutes} de moins</translation>
    </message>
    <message numerus="yes">
        <source>{heard} heard, {n} waiting</source>
        <comment>one</comment>
        <translation>
            <numerusform>{heard} entendu, {n} en attente</numerusform>
            <numerusform>{heard} entendu, {n} en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{heard} heard, {n} waiting</source>
        <comment>several</comment>
        <translation>
            <numerusform>{heard} entendus, {n} en attente</numerusform>
            <numerusform>{heard} entendus, {n} en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>{hint} (optional)</source>
        <translation>{hint} (facultatif)</translation>
    </message>
    <message>
        <source>{how}, has left</source>
        <translation>{how}, est parti</translation>
    </message>
    <message>
        <source>{item}, limit for {capacity}: {was} → {now}</source>
        <translation>{item}, temps imparti, {capacity}&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>{item}, reason for {capacity}: {was} → {now}</source>
        <translation>{item}, motif pour {capacity}&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>{item}, {field}: changed</source>
        <translation>{item}, {field}&#xa0;: modifié</translation>
    </message>
    <message>
        <source>{item}, {field}: {was} → {now}</source>
        <translation>{item}, {field}&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>{label} cannot come after itself. Name another item.</source>
        <translation>{label} ne peut pas venir après lui-même. Indiquez un autre point.</translation>
    </message>
    <message>
        <source>{label} from {time}</source>
        <translation>{label} dès {time}</translation>
    </message>
    <message>
        <source>{label} has no segment “{name}”: choose {join}.</source>
        <translation>{label} n’a pas de segment «&#xa0;{name}&#xa0;»&#xa0;: choisissez {join}.</translation>
    </message>
    <message>
        <source>{label} has no segments: its list of speakers is one for all.</source>
        <translation>{label} n’a pas de segments&#xa0;: sa liste des orateurs vaut pour tout le point.</translation>
    </message>
    <message>
        <source>{label} is closed: its plan stays as it was, beside what was kept.</source>
        <translation>{label} est clos&#xa0;: son plan reste tel quel, à côté de ce qui a été tenu.</translation>
    </message>
    <message>
        <source>{label} is fixed at {time} and would start {late}</source>
        <translation>{label} est fixé à {time} et commencerait {late}</translation>
    </message>
    <message>
        <source>{label} is in its last segment. Close the item, or name another segment.</source>
        <translation>{label} en est à son dernier segment. Fermez le point, ou nommez un autre segment.</translation>
    </message>
    <message>
        <source>{label} is open. Suspend or close it first.</source>
        <translation>{label} est ouvert. Suspendez-le ou fermez-le d’abord.</translation>
    </message>
    <message>
        <source>{label} is open: {value}.</source>
        <translation>{label} est ouvert&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>{label} is or was in the segment “{name}”, so that stays.</source>
        <translation>{label} est ou a été dans le segment «&#xa0;{name}&#xa0;»&#xa0;: il reste.</translation>
    </message>
    <message>
        <source>{label} is skipped. Take it back into the plan first.</source>
        <translation>{label} est laissé de côté. Reprenez-le d’abord dans le plan.</translation>
    </message>
    <message>
        <source>{label} is still open.</source>
        <translation>{label} est encore ouvert.</translation>
    </message>
    <message>
        <source>{label} was considered from {start} to {end}, so this was not said under {label2}. Correct the times, or the item.</source>
        <translation>{label} a été examiné de {start} à {end}&#x202f;; ceci n’a donc pas été dit au titre de {label2}. Corrigez les heures, ou le point.</translation>
    </message>
    <message>
        <source>{label} was left before “{segment}”.</source>
        <translation>{label} a été quitté avant «&#xa0;{segment}&#xa0;».</translation>
    </message>
    <message>
        <source>{label} was taken up and closed, so it cannot be skipped.</source>
        <translation>{label} a été abordé et clos&#xa0;: il ne peut pas être laissé de côté.</translation>
    </message>
    <message>
        <source>{label} was taken up at {begun}, so its planned start stays. Its minutes can be changed.</source>
        <translation>{label} a été abordé à {begun}&#xa0;: son début prévu reste. Ses minutes peuvent être changées.</translation>
    </message>
    <message>
        <source>{label} would end at {time}, after the hard stop at {stop}</source>
        <translation>{label} finirait à {time}, après l’heure limite de {stop}</translation>
    </message>
    <message>
        <source>{label} would not begin before the hard stop at {stop}</source>
        <translation>{label} ne commencerait pas avant l’heure limite de {stop}</translation>
    </message>
    <message>
        <source>{label} {title}, at depth {n}</source>
        <translation>{label} {title}, niveau {n}</translation>
    </message>
    <message>
        <source>{label}: {n} still wait for the floor: {waiting}.</source>
        <translation>{label}&#xa0;: {n} attendent encore la parole&#xa0;: {waiting}.</translation>
    </message>
    <message>
        <source>{label}: {role} is still to be named.</source>
        <translation>{label}&#xa0;: à désigner encore&#xa0;: {role}.</translation>
    </message>
    <message>
        <source>{label}: {waiting} still waits for the floor.</source>
        <translation>{label}&#xa0;: {waiting} attend encore la parole.</translation>
    </message>
    <message>
        <source>{language}: no title of the agenda is translated; the record prints them as they are.</source>
        <translation>{language}&#xa0;: aucun intitulé de l’ordre du jour n’est traduit&#x202f;; le compte rendu les imprime tels quels.</translation>
    </message>
    <message>
        <source>{language}: one text that was typed is not translated.</source>
        <translation>{language}&#xa0;: un texte saisi n’est pas traduit.</translation>
    </message>
    <message>
        <source>{language}: {n} texts that were typed are not translated.</source>
        <translation>{language}&#xa0;: {n} textes saisis ne sont pas traduits.</translation>
    </message>
    <message>
        <source>{language}: “{text}” is not translated.</source>
        <translation>{language}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas traduit.</translation>
    </message>
    <message>
        <source>{left} of {most} letters left</source>
        <translation>Encore {left} caractères sur {most}</translation>
    </message>
    <message>
        <source>{minutes} ahead</source>
        <translation>{minutes} d’avance</translation>
    </message>
    <message>
        <source>{minutes} behind</source>
        <translation>{minutes} de retard</translation>
    </message>
    <message>
        <source>{minutes} earlier</source>
        <translation>{minutes} plus tôt</translation>
    </message>
    <message>
        <source>{minutes} earlier than planned</source>
        <translation>{minutes} plus tôt que prévu</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>{minutes} de retard</translation>
    </message>
    <message>
        <source>{minutes} later</source>
        <translation>{minutes} plus tard</translation>
    </message>
    <message>
        <source>{minutes} later than planned</source>
        <translation>{minutes} plus tard que prévu</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>reste {minutes}</translation>
    </message>
    <message>
        <source>{minutes} longer</source>
        <translation>{minutes} de plus</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} over</source>
        <translation>dépassé de {minutes}</translation>
    </message>
    <message>
        <source>{minutes} shorter</source>
        <translation>{minutes} de moins</translation>
    </message>
    <message>
        <source>{more} letters too many</source>
        <translation>{more} caractères de trop</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} et {last}</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} ou {last}</translation>
    </message>
    <message>
        <source>{names} are absent.</source>
        <translation>{names}&#xa0;: absences notées.</translation>
    </message>
    <message>
        <source>{names} are off the list.</source>
        <translation>{names} ne sont plus sur la liste.</translation>
    </message>
    <message>
        <source>{names} are on the list, {n} waiting.</source>
        <translation>{names} sont sur la liste, {n} en attente.</translation>
    </message>
    <message>
        <source>{names} is absent.</source>
        <translation>{names}&#xa0;: absence notée.</translation>
    </message>
    <message>
        <source>{names} is off the list.</source>
        <translation>{names} n’est plus sur la liste.</translation>
    </message>
    <message>
        <source>{name} (no longer in the log)</source>
        <translation>{name} (plus dans le journal)</translation>
    </message>
    <message>
        <source>{name} (this desk)</source>
        <translation>{name} (ce poste)</translation>
    </message>
    <message>
        <source>{name} already waits at position {position}. Move that request instead.</source>
        <translation>{name} attend déjà, place {position}. Déplacez plutôt cette demande.</translation>
    </message>
    <message>
        <source>{name} already waits under {label} at position {position}: {what}. Amend or move that request.</source>
        <translation>{name} attend déjà sous {label}, place {position}&#xa0;: {what}. Modifiez ou déplacez cette demande.</translation>
    </message>
    <message>
        <source>{name} asked after closing. Admit request {id}, or give it the floor by name.</source>
        <translation>{name} a demandé la parole après la clôture. Admettez la demande {id}, ou donnez la parole à cette délégation nommément.</translation>
    </message>
    <message>
        <source>{name} asked by phone. Admit request {id}, or give it the floor by name.</source>
        <translation>{name}&#xa0;: demande par téléphone. Admettez la demande {id}, ou donnez la parole nommément.</translation>
    </message>
    <message>
        <source>{name} asks for a right of reply, taken at the end of the session. Admit request {id}, or give it the floor by name.</source>
        <translation>{name} demande un droit de réponse, donné à la fin de la séance. Admettez la demande {id}, ou donnez la parole à cette délégation nommément.</translation>
    </message>
    <message>
        <source>{name} asks for the floor{get}.</source>
        <translation>{name} demande la parole{get}.</translation>
    </message>
    <message>
        <source>{name} cannot be here only from {since} until {until}. Give a later time for the second.</source>
        <translation>{name}&#xa0;: la présence ne peut pas aller de {since} à {until}. Indiquez une seconde heure plus tardive.</translation>
    </message>
    <message>
        <source>{name} cannot have spoken for so long a time. Give a second to 6 hours.</source>
        <translation>{name} ne peut avoir parlé aussi longtemps. Donnez d’une seconde à 6 heures.</translation>
    </message>
    <message>
        <source>{name} cannot have spoken from {time} to {time2}. Give an end after the begin, at most 6 hours later.</source>
        <translation>{name} ne peut avoir parlé de {time} à {time2}. Donnez une fin après le début, au plus 6 heures plus tard.</translation>
    </message>
    <message>
        <source>{name} goes on.</source>
        <translation>{name} continue.</translation>
    </message>
    <message>
        <source>{name} had the floor from {first} to {last}, and this statement would run from {time} to {time2}: the two overlap.</source>
        <translation>{name} avait la parole de {first} à {last}, et cette déclaration irait de {time} à {time2}&#xa0;: les deux se chevauchent.</translation>
    </message>
    <message>
        <source>{name} had the floor until then. The earliest begin is {ago} ago.</source>
        <translation>{name} avait la parole jusque-là. Le début le plus tôt est il y a {ago}.</translation>
    </message>
    <message>
        <source>{name} has a card. Make a new one? The old one is void then.</source>
        <translation>Cette délégation a une carte ({name}). En faire une nouvelle&#x202f;? L’ancienne sera alors annulée.</translation>
    </message>
    <message>
        <source>{name} has another category in row {row}; that one was kept.</source>
        <translation>{name} a une autre catégorie à la ligne {row}&#x202f;; celle-là a été gardée.</translation>
    </message>
    <message>
        <source>{name} has asked for {asked} rights of reply in this session already; {allowed} are allowed. Withdraw one that waits, or note a statement.</source>
        <translation>{name} a déjà demandé {asked} droits de réponse dans cette séance&#x202f;; {allowed} sont permis. Retirez-en un qui attend, ou notez une déclaration.</translation>
    </message>
    <message>
        <source>{name} has asked for {asked} rights of reply under {label} already; {allowed} are allowed. Withdraw one that waits, or note a statement.</source>
        <translation>{name} a déjà demandé {asked} droits de réponse sous {label}&#x202f;; {allowed} sont permis. Retirez-en un qui attend, ou notez une déclaration.</translation>
    </message>
    <message>
        <source>{name} has ended. Nobody has the floor.</source>
        <translation>{name} a fini. Personne n’a la parole.</translation>
    </message>
    <message>
        <source>{name} has given no presentation under {label} to which this belongs. Ask for a statement instead.</source>
        <translation>{name} n’a fait sous {label} aucune présentation à laquelle ceci se rattache. Demandez plutôt une déclaration.</translation>
    </message>
    <message>
        <source>{name} has had the floor: who spoke for whom, with whom and as what can be amended. Note anything else on the statement itself.</source>
        <translation>{name} a eu la parole&#xa0;: seuls peuvent être modifiés l’orateur, ceux pour qui et avec qui il a parlé, et à quel titre. Notez le reste sur la déclaration elle-même.</translation>
    </message>
    <message>
        <source>{name} has open questions: they are asked when the meeting is made. Until then the shipped roll.</source>
        <translation>{name} a des questions ouvertes&#xa0;: elles seront posées quand la réunion sera créée. D’ici là, la liste fournie.</translation>
    </message>
    <message>
        <source>{name} has presided by the record. Say who is in the chair now by “Who presides”.</source>
        <translation>D’après le compte rendu, {name} a présidé. Dites qui préside maintenant par «&#xa0;Qui préside&#xa0;».</translation>
    </message>
    <message>
        <source>{name} has spoken for {duration} without a pause: no more than that can be left out.</source>
        <translation>{name} parle depuis {duration} sans pause&#xa0;: il n’est pas possible de déduire davantage.</translation>
    </message>
    <message>
        <source>{name} has spoken for {duration}: only who does not come is absent. End the statement instead.</source>
        <translation>{name} parle depuis {duration}&#xa0;: seul est absent qui ne vient pas. Mettre plutôt fin à la déclaration.</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} a la parole</translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before closing the session.</source>
        <translation>{name} a la parole. Mettez fin à la déclaration, ou mettez-la en pause, avant de lever la séance.</translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before closing {label}.</source>
        <translation>{name} a la parole. Mettez fin à la déclaration, ou mettez-la en pause, avant de clore {label}.</translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before suspending the item.</source>
        <translation>{name} a la parole. Mettez fin à la déclaration, ou mettez-la en pause, avant de suspendre le point.</translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before suspending the session.</source>
        <translation>{name} a la parole. Mettez fin à la déclaration, ou mettez-la en pause, avant de suspendre la séance.</translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before taking up {label}.</source>
        <translation>{name} a la parole. Mettez fin à la déclaration, ou mettez-la en pause, avant d’aborder {label}.</translation>
    </message>
    <message>
        <source>{name} has the floor. The clock goes on while the desk is closed; all that was done is recorded.</source>
        <translation>{name} a la parole. L’horloge continue pendant que le pupitre est fermé&#x202f;; tout ce qui a été fait est enregistré.</translation>
    </message>
    <message>
        <source>{name} has the floor{get}.</source>
        <translation>{name} a la parole{get}.</translation>
    </message>
    <message>
        <source>{name} has {minutes} in all.</source>
        <translation>{name} a {minutes} en tout.</translation>
    </message>
    <message>
        <source>{name} is called</source>
        <translation>{name} est appelé</translation>
    </message>
    <message>
        <source>{name} is called already under {label}: {what}. Amend that request.</source>
        <translation>{name}&#xa0;: appel déjà fait sous {label} ({what}). Modifiez cette demande.</translation>
    </message>
    <message>
        <source>{name} is called already. Begin, or mark the delegation as absent.</source>
        <translation>{name}&#xa0;: appel déjà fait. Commencez, ou notez la délégation comme absente.</translation>
    </message>
    <message>
        <source>{name} is called already. Begin.</source>
        <translation>{name}&#xa0;: appel déjà fait. Commencez.</translation>
    </message>
    <message>
        <source>{name} is called but has not begun: no clock runs yet. Begin first.</source>
        <translation>{name} n’a pas encore commencé&#xa0;: aucune horloge ne court. Commencez d’abord.</translation>
    </message>
    <message>
        <source>{name} is called{get}.</source>
        <translation>Appel&#xa0;: {name}{get}.</translation>
    </message>
    <message>
        <source>{name} is empty; it needs a heading with {columns} and a line for each.</source>
        <translation>{name} est vide&#x202f;; il lui faut un en-tête avec {columns} et une ligne pour chacune.</translation>
    </message>
    <message>
        <source>{name} is here at any time</source>
        <translation>{name}&#xa0;: présence à toute heure</translation>
    </message>
    <message>
        <source>{name} is here only from {since} until {until}</source>
        <translation>{name}&#xa0;: présence de {since} à {until} seulement</translation>
    </message>
    <message>
        <source>{name} is here only until {leaves} and expected at {begins}</source>
        <translation>{name}&#xa0;: présence jusqu’à {leaves} seulement, passage prévu à {begins}</translation>
    </message>
    <message>
        <source>{name} is here only until {until}</source>
        <translation>{name}&#xa0;: présence jusqu’à {until} seulement</translation>
    </message>
    <message>
        <source>{name} is neither on the list of participants nor a class of the precedence; correct it.</source>
        <translation>{name} n’est ni sur la liste des participants ni une classe de la préséance&#x202f;; corrigez-le.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text (byte {start}); save it with the encoding UTF-8 and try again.</source>
        <translation>{name} n’est pas un texte UTF-8 (octet {start})&#x202f;; enregistrez-le en UTF-8 et réessayez.</translation>
    </message>
    <message>
        <source>{name} is not here before {since}</source>
        <translation>{name}&#xa0;: pas de présence avant {since}</translation>
    </message>
    <message>
        <source>{name} is not marked as present. Type the whole name or the code to add it all the same.</source>
        <translation>{name}&#xa0;: présence non notée. Tapez le nom entier ou le code pour l’ajouter quand même.</translation>
    </message>
    <message>
        <source>{name} is now {place} of {n}.</source>
        <translation>{name}&#xa0;: maintenant {place} sur {n}.</translation>
    </message>
    <message>
        <source>{name} is on the list of {label} already, as a guest. Say the capacity to add it a second time.</source>
        <translation>{name} figure déjà sur la liste de {label} en qualité d’invité. Précisez la qualité pour l’ajouter une seconde fois.</translation>
    </message>
    <message>
        <source>{name} is on the list, {place} of {n}.</source>
        <translation>{name} est sur la liste, {place} sur {n}.</translation>
    </message>
    <message>
        <source>{name} is on the roll already, as {code}. Add it under that code.</source>
        <translation>{name} figure déjà sur la liste des participants, sous {code}. Ajoutez-la sous ce code.</translation>
    </message>
    <message>
        <source>{name} is paused already. Resume, or end the statement.</source>
        <translation>{name} est déjà en pause. Reprenez, ou terminez l’intervention.</translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation>{name} est en pause.</translation>
    </message>
    <message>
        <source>{name} is paused: no time runs that could be left out.</source>
        <translation>{name} est en pause&#xa0;: aucun temps ne court qui puisse être déduit.</translation>
    </message>
    <message>
        <source>{name} is speaking: the clock runs. Pause it, or end the statement.</source>
        <translation>{name} parle&#xa0;: le temps court. Mettez-le en pause, ou terminez l’intervention.</translation>
    </message>
    <message>
        <source>{name} presides</source>
        <translation>{name} préside</translation>
    </message>
    <message>
        <source>{name} presides as {role}</source>
        <translation>{name} préside en qualité de {role}</translation>
    </message>
    <message>
        <source>{name} speaks without a limit, so there is no rest to yield.</source>
        <translation>{name} parle sans limite&#xa0;: il n’y a pas de reste à céder.</translation>
    </message>
    <message>
        <source>{name} speaks without a limit.</source>
        <translation>{name} parle sans limite de temps.</translation>
    </message>
    <message>
        <source>{name} still has the floor in this statement. End it first.</source>
        <translation>{name} a encore la parole dans cette déclaration. Mettez-y d’abord fin.</translation>
    </message>
    <message>
        <source>{name} then ends at {end}: {after} instead of {before}.</source>
        <translation>{name} termine alors à {end}&#xa0;: {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>{name} then has spoken {after} instead of {before}.</source>
        <translation>{name} a alors parlé {after} au lieu de {before}.</translation>
    </message>
    <message>
        <source>{name} waits under {label}, which is not open. Take up {label} first.</source>
        <translation>{name} attend sous {label}, qui n’est pas ouvert. Abordez d’abord {label}.</translation>
    </message>
    <message>
        <source>{name} waits under {label}, {name2} under {label2}: only two on one list can exchange places.</source>
        <translation>{name} attend sous {label}, {name2} sous {label2}&#xa0;: seules deux demandes d’une même liste peuvent échanger leurs places.</translation>
    </message>
    <message>
        <source>{name} was here only until {leaves}</source>
        <translation>{name}&#xa0;: la présence s’est achevée à {leaves}</translation>
    </message>
    <message>
        <source>{name} was not read: something in the program went wrong, and a report of it was kept. Nothing was changed.</source>
        <translation>{name} n’a pas été lu&#xa0;: une erreur s’est produite dans le programme, et un rapport en a été gardé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation>{name} n’a pas été écrit.</translation>
    </message>
    <message>
        <source>{name} was not written: something in the program went wrong, and a report of it was kept. Try again, or choose another form.</source>
        <translation>{name} n’a pas été écrit&#xa0;: une erreur s’est produite dans le programme et un rapport en a été conservé. Réessayez, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}.</source>
        <translation>{name} n’a pas été écrit&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} would have more than 6 hours, the longest limit. Choose another.</source>
        <translation>{name} aurait plus de 6 heures, la limite la plus longue. Choisissez une autre délégation.</translation>
    </message>
    <message>
        <source>{name} yields {duration} to {to}.</source>
        <translation>{name} cède {duration} (pour&#xa0;: {to}).</translation>
    </message>
    <message>
        <source>{name} · presides now</source>
        <translation>{name} · préside actuellement</translation>
    </message>
    <message>
        <source>{name} · {day} {time} · {size} MB</source>
        <translation>{name} · {day} {time} · {size}&#xa0;Mo</translation>
    </message>
    <message>
        <source>{name} · {n} connected</source>
        <translation>{name} · connectés&#xa0;: {n}</translation>
    </message>
    <message>
        <source>{name}, absent {time}</source>
        <translation>{name}, absence notée à {time}</translation>
    </message>
    <message>
        <source>{name}, ended {time}</source>
        <translation>{name}, fin à {time}</translation>
    </message>
    <message>
        <source>{name}, merged {time}</source>
        <translation>{name}, déclaration réunie à {time}</translation>
    </message>
    <message>
        <source>{name}, position {position}</source>
        <translation>{name}, place {position}</translation>
    </message>
    <message>
        <source>{name}, position {position}, about {time}</source>
        <translation>{name}, place {position}, vers {time}</translation>
    </message>
    <message>
        <source>{name}, undone {time}</source>
        <translation>{name}, déclaration annulée à {time}</translation>
    </message>
    <message>
        <source>{name}, {when} under {label}</source>
        <translation>{name}, {when} sous {label}</translation>
    </message>
    <message>
        <source>{name}: position {position}</source>
        <translation>{name}&#xa0;: place {position}</translation>
    </message>
    <message>
        <source>{name}: the time is up.</source>
        <translation>{name}&#xa0;: le temps est écoulé.</translation>
    </message>
    <message>
        <source>{name}: {minutes} left.</source>
        <translation>{name}&#xa0;: reste {minutes}.</translation>
    </message>
    <message>
        <source>{name}: {seconds} seconds left.</source>
        <translation>{name}&#xa0;: reste {seconds} secondes.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>{name}&#x202f;?</translation>
    </message>
    <message>
        <source>{new} new on the roll, {changed} changed, {same} as they are.</source>
        <translation>Délégations&#xa0;: {new} nouvelles, {changed} modifiées, {same} inchangées.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <comment>one</comment>
        <translation>
            <numerusform>{n} absente</numerusform>
            <numerusform>{n} absente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <comment>several</comment>
        <translation>
            <numerusform>{n} absentes</numerusform>
            <numerusform>{n} absentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} act that was done while the server was away could not be recorded. Nothing of it is lost.</source>
        <translation>{n} acte fait pendant l’absence du serveur n’a pas pu être enregistré. Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>{n} act waits here and is on this disk; the clock goes on.</source>
        <translation>{n} acte attend ici et se trouve sur ce disque&#x202f;; l’horloge continue.</translation>
    </message>
    <message>
        <source>{n} act was recorded in the former file {path} since.</source>
        <translation>{n} acte a été enregistré depuis dans l’ancien fichier {path}.</translation>
    </message>
    <message>
        <source>{n} act was recorded in this file since.</source>
        <translation>{n} acte a été enregistré dans ce fichier depuis.</translation>
    </message>
    <message>
        <source>{n} acts that were done while the server was away could not be recorded. Nothing of them is lost.</source>
        <translation>{n} actes faits pendant l’absence du serveur n’ont pas pu être enregistrés. Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>{n} acts wait here and are on this disk; the clock goes on.</source>
        <translation>{n} actes attendent ici et se trouvent sur ce disque&#x202f;; l’horloge continue.</translation>
    </message>
    <message>
        <source>{n} acts were recorded in the former file {path} since.</source>
        <translation>{n} actes ont été enregistrés depuis dans l’ancien fichier {path}.</translation>
    </message>
    <message>
        <source>{n} acts were recorded in this file since.</source>
        <translation>{n} actes ont été enregistrés dans ce fichier depuis.</translation>
    </message>
    <message>
        <source>{n} are not on the list and stay, since the plan or the record names them.</source>
        <translation>{n} ne sont pas dans la liste et restent, car le programme ou le compte rendu les nomme.</translation>
    </message>
    <message>
        <source>{n} change place</source>
        <translation>{n} changent de place</translation>
    </message>
    <message>
        <source>{n} changes are applied; one undo at the desk takes them back.</source>
        <translation>{n} modifications sont appliquées&#x202f;; un seul «&#xa0;Annuler&#xa0;» au pupitre les retire.</translation>
    </message>
    <message>
        <source>{n} changes place</source>
        <translation>{n} change de place</translation>
    </message>
    <message>
        <source>{n} delegations and {persons} persons of a list</source>
        <translation>{n} délégations et {persons} personnes d’une liste</translation>
    </message>
    <message>
        <source>{n} documents are</source>
        <translation>{n} documents sont</translation>
    </message>
    <message numerus="yes">
        <source>{n} heard under {item}</source>
        <comment>one</comment>
        <translation>
            <numerusform>{n} entendu · {item}</numerusform>
            <numerusform>{n} entendu · {item}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} heard under {item}</source>
        <comment>several</comment>
        <translation>
            <numerusform>{n} entendus · {item}</numerusform>
            <numerusform>{n} entendus · {item}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} is not on the list and stays, since the plan or the record names it.</source>
        <translation>{n} n’est pas dans la liste et reste, car le programme ou le compte rendu la nomme.</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} point</translation>
    </message>
    <message>
        <source>{n} item.</source>
        <translation>{n} point.</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>{n} items.</source>
        <translation>{n} points.</translation>
    </message>
    <message>
        <source>{n} line of an earlier message below was not read.</source>
        <translation>{n} ligne d’un message antérieur cité plus bas n’a pas été lue.</translation>
    </message>
    <message>
        <source>{n} line stays above the list until it is settled.</source>
        <translation>{n} ligne reste au-dessus de la liste jusqu’à ce qu’elle soit réglée.</translation>
    </message>
    <message>
        <source>{n} line typed on {name}, absent {time}</source>
        <translation>{n} ligne saisie sur {name}, absence notée à {time}</translation>
    </message>
    <message>
        <source>{n} line typed on {name}, merged {time}</source>
        <translation>{n} ligne saisie sur {name}, déclaration réunie à {time}</translation>
    </message>
    <message>
        <source>{n} line typed on {name}, undone {time}</source>
        <translation>{n} ligne saisie sur {name}, déclaration annulée à {time}</translation>
    </message>
    <message>
        <source>{n} lines of earlier messages below were not read.</source>
        <translation>{n} lignes de messages antérieurs cités plus bas n’ont pas été lues.</translation>
    </message>
    <message>
        <source>{n} lines stay above the list until they are settled.</source>
        <translation>{n} lignes restent au-dessus de la liste jusqu’à ce qu’elles soient réglées.</translation>
    </message>
    <message>
        <source>{n} lines typed on {name}, absent {time}</source>
        <translation>{n} lignes saisies sur {name}, absence notée à {time}</translation>
    </message>
    <message>
        <source>{n} lines typed on {name}, merged {time}</source>
        <translation>{n} lignes saisies sur {name}, déclaration réunie à {time}</translation>
    </message>
    <message>
        <source>{n} lines typed on {name}, undone {time}</source>
        <translation>{n} lignes saisies sur {name}, déclaration annulée à {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} not reached before {time}</source>
        <comment>one</comment>
        <translation>
            <numerusform>{n} non entendu avant {time}</numerusform>
            <numerusform>{n} non entendu avant {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not reached before {time}</source>
        <comment>several</comment>
        <translation>
            <numerusform>{n} non entendus avant {time}</numerusform>
            <numerusform>{n} non entendus avant {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} under {item}</source>
        <translation>{n} sur {all} · {item}</translation>
    </message>
    <message>
        <source>{n} of {every}</source>
        <translation>{n} sur {every}</translation>
    </message>
    <message>
        <source>{n} on the list</source>
        <translation>{n} sur la liste</translation>
    </message>
    <message>
        <source>{n} person has no delegation in the row, and is of the one above.</source>
        <translation>{n} personne n’a pas de délégation dans sa ligne et relève de celle du dessus.</translation>
    </message>
    <message>
        <source>{n} person new or changed.</source>
        <translation>{n} personne nouvelle ou modifiée.</translation>
    </message>
    <message>
        <source>{n} persons have no delegation in their row, and are of the one above.</source>
        <translation>{n} personnes n’ont pas de délégation dans leur ligne et relèvent de celle du dessus.</translation>
    </message>
    <message>
        <source>{n} persons new or changed.</source>
        <translation>{n} personnes nouvelles ou modifiées.</translation>
    </message>
    <message>
        <source>{n} pinned by the chair stay</source>
        <translation>{n} fixées par la présidence restent</translation>
    </message>
    <message>
        <source>{n} pinned by the chair stays</source>
        <translation>{n} fixée par la présidence reste</translation>
    </message>
    <message>
        <source>{n} request.</source>
        <translation>{n} demande.</translation>
    </message>
    <message>
        <source>{n} requests.</source>
        <translation>{n} demandes.</translation>
    </message>
    <message>
        <source>{n} right of reply is kept for the end of the session</source>
        <translation>{n} droit de réponse est réservé pour la fin de la séance</translation>
    </message>
    <message>
        <source>{n} rights of reply are kept for the end of the session</source>
        <translation>{n} droits de réponse sont réservés pour la fin de la séance</translation>
    </message>
    <message>
        <source>{n} rights of reply wait for the end of the session: {names}.</source>
        <translation>{n} droits de réponse attendent la fin de la séance&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>{n} rights of reply wait for the end of the session: {names}. Hear them now (--replies hear), or carry them over (--replies carry).</source>
        <translation>{n} droits de réponse attendent la fin de la séance&#xa0;: {names}. Entendez-les maintenant (--replies hear), ou reportez-les (--replies carry).</translation>
    </message>
    <message>
        <source>{n} row has no signature.</source>
        <translation>{n} ligne sans signature.</translation>
    </message>
    <message>
        <source>{n} row is not taken.</source>
        <translation>{n} ligne n’est pas reprise.</translation>
    </message>
    <message>
        <source>{n} rows are not taken.</source>
        <translation>{n} lignes ne sont pas reprises.</translation>
    </message>
    <message>
        <source>{n} rows have no signature.</source>
        <translation>{n} lignes sans signature.</translation>
    </message>
    <message>
        <source>{n} speaker will not be reached before {stop}</source>
        <translation>{n} orateur ne sera pas entendu avant {stop}</translation>
    </message>
    <message>
        <source>{n} speakers will not be reached before {stop}</source>
        <translation>{n} orateurs ne seront pas entendus avant {stop}</translation>
    </message>
    <message>
        <source>{n} statement</source>
        <translation>{n} déclaration</translation>
    </message>
    <message>
        <source>{n} statements</source>
        <translation>{n} déclarations</translation>
    </message>
    <message>
        <source>{n} to do</source>
        <translation>{n} à faire</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{part}, line {n}</source>
        <translation>{part}, ligne {n}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name.</source>
        <translation>{path} est un dossier&#x202f;; choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>{path} is not the file that was handed over: it holds something else.</source>
        <translation>{path} n’est pas le fichier transmis&#xa0;: son contenu est autre.</translation>
    </message>
    <message>
        <source>{place} · {count} here</source>
        <translation>{place} · présents&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{refusal} If it is a person not on the roll, answer “A person not on the roll” with yes (--person yes).</source>
        <translation>{refusal} S’il s’agit d’une personne hors liste, répondez oui à «&#xa0;Personne hors liste&#xa0;» (--person yes).</translation>
    </message>
    <message>
        <source>{replace} time</source>
        <translation>Heure de {replace}</translation>
    </message>
    <message>
        <source>{roles}. Press to name them.</source>
        <translation>{roles}. Appuyez pour les désigner.</translation>
    </message>
    <message>
        <source>{role} of {item}</source>
        <translation>{role}, {item}</translation>
    </message>
    <message>
        <source>{role} of {item}: {names}</source>
        <translation>{role}, {item}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{said} yields {duration} to {who}</source>
        <translation>{said} cède {duration} (pour&#xa0;: {who})</translation>
    </message>
    <message>
        <source>{seat} is writing on this text, too</source>
        <translation>{seat} écrit aussi dans ce texte</translation>
    </message>
    <message>
        <source>{sentence} (and {n} more)</source>
        <translation>{sentence} (et {n} de plus)</translation>
    </message>
    <message>
        <source>{sheet}: </source>
        <translation>{sheet}&#xa0;: </translation>
    </message>
    <message>
        <source>{sign}{duration} for {said}</source>
        <translation>{sign}{duration}&#xa0;: {said}</translation>
    </message>
    <message>
        <source>{since} · expected end {time}</source>
        <translation>{since} · fin attendue {time}</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>Fichier {suffix}</translation>
    </message>
    <message>
        <source>{time} comes twice on {date}. Write {offset} or {offset2} behind it, as in {written}.</source>
        <translation>Le {date}, l’heure {time} revient deux fois. Ajoutez {offset} ou {offset2}, comme dans {written}.</translation>
    </message>
    <message>
        <source>{time} lies in no session. The sessions are {sittings}.</source>
        <translation>{time} n’est dans aucune séance. Les séances sont {sittings}.</translation>
    </message>
    <message>
        <source>{time} · interrupted</source>
        <translation>{time} · interrompue</translation>
    </message>
    <message>
        <source>{time} · speaking</source>
        <translation>{time} · parle</translation>
    </message>
    <message>
        <source>{title} is missing.</source>
        <translation>Il manque {title}.</translation>
    </message>
    <message>
        <source>{title} of {day}</source>
        <translation>{title} du {day}</translation>
    </message>
    <message>
        <source>{title} · feeds {fed}</source>
        <translation>{title} · alimente {fed}</translation>
    </message>
    <message>
        <source>{title} · feeds {fed} (inferred)</source>
        <translation>{title} · alimente {fed} (par déduction)</translation>
    </message>
    <message>
        <source>{title}: the same figures stand in the table.</source>
        <translation>{title}&#xa0;: les mêmes chiffres sont dans le tableau.</translation>
    </message>
    <message>
        <source>{title}: the session has not risen.</source>
        <translation>{title}&#xa0;: la séance n’est pas levée.</translation>
    </message>
    <message>
        <source>{until} · {minutes} left</source>
        <translation>{until} · reste {minutes}</translation>
    </message>
    <message>
        <source>{value} others</source>
        <translation>{value} autres</translation>
    </message>
    <message>
        <source>{what} is noted in the record, but the file does not hold it. Receive it again, or take it from another copy of the meeting.</source>
        <translation>{what}&#xa0;: ce document est mentionné dans le compte rendu, mais le fichier ne le contient pas. Recevez-le à nouveau, ou prenez-le dans une autre copie de la réunion.</translation>
    </message>
    <message>
        <source>{what} was changed in the file since it was kept, so it is not handed out. Take it from another copy of the meeting, or export the version in another form.</source>
        <translation>{what}&#xa0;: ce fichier conservé a été modifié depuis, il n’est donc pas remis. Prenez-le dans une autre copie de la réunion, ou exportez la version dans un autre format.</translation>
    </message>
    <message>
        <source>{what} was changed in the file since it was received, so it is not handed out. Receive it again, or take it from another copy of the meeting.</source>
        <translation>{what}&#xa0;: ce document a été modifié dans le fichier depuis sa réception, il n’est donc pas remis. Recevez-le à nouveau, ou prenez-le dans une autre copie de la réunion.</translation>
    </message>
    <message>
        <source>{what} was kept, but the file does not hold it any more. Take it from another copy of the meeting, or export the version in another form.</source>
        <translation>{what}&#xa0;: ce fichier a été conservé, mais la réunion ne le contient plus. Prenez-le dans une autre copie de la réunion, ou exportez la version dans un autre format.</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}&#xa0;: {where}</translation>
    </message>
    <message>
        <source>{where}: the PDF has no letter for {signs} and shows “�” instead.</source>
        <translation>{where}&#xa0;: le PDF n’a pas de lettre pour {signs} et montre «&#xa0;�&#xa0;» à la place.</translation>
    </message>
    <message>
        <source>{where}: the question of {name} has no answer.</source>
        <translation>{where}&#xa0;: la question est restée sans réponse ({name}).</translation>
    </message>
    <message>
        <source>{where}: the statement of {name} has no end.</source>
        <translation>{where}&#xa0;: la déclaration n’a pas de fin ({name}).</translation>
    </message>
    <message>
        <source>{where}: the statement of {name} has no gist.</source>
        <translation>{where}&#xa0;: la déclaration n’a pas de résumé ({name}).</translation>
    </message>
    <message>
        <source>{where}: the statement of {name} is by a speaker without a name.</source>
        <translation>{where}&#xa0;: l’orateur de la déclaration n’est pas nommé ({name}).</translation>
    </message>
    <message>
        <source>{where}: the statement that {name} announced in writing has not come.</source>
        <translation>{where}&#xa0;: la déclaration écrite annoncée n’est pas arrivée ({name}).</translation>
    </message>
    <message>
        <source>{where}: the text of {name} is still to be checked against delivery.</source>
        <translation>{where}&#xa0;: le texte reste à vérifier au prononcé ({name}).</translation>
    </message>
    <message>
        <source>{where}: what was stated on the point of order of {name} is not noted.</source>
        <translation>{where}&#xa0;: la réponse de la présidence à la motion d’ordre n’est pas consignée ({name}).</translation>
    </message>
    <message>
        <source>{where}: what was typed on {name} has lost its statement. Put it on another, or leave it.</source>
        <translation>{where}&#xa0;: ce qui a été saisi a perdu sa déclaration ({name}). Placez-le sur une autre, ou laissez-le.</translation>
    </message>
    <message>
        <source>{where}: {name} has two statements with nobody in between. Merge them if they are one.</source>
        <translation>{where}&#xa0;: {name} a deux déclarations sans personne entre les deux. Fusionnez-les si elles n’en font qu’une.</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>{where}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{where}: “{name}” was taken for {code} ({near}).</source>
        <translation>{where}&#xa0;: «&#xa0;{name}&#xa0;» a été pris pour {code} ({near}).</translation>
    </message>
    <message>
        <source>{whole}.{tenths}%</source>
        <translation>{whole},{tenths}&#x202f;%</translation>
    </message>
    <message>
        <source>{whose}: {sentence}</source>
        <translation>{whose}&#xa0;: {sentence}</translation>
    </message>
    <message>
        <source>{who} speaks next</source>
        <translation>{who} parle ensuite</translation>
    </message>
    <message>
        <source>{why}: {names}</source>
        <translation>{why}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{words} (and {n} more)</source>
        <translation>{words} (et {n} de plus)</translation>
    </message>
    <message>
        <source>{words} times as fast</source>
        <translation>{words} fois plus vite</translation>
    </message>
    <message>
        <source>{words}, folded</source>
        <translation>{words}, replié</translation>
    </message>
    <message>
        <source>{words}, unfolded</source>
        <translation>{words}, déplié</translation>
    </message>
    <message>
        <source>{written} is before the last act, which was at {written2}. Give that time or a later one.</source>
        <translation>{written} est avant le dernier acte, qui était à {written2}. Donnez cette heure ou une plus tardive.</translation>
    </message>
    <message>
        <source>{written} is more than a day after now, {now}, and on no day of the meeting. Look at its year and its day.</source>
        <translation>{written} est postérieur de plus d’un jour à l’heure actuelle, {now}, et ne tombe pas un jour de la réunion. Vérifiez l’année et le jour.</translation>
    </message>
    <message>
        <source>“+fra” notes who is present</source>
        <translation>«&#xa0;+fra&#xa0;» note qui est présent</translation>
    </message>
    <message>
        <source>“{address}” cannot be led to. Give an address that begins with https:// and has no #, or the name of a file that will lie beside the record.</source>
        <translation>Aucun lien ne peut mener à «&#xa0;{address}&#xa0;». Donnez une adresse qui commence par https:// et sans #, ou le nom d’un fichier qui se trouvera à côté du compte rendu.</translation>
    </message>
    <message>
        <source>“{address}” is no address; begin it with https://.</source>
        <translation>«&#xa0;{address}&#xa0;» n’est pas une adresse&#x202f;; faites-la commencer par https://.</translation>
    </message>
    <message>
        <source>“{answer}” is no code, so “{name}” is still open.</source>
        <translation>«&#xa0;{answer}&#xa0;» n’est pas un code, «&#xa0;{name}&#xa0;» reste donc à préciser.</translation>
    </message>
    <message>
        <source>“{code}” cannot be the code of a new item: choose another word of letters and figures.</source>
        <translation>«&#xa0;{code}&#xa0;» ne peut pas être le code d’un nouveau point&#xa0;: choisissez un autre mot de lettres et de chiffres.</translation>
    </message>
    <message>
        <source>“{code}” is no code of the roll, and the row has no name.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas un code de la liste, et la ligne n’a pas de nom.</translation>
    </message>
    <message>
        <source>“{code}” is not a valid code; use capitals, figures and hyphens, such as FRA or EORE-AG.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas un code&#x202f;; utilisez majuscules, chiffres et traits d’union, comme FRA ou EORE-AG.</translation>
    </message>
    <message>
        <source>“{code}” is not a valid code; use small letters, figures, dots and hyphens, such as c or j.1.</source>
        <translation>«&#xa0;{code}&#xa0;» n’est pas un code&#x202f;; utilisez minuscules, chiffres, points et traits d’union, comme c ou j.1.</translation>
    </message>
    <message>
        <source>“{kind}” and “{kind2}” are not one statement.</source>
        <translation>«&#xa0;{kind}&#xa0;» et «&#xa0;{kind2}&#xa0;» ne font pas une seule déclaration.</translation>
    </message>
    <message>
        <source>“{label}” is not made of one item; leave the item out.</source>
        <translation>«&#xa0;{label}&#xa0;» ne se limite pas à un seul point&#x202f;; n’en choisissez aucun.</translation>
    </message>
    <message>
        <source>“{label}” is not made of one session; leave the session out.</source>
        <translation>«&#xa0;{label}&#xa0;» ne se limite pas à une seule séance&#x202f;; n’en choisissez aucune.</translation>
    </message>
    <message>
        <source>“{meeting}” is on the server, with {events} events and {documents} documents. The file stays as it is. What is done from now on is seen by the others only where this desk goes on there.</source>
        <translation>«&#xa0;{meeting}&#xa0;» est sur le serveur, avec {events} événements et {documents} documents. Le fichier reste tel quel. Les autres ne verront la suite que si ce poste continue sur le serveur.</translation>
    </message>
    <message>
        <source>“{meeting}” was saved with {events} events and {documents} documents.</source>
        <translation>«&#xa0;{meeting}&#xa0;» a été enregistrée avec {events} événements et {documents} documents.</translation>
    </message>
    <message>
        <source>“{name}” belongs to a meeting that is open here, and stays as it is. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» appartient à une réunion qui est ouverte ici et reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” cannot be exported: choose a name that ends in {endings}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être exporté&#xa0;: choisissez un nom qui finit par {endings}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be looked at and is left out of the list: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être consulté et manque dans la liste&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be looked into.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être ouvert</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. See whether its folder exists and may be written to.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert. Voyez si son dossier existe et si l’on peut y écrire.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: too many files are open at once. Close other windows and programs, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert&#xa0;: trop de fichiers sont ouverts à la fois. Fermez d’autres fenêtres et programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” cannot be put in place: {said} Choose another copy.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être mis en place&#xa0;: {said} Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written just now. See whether its disk is there.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut être ni lu ni écrit en ce moment. Voyez si son disque est là.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}. Choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être lu&#xa0;: {reason}. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {value}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas servir&#xa0;: {value}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to. Make it writable, or save a copy elsewhere and work in that.</source>
        <translation>On ne peut pas écrire dans «&#xa0;{name}&#xa0;». Autorisez l’écriture, ou gardez une copie ailleurs et travaillez-y.</translation>
    </message>
    <message>
        <source>“{name}” does not begin with its definition. Put a copy in its place: facilitator restore COPY {name}</source>
        <translation>«&#xa0;{name}&#xa0;» ne commence pas par sa définition. Mettez une copie à sa place&#xa0;: facilitator restore COPIE {name}</translation>
    </message>
    <message>
        <source>“{name}” exists already and stays as it is. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà et reste tel quel. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” exists already in {folder} and stays as it is. Choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà dans {folder} et reste tel quel. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{name}” exists already in “{place}” and stays as it is. Choose another name.</source>
        <translation>«&#xa0;{name}&#xa0;» existe déjà dans «&#xa0;{place}&#xa0;» et reste comme elle est. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Choisissez un fichier.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Give the path of the document.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dossier. Donnez le chemin du document.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads round in a circle. Choose the file itself.</source>
        <translation>«&#xa0;{name}&#xa0;» est un lien qui tourne en rond. Choisissez le fichier lui-même.</translation>
    </message>
    <message>
        <source>“{name}” is another file now, or cannot be written to. The meeting was saved whole as “{other}”, and goes on there.</source>
        <translation>«&#xa0;{name}&#xa0;» est maintenant un autre fichier, ou ne peut plus être écrit. La réunion a été enregistrée en entier sous «&#xa0;{other}&#xa0;», et continue là.</translation>
    </message>
    <message>
        <source>“{name}” is as it was at {time}.</source>
        <translation>«&#xa0;{name}&#xa0;» est tel qu’à {time}.</translation>
    </message>
    <message>
        <source>“{name}” is being saved…</source>
        <translation>«&#xa0;{name}&#xa0;» est en cours d’enregistrement…</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read to its end. Put the last copy in its place: facilitator restore COPY {name}</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé et ne peut être lu jusqu’au bout. Mettez la dernière copie à sa place&#xa0;: facilitator restore COPIE {name}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {why} Put the last copy in its place: facilitator restore COPY {name}</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: {why} Mettez la dernière copie à sa place&#xa0;: facilitator restore COPIE {name}</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose the file that holds the text.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide. Choisissez le fichier qui contient le texte.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Try again in a moment.</source>
        <translation>«&#xa0;{name}&#xa0;» est occupé par un autre programme. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another seat. Try again in a moment.</source>
        <translation>«&#xa0;{name}&#xa0;» est occupée par un autre poste. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB, which is the most that a meeting&apos;s file takes.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {most} Mo, le maximum que prend le fichier d’une réunion.</translation>
    </message>
    <message>
        <source>“{name}” is not a meeting of this program. Choose a file that ends in .floor.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une réunion de ce programme. Choisissez un fichier qui finit par .floor.</translation>
    </message>
    <message>
        <source>“{name}” is not on the roll of this meeting, so its signature was not taken. Import it with the participants first, or add it as a new speaker.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas sur la liste des délégations de cette réunion, et sa signature n’a pas été reprise. Importez-la d’abord avec les participants, ou ajoutez-la comme nouvel orateur.</translation>
    </message>
    <message>
        <source>“{name}” is not the same there. {sentence}</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas la même là-bas. {sentence}</translation>
    </message>
    <message>
        <source>“{name}” is not there. Give the path of the document.</source>
        <translation>«&#xa0;{name}&#xa0;» n’existe pas. Donnez le chemin du document.</translation>
    </message>
    <message>
        <source>“{name}” is on no roll, and the list does not say what it is. Say whom it means, or that it is new.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est sur aucune liste, et rien ne dit ce que c’est. Dites qui est visé, ou que c’est une nouvelle délégation.</translation>
    </message>
    <message>
        <source>“{name}” is open in a program. Close the meeting there, then put the copy in place.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans un programme. Fermez-y la réunion, puis mettez la copie en place.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program, under another name of the same file. Go on there.</source>
        <translation>«&#xa0;{name}&#xa0;» est ouvert dans un autre programme, sous un autre nom du même fichier. Continuez là.</translation>
    </message>
    <message>
        <source>“{name}” is settled.</source>
        <translation>«&#xa0;{name}&#xa0;» est réglé.</translation>
    </message>
    <message>
        <source>“{name}” is the copy itself. Name the file in whose place it is to be put.</source>
        <translation>«&#xa0;{name}&#xa0;» est la copie elle-même. Indiquez le fichier à la place duquel elle doit être mise.</translation>
    </message>
    <message>
        <source>“{name}” is the same file as “{other}”, which is open. Go on there.</source>
        <translation>«&#xa0;{name}&#xa0;» est le même fichier que «&#xa0;{other}&#xa0;», qui est ouvert. Continuez dans celui-ci.</translation>
    </message>
    <message>
        <source>“{name}” is the seat of the phone of a delegation. Give another name.</source>
        <translation>«&#xa0;{name}&#xa0;» est le poste du téléphone d’une délégation. Donnez un autre nom.</translation>
    </message>
    <message>
        <source>“{name}” may be {choices}. Say which is meant.</source>
        <translation>«&#xa0;{name}&#xa0;» peut être {choices}. Dites qui est visé.</translation>
    </message>
    <message>
        <source>“{name}” may not become larger on this disk. Choose another disk.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas devenir plus grand sur ce disque. Choisissez un autre disque.</translation>
    </message>
    <message>
        <source>“{name}” on the server is damaged: {why}</source>
        <translation>«&#xa0;{name}&#xa0;» sur le serveur est endommagée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{name}” or its log was moved, deleted or replaced while it was open. It was written whole again, and the meeting goes on.</source>
        <translation>«&#xa0;{name}&#xa0;» ou son journal a été déplacé, supprimé ou remplacé alors qu’il était ouvert. Il a été réécrit en entier, et la réunion continue.</translation>
    </message>
    <message>
        <source>“{name}” should hold one meeting and holds {count}. Put a copy in its place: facilitator restore COPY {name}</source>
        <translation>«&#xa0;{name}&#xa0;» devrait contenir une réunion et en contient {count}. Mettez une copie à sa place&#xa0;: facilitator restore COPIE {name}</translation>
    </message>
    <message>
        <source>“{name}” was changed on the server: its last event is not the one that was seen here. Check it: facilitator verify {address}</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifiée sur le serveur&#xa0;: son dernier événement n’est pas celui qui a été vu ici. Contrôlez-la&#xa0;: facilitator verify {address}</translation>
    </message>
    <message>
        <source>“{name}” was moved, deleted or replaced while it was open, so nothing was recorded. Put it back into its place.</source>
        <translation>«&#xa0;{name}&#xa0;» a été déplacé, supprimé ou remplacé pendant qu’il était ouvert&#xa0;: rien n’a été enregistré. Remettez-le à sa place.</translation>
    </message>
    <message>
        <source>“{name}” was not carried. {sentence}</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été copiée. {sentence}</translation>
    </message>
    <message>
        <source>“{name}” was overwritten while it was open. What lay there is kept as “{other}”; the meeting was written whole again, and goes on.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrasé alors qu’il était ouvert. Ce qui s’y trouvait est conservé sous le nom «&#xa0;{other}&#xa0;»&#x202f;; la réunion a été réécrite en entier et continue.</translation>
    </message>
    <message>
        <source>“{name}” was replaced while it was open by a file that holds all of the meeting. It goes on in that.</source>
        <translation>«&#xa0;{name}&#xa0;» a été remplacé, alors qu’il était ouvert, par un fichier qui contient toute la réunion. Elle continue dans celui-ci.</translation>
    </message>
    <message>
        <source>“{name}”: all {count} events that can be found are whole, up to {when}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: les {count} événements que l’on peut trouver sont tous intacts, jusqu’à {when}.</translation>
    </message>
    <message>
        <source>“{name}”: everything up to {when}, event {event}, is whole: {event} of {known} events.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: tout est intact jusqu’à {when}, événement {event}&#xa0;: {event} événements sur {known}.</translation>
    </message>
    <message>
        <source>“{name}”: the only event that can be found is whole, of {when}.</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: le seul événement que l’on peut trouver est intact, daté de {when}.</translation>
    </message>
    <message>
        <source>“{name}”: {error}</source>
        <translation>«&#xa0;{name}&#xa0;»&#xa0;: {error}</translation>
    </message>
    <message>
        <source>“{place}” asks for the password of “{user}”. Enter it, or keep it in PGPASSWORD or in the file .pgpass.</source>
        <translation>«&#xa0;{place}&#xa0;» demande le mot de passe de «&#xa0;{user}&#xa0;». Entrez-le, ou gardez-le dans PGPASSWORD ou dans le fichier .pgpass.</translation>
    </message>
    <message>
        <source>“{place}” cannot be opened: {reason}</source>
        <translation>«&#xa0;{place}&#xa0;» ne peut pas être ouvert&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{place}” does not accept this password for “{user}”. Enter it again, or ask whoever keeps the server.</source>
        <translation>«&#xa0;{place}&#xa0;» n’accepte pas ce mot de passe pour «&#xa0;{user}&#xa0;». Entrez-le de nouveau, ou adressez-vous à qui administre le serveur.</translation>
    </message>
    <message>
        <source>“{place}” does not answer. See whether the network is there and the server runs; then try again.</source>
        <translation>«&#xa0;{place}&#xa0;» ne répond pas. Vérifiez que le réseau est là et que le serveur fonctionne&#x202f;; puis réessayez.</translation>
    </message>
    <message>
        <source>“{role}” cannot both record and only read. Name two roles.</source>
        <translation>«&#xa0;{role}&#xa0;» ne peut pas à la fois enregistrer et seulement lire. Nommez deux rôles.</translation>
    </message>
    <message>
        <source>“{role}” owns the tables or is a superuser, so no grant limits it.</source>
        <translation>«&#xa0;{role}&#xa0;» est propriétaire des tables ou superutilisateur&#x202f;; aucun droit accordé ne le limite.</translation>
    </message>
    <message>
        <source>“{role}” reads meetings and records nothing.</source>
        <translation>«&#xa0;{role}&#xa0;» lit les réunions et n’enregistre rien.</translation>
    </message>
    <message>
        <source>“{role}” reads meetings, makes new ones and records in them.</source>
        <translation>«&#xa0;{role}&#xa0;» lit les réunions, en crée de nouvelles et y enregistre.</translation>
    </message>
    <message>
        <source>“{said}” are no actions. Write the first and the last, such as 9–17.</source>
        <translation>«&#xa0;{said}&#xa0;» ne désigne pas des actions. Écrivez la première et la dernière, comme 9–17.</translation>
    </message>
    <message>
        <source>“{said}” are no hours. Write them as 10:00–10:30, or as 2026-11-30, 10:00–10:30.</source>
        <translation>«&#xa0;{said}&#xa0;» ne désigne pas des heures. Écrivez 10:00–10:30, ou 2026-11-30, 10:00–10:30.</translation>
    </message>
    <message>
        <source>“{said}” does not say what becomes of the rights of reply: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» ne dit pas ce que deviennent les droits de réponse&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” does not say what becomes of those who wait: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» ne dit pas ce qu’il advient de ceux qui attendent&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” has no name. {HOW}</source>
        <translation>«&#xa0;{said}&#xa0;» n’a pas de nom. {HOW}</translation>
    </message>
    <message>
        <source>“{said}” is neither yes nor no.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est ni oui ni non.</translation>
    </message>
    <message>
        <source>“{said}” is no category. Write one such as State Party, Observer State, United Nations, International organization or NGO.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une catégorie. Écrivez par exemple État partie, État observateur, Nations Unies, Organisation internationale ou ONG.</translation>
    </message>
    <message>
        <source>“{said}” is no level. Write head of State or Government, minister or other.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un niveau. Écrivez chef d’État ou de gouvernement, ministre ou autre.</translation>
    </message>
    <message>
        <source>“{said}” is no limit. Write for instance: national 2 min, group 3 min.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une limite. Écrivez par exemple&#xa0;: nationale 2 min, groupe 3 min.</translation>
    </message>
    <message>
        <source>“{said}” is no number. Write for instance 2.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un nombre. Écrivez par exemple 2.</translation>
    </message>
    <message>
        <source>“{said}” is no role. Choose from {known}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un rôle. Choisissez parmi {known}.</translation>
    </message>
    <message>
        <source>“{said}” is no session of this meeting. Write its number.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une séance de cette réunion. Écrivez son numéro.</translation>
    </message>
    <message>
        <source>“{said}” is not a capacity or kind that has a limit: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est ni une qualité ni un type à temps imparti&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a capacity: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une qualité&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a category: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une catégorie&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a day. Write it as 2025-11-27, or as 27 November 2025.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un jour. Écrivez 2025-11-27, ou 27 novembre 2025.</translation>
    </message>
    <message>
        <source>“{said}” is not a duration. Write minutes, or for instance 2:30, 90s, 1h30.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une durée. Écrivez des minutes, ou par exemple 2:30, 90s, 1h30.</translation>
    </message>
    <message>
        <source>“{said}” is not a duration. Write seconds, or for instance 2:30, 5 min, 1h30.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une durée. Écrivez des secondes, ou par exemple 2:30, 5 min, 1h30.</translation>
    </message>
    <message>
        <source>“{said}” is not a kind: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un type&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a known language. Give a code of two or three letters, such as {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une langue connue. Donnez un code de deux ou trois lettres, tel que {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a language of the minutes: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une langue du compte rendu&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a level of a speaker: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un rang d’orateur&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a number.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un nombre.</translation>
    </message>
    <message>
        <source>“{said}” is not a request number.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un numéro de demande.</translation>
    </message>
    <message>
        <source>“{said}” is not a role: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un rôle&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a statement number.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un numéro de déclaration.</translation>
    </message>
    <message>
        <source>“{said}” is not a status of a follow-up: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un état de suivi&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a time. Write it as 18:00, or as 2025-04-07T18:00.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une heure. Écrivez 18:00, ou 2025-04-07T18:00.</translation>
    </message>
    <message>
        <source>“{said}” is not a way to preside: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas une façon de présider&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not an aspect: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un aspect&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not an entry number.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un numéro de mention.</translation>
    </message>
    <message>
        <source>“{said}” is not an event number.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un numéro d’événement.</translation>
    </message>
    <message>
        <source>“{said}” is not an order of the minutes: choose {choices}.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un ordre du compte rendu&#xa0;: choisissez {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not the number of a line.</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un numéro de ligne.</translation>
    </message>
    <message>
        <source>“{said}” is too long for a meeting.</source>
        <translation>«&#xa0;{said}&#xa0;» est trop long pour une réunion.</translation>
    </message>
    <message>
        <source>“{said}” may be two days. Write it as 2025-11-27.</source>
        <translation>«&#xa0;{said}&#xa0;» peut désigner deux jours. Écrivez-le sous la forme 2025-11-27.</translation>
    </message>
    <message>
        <source>“{said}” may be {choices}: type the code.</source>
        <translation>«&#xa0;{said}&#xa0;» peut être {choices}&#xa0;: tapez le code.</translation>
    </message>
    <message>
        <source>“{texts}” is typed and not recorded, and would be lost.</source>
        <translation>«&#xa0;{texts}&#xa0;» est saisi mais pas consigné, et serait perdu.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>“{text}” in {language}: {was} → {now}</source>
        <translation>«&#xa0;{text}&#xa0;» en {language}&#xa0;: {was} → {now}</translation>
    </message>
    <message>
        <source>“{text}” is no address of pages. Write it like https://room.example.org.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas une adresse de pages. Écrivez-la comme https://room.example.org.</translation>
    </message>
    <message>
        <source>“{text}” is no port. Ports go from 0 (any that is free) to 65535.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un port. Les ports vont de 0 (n’importe lequel de libre) à 65535.</translation>
    </message>
    <message>
        <source>“{text}” is no receiver of OSC. Give its name or address and its port: 127.0.0.1:8000.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un destinataire OSC. Donnez son nom ou son adresse, et son port&#xa0;: 127.0.0.1:8000.</translation>
    </message>
    <message>
        <source>“{text}” is “{said}” in {language} here, and “{before}” in line {line}; one text has one translation.</source>
        <translation>«&#xa0;{text}&#xa0;» se dit ici «&#xa0;{said}&#xa0;» en {language}, et «&#xa0;{before}&#xa0;» à la ligne {line}&#x202f;; un texte a une seule traduction.</translation>
    </message>
    <message>
        <source>“{title}” (published from version {number})</source>
        <translation>«&#xa0;{title}&#xa0;» (publié à partir de la version {number})</translation>
    </message>
    <message>
        <source>“{title}” (statement {number})</source>
        <translation>«&#xa0;{title}&#xa0;» (déclaration {number})</translation>
    </message>
    <message>
        <source>“{title}” ({symbol})</source>
        <translation>«&#xa0;{title}&#xa0;» ({symbol})</translation>
    </message>
    <message>
        <source>“{title}” against version {number}</source>
        <translation>«&#xa0;{title}&#xa0;» et la version {number}</translation>
    </message>
    <message>
        <source>“{title}” at {time} stays, and less than {length} lies between it and event {since}. Name an event before which there was so long a time, or none for all.</source>
        <translation>«&#xa0;{title}&#xa0;» à {time} reste, et moins de {length} le sépare de l’événement {since}. Indiquez un événement précédé d’un aussi long intervalle, ou aucun pour tous.</translation>
    </message>
    <message>
        <source>“{title}” at {time} stays, and less than {length} lies between it and the act before it. Name an event after which there was so long a time, or none for all.</source>
        <translation>«&#xa0;{title}&#xa0;» à {time} reste, et moins de {length} le sépare de l’acte précédent. Indiquez un événement suivi d’un aussi long intervalle, ou aucun pour tous.</translation>
    </message>
    <message>
        <source>“{title}” cannot be opened, since no temporary folder can be made: {reason}. Make room on the disk, or save the text instead.</source>
        <translation>«&#xa0;{title}&#xa0;» ne peut pas être ouvert, car aucun dossier temporaire ne peut être créé&#xa0;: {reason}. Libérez de l’espace sur le disque ou enregistrez plutôt le texte.</translation>
    </message>
    <message>
        <source>“{title}” is kept as it is, but it cannot be read as {form}.</source>
        <translation>«&#xa0;{title}&#xa0;» est conservé tel quel, mais ne peut pas être lu comme {form}.</translation>
    </message>
    <message>
        <source>“{title}” is kept as it is; its words are not compared. Words are read from {forms}.</source>
        <translation>«&#xa0;{title}&#xa0;» est conservé tel quel&#x202f;; ses mots ne sont pas comparés. Les mots sont lus dans {forms}.</translation>
    </message>
    <message>
        <source>“{title}” is kept beside version {number}.</source>
        <translation>«&#xa0;{title}&#xa0;» est conservé à côté de la version {number}.</translation>
    </message>
    <message>
        <source>“{title}” stays: {seat} did “{title2}” at {when}, which belongs to it. Go on from here and correct the record.</source>
        <translation>«&#xa0;{title}&#xa0;» reste&#xa0;: {seat} a fait «&#xa0;{title2}&#xa0;» à {when}, qui s’y rattache. Continuez à partir d’ici et corrigez le compte rendu.</translation>
    </message>
    <message>
        <source>“{title}” stays: {seat} did “{title2}” at {when}, which builds on it. Let {seat} undo that first.</source>
        <translation>«&#xa0;{title}&#xa0;» reste&#xa0;: {seat} a fait «&#xa0;{title2}&#xa0;» à {when}, qui s’appuie dessus. Que {seat} l’annule d’abord.</translation>
    </message>
    <message>
        <source>“{title}” stays: {seat} did “{title2}” at {when}. An act of the floor is taken back over requests, moves, limits and texts only. Let {seat} undo that first.</source>
        <translation>«&#xa0;{title}&#xa0;» reste&#xa0;: {seat} a fait «&#xa0;{title2}&#xa0;» à {when}. Un acte sur la parole ne s’annule que par-dessus des demandes, des déplacements, des limites et des textes. Que {seat} l’annule d’abord.</translation>
    </message>
    <message>
        <source>“{title}” stays: “{title2}” was done at {when}. An act of the floor is taken back over requests, moves, limits and texts only. Undo that first.</source>
        <translation>«&#xa0;{title}&#xa0;» reste&#xa0;: «&#xa0;{title2}&#xa0;» a été fait à {when}. Un acte sur la parole ne s’annule que par-dessus des demandes, des déplacements, des limites et des textes. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>“{title}” stays: “{title2}”, done at {when}, belongs to it. Go on from here and correct the record.</source>
        <translation>«&#xa0;{title}&#xa0;» reste&#xa0;: «&#xa0;{title2}&#xa0;», fait à {when}, s’y rattache. Continuez à partir d’ici et corrigez le compte rendu.</translation>
    </message>
    <message>
        <source>“{title}” stays: “{title2}”, done at {when}, builds on it. Undo that first.</source>
        <translation>«&#xa0;{title}&#xa0;» reste&#xa0;: «&#xa0;{title2}&#xa0;», fait à {when}, s’appuie dessus. Annulez-le d’abord.</translation>
    </message>
    <message>
        <source>“{title}” was in session from {start} to {end}. Correct the times, or name its session.</source>
        <translation>«&#xa0;{title}&#xa0;» était en séance de {start} à {end}. Corrigez les heures, ou indiquez la bonne séance.</translation>
    </message>
    <message>
        <source>“{title}” was suspended at {time}. Correct the times.</source>
        <translation>«&#xa0;{title}&#xa0;» a été suspendue à {time}. Corrigez les heures.</translation>
    </message>
    <message>
        <source>“{typed}” is not on the roll. A person, a State or an organisation? 1, 2 or 3.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas sur la liste des délégations. Une personne, un État ou une organisation&#x202f;? 1, 2 ou 3.</translation>
    </message>
    <message>
        <source>“{typed}” is not on the roll. Enter takes {name}.</source>
        <translation>«&#xa0;{typed}&#xa0;» n’est pas sur la liste des délégations. Entrée prend {name}.</translation>
    </message>
    <message>
        <source>“{user}” may not read the meetings in “{place}”. Ask whoever keeps the server.</source>
        <translation>«&#xa0;{user}&#xa0;» n’a pas le droit de lire les réunions dans «&#xa0;{place}&#xa0;». Adressez-vous à qui administre le serveur.</translation>
    </message>
    <message>
        <source>“{user}” may not set up the database “{database}”. Let its owner do it, or a superuser.</source>
        <translation>«&#xa0;{user}&#xa0;» n’a pas le droit de préparer la base de données «&#xa0;{database}&#xa0;». Que son propriétaire le fasse, ou un superutilisateur.</translation>
    </message>
    <message>
        <source>“{user}” may read “{name}” and not record in it. Ask whoever keeps the server.</source>
        <translation>«&#xa0;{user}&#xa0;» peut lire «&#xa0;{name}&#xa0;» mais pas y enregistrer. Adressez-vous à qui administre le serveur.</translation>
    </message>
    <message>
        <source>“{who}” is not on the roll.</source>
        <translation>«&#xa0;{who}&#xa0;» n’est pas sur la liste des délégations.</translation>
    </message>
    <message>
        <source>“{word}” is not a capacity, kind, category or delegation. {HOW}</source>
        <translation>«&#xa0;{word}&#xa0;» n’est ni qualité, ni type, ni catégorie, ni délégation. {HOW}</translation>
    </message>
    <message>
        <source>“{word}” may be {choices}: type one letter more</source>
        <translation>«&#xa0;{word}&#xa0;» peut désigner {choices}&#xa0;: tapez une lettre de plus</translation>
    </message>
</context>
</TS>
