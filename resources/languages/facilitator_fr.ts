<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>A statement that was undone</source>
        <translation>Une déclaration annulée</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Add another text…</source>
        <translation>Ajouter un autre texte…</translation>
    </message>
    <message>
        <source>Add to the list of speakers</source>
        <translation>Ajouter à la liste des orateurs</translation>
    </message>
    <message>
        <source>Add: two or three letters, Enter</source>
        <translation>Ajouter&#x202f;: deux ou trois lettres, Enter</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another seat wrote meanwhile: “{text}”</source>
        <translation>Un autre poste a écrit entre-temps&#x202f;: «&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>À la demande de</translation>
    </message>
    <message>
        <source>Back to {item}</source>
        <translation>Retour à {item}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Bell: the last {n} seconds</source>
        <translation>Sonnerie&#x202f;: les {n} dernières secondes</translation>
    </message>
    <message>
        <source>Bell: the last {time}</source>
        <translation>Sonnerie&#x202f;: plus que {time}</translation>
    </message>
    <message>
        <source>Bell: the time is up</source>
        <translation>Sonnerie&#x202f;: le temps est écoulé</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
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
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Check delivery</source>
        <translation>Vérifier le prononcé</translation>
    </message>
    <message>
        <source>Check the text against what was delivered</source>
        <translation>Vérifier le texte au regard de ce qui a été prononcé</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinois</translation>
    </message>
    <message>
        <source>Choose the file of the text, or drop it on this card</source>
        <translation>Choisir le fichier du texte, ou le déposer sur cette fiche</translation>
    </message>
    <message>
        <source>Code, name or part of it; Enter adds. “!” makes it a point of order.</source>
        <translation>Code, nom ou partie du nom&#x202f;; Enter ajoute. «&#x202f;!&#x202f;» en fait une motion d&apos;ordre.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordonnateur</translation>
    </message>
    <message>
        <source>Coordinator: to be named</source>
        <translation>Coordonnateur&#x202f;: à désigner</translation>
    </message>
    <message>
        <source>Copy the sentence (Ctrl+Shift+C)</source>
        <translation>Copier la phrase (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy what the chair says</source>
        <translation>Copier ce que dit la présidence</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Rectifier le compte rendu</translation>
    </message>
    <message>
        <source>Correct, split or merge…</source>
        <translation>Rectifier, scinder ou fusionner…</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Delegations that may be meant</source>
        <translation>Délégations possibles</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Double-click an item of the agenda to take it up.</source>
        <translation>Double-cliquez sur un point de l&apos;ordre du jour pour l&apos;aborder.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Enter adds: {what}, position {position}</source>
        <translation>Enter ajoute&#x202f;: {what}, place {position}</translation>
    </message>
    <message>
        <source>Enter adds: {what}, position {position}, after the closing of the list</source>
        <translation>Enter ajoute&#x202f;: {what}, place {position}, après la clôture de la liste</translation>
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
        <source>Facilitator</source>
        <translation>Facilitateur</translation>
    </message>
    <message>
        <source>Facilitator&apos;s conclusion</source>
        <translation>Conclusion du facilitateur</translation>
    </message>
    <message>
        <source>Facilitator: to be named</source>
        <translation>Facilitateur&#x202f;: à désigner</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From the chair: {text}</source>
        <translation>De la présidence&#x202f;: {text}</translation>
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
        <translation>Résumé d&apos;une déclaration</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Go to the gist of the one who has the floor</source>
        <translation>Aller au résumé de qui a la parole</translation>
    </message>
    <message>
        <source>Go to {name}   Ctrl+↓</source>
        <translation>Aller à {name}   Ctrl+↓</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Guest: to be named</source>
        <translation>Invité&#x202f;: à désigner</translation>
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
        <source>Interrupted: {name}</source>
        <translation>Interrompue&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Interrupted: {name}, over {time}</source>
        <translation>Interrompue&#x202f;: {name}, dépassement {time}</translation>
    </message>
    <message>
        <source>Interrupted: {name}, {time} left</source>
        <translation>Interrompue&#x202f;: {name}, reste {time}</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
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
        <source>Japanese</source>
        <translation>Japonais</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Key point, topic or tag</source>
        <translation>Point clé, thème ou étiquette</translation>
    </message>
    <message>
        <source>Key point, topic or tag: 19 chall…</source>
        <translation>Point clé, thème ou étiquette&#x202f;: 19 chall…</translation>
    </message>
    <message>
        <source>Key points and tags: {words}</source>
        <translation>Points clés et étiquettes&#x202f;: {words}</translation>
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
        <source>Korean</source>
        <translation>Coréen</translation>
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
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Liste des orateurs</translation>
    </message>
    <message>
        <source>List of speakers of {item} · closed</source>
        <translation>Liste des orateurs, {item} · close</translation>
    </message>
    <message>
        <source>List of speakers of {item} · open</source>
        <translation>Liste des orateurs, {item} · ouverte</translation>
    </message>
    <message>
        <source>List of speakers · closed</source>
        <translation>Liste des orateurs · close</translation>
    </message>
    <message>
        <source>List of speakers · open</source>
        <translation>Liste des orateurs · ouverte</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministre</translation>
    </message>
    <message>
        <source>More about this statement</source>
        <translation>Autres actions sur cette déclaration</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
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
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>No gist yet</source>
        <translation>Pas encore de résumé</translation>
    </message>
    <message>
        <source>No item is open</source>
        <translation>Aucun point n&apos;est abordé</translation>
    </message>
    <message>
        <source>No item is open. Take one up in the agenda (double click), or select one to prepare its list.</source>
        <translation>Aucun point n&apos;est abordé. Abordez-en un dans l&apos;ordre du jour (double clic) ou sélectionnez-en un pour préparer sa liste.</translation>
    </message>
    <message>
        <source>No other statement of this speaker under this item</source>
        <translation>Aucune autre déclaration de cet orateur sur ce point</translation>
    </message>
    <message>
        <source>No point of order waits.</source>
        <translation>Aucune motion d&apos;ordre n&apos;est en attente.</translation>
    </message>
    <message>
        <source>Nobody has spoken yet</source>
        <translation>Personne n&apos;a encore parlé</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n&apos;a la parole</translation>
    </message>
    <message>
        <source>Nobody is on the list. F6 adds a delegation.</source>
        <translation>Personne sur la liste. F6 ajoute une délégation.</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Personne à appeler</translation>
    </message>
    <message>
        <source>Nobody waits yet. Press F6, type two or three letters of a delegation and press Enter.</source>
        <translation>Personne n&apos;attend encore. F6, deux ou trois lettres d&apos;une délégation, puis Enter.</translation>
    </message>
    <message>
        <source>Nobody waits. The list is closed; chair and secretariat can still add: F6, two or three letters, Enter.</source>
        <translation>Personne n&apos;attend. La liste est close&#x202f;; la présidence et le secrétariat peuvent encore ajouter&#x202f;: F6, deux ou trois lettres, Enter.</translation>
    </message>
    <message>
        <source>Not on the roll: Enter again adds {names} as a new speaker</source>
        <translation>Hors de la liste des délégations&#x202f;: Enter encore ajoute {names} comme nouvel orateur</translation>
    </message>
    <message>
        <source>Nothing in the record has these words.</source>
        <translation>Rien dans le compte rendu ne contient ces mots.</translation>
    </message>
    <message>
        <source>Now speaking</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>One speaker in two: merge with</source>
        <translation>Un orateur en deux&#x202f;: fusionner avec</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d&apos;ordre</translation>
    </message>
    <message>
        <source>Point of order: {name}</source>
        <translation>Motion d&apos;ordre&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Point of order: {name} has the floor</source>
        <translation>Motion d&apos;ordre&#x202f;: {name} a la parole</translation>
    </message>
    <message>
        <source>Point of order: {name} is called</source>
        <translation>Motion d&apos;ordre&#x202f;: {name}, appel en cours</translation>
    </message>
    <message>
        <source>Point of order: {name}, and {n} more</source>
        <translation>Motion d&apos;ordre&#x202f;: {name}, et {n} de plus</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugais</translation>
    </message>
    <message>
        <source>Position {position}, pinned</source>
        <translation>Place {position}, fixée</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Présentateur</translation>
    </message>
    <message>
        <source>Presenter: to be named</source>
        <translation>Présentateur&#x202f;: à désigner</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>President&apos;s conclusion</source>
        <translation>Conclusion de la présidence</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recommandation</translation>
    </message>
    <message>
        <source>Recommendation of {name}</source>
        <translation>Recommandation&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>what was said</comment>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Record of statements</source>
        <translation>Compte rendu des déclarations</translation>
    </message>
    <message>
        <source>Record of {item}</source>
        <translation>Compte rendu · {item}</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Consigner la rectification</translation>
    </message>
    <message>
        <source>Record this text over the one that another seat wrote</source>
        <translation>Consigner ce texte à la place de celui écrit à un autre poste</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse du présentateur</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Droit de réponse</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russe</translation>
    </message>
    <message>
        <source>Save a received text</source>
        <translation>Enregistrer un texte reçu</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
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
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Session ▸ Resume the session goes on.</source>
        <translation>Séance ▸ Reprendre la séance pour continuer.</translation>
    </message>
    <message>
        <source>Session ▸ Start session calls it to order.</source>
        <translation>Séance ▸ Ouvrir la séance pour commencer.</translation>
    </message>
    <message>
        <source>Share of the limit that is used</source>
        <translation>Part utilisée du temps imparti</translation>
    </message>
    <message>
        <source>Show only what lacks a gist, an end or a name, or is to be checked against delivery</source>
        <translation>N&apos;afficher que ce qui n&apos;a pas de résumé, de fin ou de nom, ou dont le prononcé est à vérifier</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
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
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Still speaking</source>
        <translation>Parle encore</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Suggestion</translation>
    </message>
    <message>
        <source>Suggestion of {name}</source>
        <translation>Suggestion&#x202f;: {name}</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Take over the text that another seat wrote</source>
        <translation>Reprendre le texte écrit à un autre poste</translation>
    </message>
    <message>
        <source>Text received</source>
        <translation>Texte reçu</translation>
    </message>
    <message>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Textes ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The President states…</source>
        <translation>La présidence déclare…</translation>
    </message>
    <message>
        <source>The file does not hold this document. Look for it in another copy of the meeting.</source>
        <translation>Le fichier ne contient pas ce document. Cherchez-le dans une autre copie de la réunion.</translation>
    </message>
    <message>
        <source>The meeting is not in session</source>
        <translation>La réunion n&apos;est pas en séance</translation>
    </message>
    <message>
        <source>The meeting is suspended</source>
        <translation>La séance est suspendue</translation>
    </message>
    <message>
        <source>The other statement</source>
        <translation>L&apos;autre déclaration</translation>
    </message>
    <message>
        <source>The plan is locked at this desk. View ▸ Run only takes the lock off.</source>
        <translation>Le plan est verrouillé à ce pupitre. Affichage ▸ Conduite seule lève le verrou.</translation>
    </message>
    <message>
        <source>The text of the statement</source>
        <translation>Le texte de la déclaration</translation>
    </message>
    <message>
        <source>This statement is no longer in the log.</source>
        <translation>Cette déclaration n&apos;est plus dans le journal.</translation>
    </message>
    <message>
        <source>This statement was handed in and has no times.</source>
        <translation>Cette déclaration a été remise par écrit et n&apos;a pas d&apos;heures.</translation>
    </message>
    <message>
        <source>This statement was undone and is not in the log. What is typed here is kept.</source>
        <translation>Cette déclaration a été annulée et n&apos;est pas dans le journal. Ce qui est saisi ici est conservé.</translation>
    </message>
    <message>
        <source>Time, as 10:05:30</source>
        <translation>Heure, par exemple 10:05:30</translation>
    </message>
    <message>
        <source>Trail of acts</source>
        <translation>Historique des actes</translation>
    </message>
    <message>
        <source>Trail · nothing recorded is ever removed</source>
        <translation>Historique · rien de ce qui est consigné n&apos;est jamais supprimé</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Two speakers in one: Next was not pressed in time</source>
        <translation>Deux orateurs en un&#x202f;: Suivant n&apos;a pas été pressé à temps</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Prendre l&apos;autre</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>What is being said, in one or two sentences, third person and past tense</source>
        <translation>Ce qui est dit, en une ou deux phrases, à la troisième personne et au passé</translation>
    </message>
    <message>
        <source>What is said is listed here, newest first.</source>
        <translation>Ce qui est dit figure ici, le plus récent d&apos;abord.</translation>
    </message>
    <message>
        <source>What was recorded first stays in the trail.</source>
        <translation>Ce qui a été consigné d&apos;abord reste dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Who asked for the correction (optional)</source>
        <translation>Qui a demandé la rectification (facultatif)</translation>
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
        <source>Why does {name} speak next? The reason is shown in the list.</source>
        <translation>Pourquoi donner ensuite la parole à {name}&#x202f;? Le motif figure dans la liste.</translation>
    </message>
    <message>
        <source>With whom does {name} exchange places?</source>
        <translation>Avec qui permuter {name}&#x202f;?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Words in any order, the beginning of a word is enough; accents and capitals do not matter.
&quot;side by side&quot; in quotation marks. by:fra  item:c  tag:gender  since:11:00  until:12:30</source>
        <translation>Mots dans n&apos;importe quel ordre, le début d&apos;un mot suffit&#x202f;; accents et majuscules n&apos;importent pas.
&quot;côte à côte&quot; entre guillemets. by:fra  item:c  tag:gender  since:11:00  until:12:30</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>all heard before {time}</source>
        <translation>tous entendus avant {time}</translation>
    </message>
    <message>
        <source>already waiting; Enter adds a point of order with !</source>
        <translation>déjà en attente&#x202f;; avec !, Enter ajoute une motion d&apos;ordre</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
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
        <source>check against delivery</source>
        <translation>prononcé à vérifier</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>commentaire</translation>
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
        <source>ends {time}</source>
        <translation>fin à {time}</translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>vers {time}</translation>
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
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>guest statement</source>
        <translation>déclaration d&apos;invité</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>par écrit</translation>
    </message>
    <message>
        <source>interrupted · {time}</source>
        <translation>interrompue · {time}</translation>
    </message>
    <message>
        <source>last seconds of {limit}</source>
        <translation>dernières secondes sur {limit}</translation>
    </message>
    <message>
        <source>left of {limit}</source>
        <translation>restent sur {limit}</translation>
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
        <source>national</source>
        <translation>national</translation>
    </message>
    <message>
        <source>national statement</source>
        <translation>déclaration nationale</translation>
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
        <source>not on the roll; Enter twice adds a new speaker</source>
        <translation>hors de la liste des délégations&#x202f;; Enter deux fois ajoute un nouvel orateur</translation>
    </message>
    <message>
        <source>not reached before the hard stop</source>
        <translation>n&apos;aura pas la parole avant l&apos;heure limite</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observateur</translation>
    </message>
    <message>
        <source>observer statement</source>
        <translation>déclaration d&apos;observateur</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>+{time}</translation>
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
        <source>point of order</source>
        <translation>motion d&apos;ordre</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présente</translation>
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
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>droit de réponse</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse du présentateur</translation>
    </message>
    <message>
        <source>right of reply</source>
        <translation>droit de réponse</translation>
    </message>
    <message>
        <source>role on this item</source>
        <translation>rôle sur ce point</translation>
    </message>
    <message>
        <source>speaker without a name</source>
        <translation>orateur sans nom</translation>
    </message>
    <message>
        <source>speaking · {time}</source>
        <translation>parle · {time}</translation>
    </message>
    <message>
        <source>spoken, no limit</source>
        <translation>de parole, sans limite</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>déclaration</translation>
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
        <source>{act}   (undone)</source>
        <translation>{act}   (annulé)</translation>
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
        <source>{name}, ended {time}</source>
        <translation>{name}, fin à {time}</translation>
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
        <source>{n} heard under {item}</source>
        <translation>{n} entendus · {item}</translation>
    </message>
    <message>
        <source>{n} of {all} under {item}</source>
        <translation>{n} sur {all} · {item}</translation>
    </message>
    <message>
        <source>{n} on the list</source>
        <translation>{n} sur la liste</translation>
    </message>
    <message>
        <source>{n} to do</source>
        <translation>{n} à faire</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en attente</translation>
    </message>
    <message numerus="yes">
        <source>{n} will not be reached before {time}</source>
        <comment>one</comment>
        <translation>
            <numerusform>{n} n&apos;aura pas la parole avant {time}</numerusform>
            <numerusform>{n} n&apos;aura pas la parole avant {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} will not be reached before {time}</source>
        <comment>several</comment>
        <translation>
            <numerusform>{n} n&apos;auront pas la parole avant {time}</numerusform>
            <numerusform>{n} n&apos;auront pas la parole avant {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{time} on {day} {month}</source>
        <translation>{time} le {day} {month}</translation>
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
        <source>“{text}”</source>
        <translation>«&#x202f;{text}&#x202f;»</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it as 10:05:30.</source>
        <translation>«&#x202f;{text}&#x202f;» n&apos;est pas une heure. Écrivez-la ainsi&#x202f;: 10:05:30.</translation>
    </message>
    <message>
        <source>“{word}” may be {choices}: type one letter more</source>
        <translation>«&#x202f;{word}&#x202f;» peut désigner {choices}&#x202f;: tapez une lettre de plus</translation>
    </message>
</context>
</TS>
