<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> as {role}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> for a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> in reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on a point of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · again {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {pinned} pinned by the chair {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>, {waiting} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd statement on this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;table width=&apos;100%&apos; border=&apos;1&apos; cellspacing=&apos;0&apos; cellpadding=&apos;5&apos; style=&apos;{style}&apos;&gt;&lt;tr&gt;{heads}&lt;/tr&gt;{rows}&lt;/table&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few letters add a delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit is a time above zero. Give seconds, for instance 180.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question can be put only while somebody has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question is put to who has the floor: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question needs somebody who has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report is in {report}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request cannot take its own place. Name two requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement cannot be merged with itself. Name two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement cannot begin at {time} and end at {time2}. Give a begin before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement cannot begin in the future. Give the seconds since it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement that was undone</source>
        <translation>Une déclaration annulée</translation>
    </message>
    <message>
        <source>A {value} and a {value2} are not one statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absente</translation>
    </message>
    <message>
        <source>Absent: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a capacity or category to the new class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a delegation to the list of speakers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another text…</source>
        <translation>Ajouter un autre texte…</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one minute to the limit of the speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags to a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list of speakers</source>
        <translation>Ajouter à la liste des orateurs</translation>
    </message>
    <message>
        <source>Add what is typed in quick entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {en} to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation type="unfinished"></translation>
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
        <source>Admit {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanais</translation>
    </message>
    <message>
        <source>All are heard before {stop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are heard before {stop} at {spoken_duration} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All keys of the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item takes more than no time and at most a day. Give minutes, for instance 30.</source>
        <translation type="unfinished"></translation>
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
        <source>Answers the question of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the order that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>As it is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>À la demande de</translation>
    </message>
    <message>
        <source>At most {spoken_duration} each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the plan: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back in the room: {who}</source>
        <translation type="unfinished"></translation>
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
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new one from a definition, and keep it in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin: {name}</source>
        <translation type="unfinished"></translation>
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
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the room display, from a presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booth sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booth sheet – Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosniaque</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the act that you undid last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgare</translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call a session to order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the selected speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {who}</source>
        <translation type="unfinished"></translation>
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
        <source>Card to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Change the limit of the speaker by seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what a waiting request says of itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes from version {number} to version {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against delivery of {said}{ending}</source>
        <translation type="unfinished"></translation>
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
        <source>Choose a definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the text, or drop it on this card</source>
        <translation>Choisir le fichier du texte, ou le déposer sur cette fiche</translation>
    </message>
    <message>
        <source>Circulated record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes of speakers, first to last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes, first to last: drag them, or Alt+↑ and Alt+↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the list ({n} waiting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close session {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the list of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the open item, and say what becomes of the waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window; everything is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this meeting and go back to the three choices of the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, carry the waiting over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, note the waiting as not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close, take the waiting in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the list now ends the item at {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code, name or part of it; Enter adds. “!” makes it a point of order.</source>
        <translation>Code, nom ou partie du nom&#x202f;; Enter ajoute. «&#x202f;!&#x202f;» en fait une motion d&apos;ordre.</translation>
    </message>
    <message>
        <source>Codes or names, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee is served until 11:15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment on the presentation of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordonnateur</translation>
    </message>
    <message>
        <source>Coordinator: introduces the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator: to be named</source>
        <translation>Coordonnateur&#x202f;: à désigner</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy figures (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
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
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Rectifier le compte rendu</translation>
    </message>
    <message>
        <source>Correct the record of a statement; the original stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct, split or merge…</source>
        <translation>Rectifier, scinder ou fusionner…</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croate</translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Delegation, or the name of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegations that may be meant</source>
        <translation>Délégations possibles</translation>
    </message>
    <message>
        <source>Delegations, capacities and categories, with commas between; empty admits everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest for coordinators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the next natural act of the floor: call, begin, next, or return the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document {symbol}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document {symbol} {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click an item of the agenda to take it up.</source>
        <translation>Double-cliquez sur un point de l&apos;ordre du jour pour l&apos;aborder.</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each bar is a quarter of an hour in which the meeting sat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row says why it stands where it stands, and when it will be heard. Drag a row, or press Alt+↑, to overrule that; right click has the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the plan in the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>End the one who speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ends at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation>Anglais</translation>
    </message>
    <message>
        <source>Enter a speaker who is not on the roll, and let them wait for the floor where that is asked for.</source>
        <translation type="unfinished"></translation>
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
        <source>Enter another segment of the open item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every session has risen: there is no hard stop to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in the room reads this.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected to end {time}, {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected {span}, {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 does the next act, and its button says which. For now the play presses it: “I lead” above leaves it to you. F9 takes back what the footer names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9 undoes “{title}”</source>
        <translation type="unfinished"></translation>
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
        <source>Figures of the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File a statement under exactly these topics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a screen with the booth sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: actual. Behind it: planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalise the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalise version {version} of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command, item, delegation or statement by typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance 15:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance 30, 1h15 or 2:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For instance 90s, 2:30 or 5 (minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French</source>
        <translation>Français</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a definition in a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the chair · {chair_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the chair: {text}</source>
        <translation>De la présidence&#x202f;: {text}</translation>
    </message>
    <message>
        <source>From the shipped meeting “{name}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
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
        <source>Give a delegation another name or category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an item another title, and a short one for the screens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an item its own order of classes; the new order is shown before it is applied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Give the floor to the delegation whose point of order waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor to the next, or to the one named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor to the point of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the selected speaker the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the symbol of the document, such as CCM/MSP/2025/3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a meeting kept in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to quick entry and add a delegation to the list of speakers.</source>
        <translation type="unfinished"></translation>
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
        <source>Group statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group statement · {count} align</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups of States</source>
        <translation type="unfinished"></translation>
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
        <source>Hard stop at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint {number} of {count}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quick entry, and where nothing is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpretation until {time}</source>
        <translation type="unfinished"></translation>
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
        <source>Invited stakeholder: speaks first under {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>De retour</translation>
    </message>
    <message>
        <source>It is {time}: a statement cannot have ended at {time2}. Give a time that has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
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
        <source>Items still to come are left out.</source>
        <translation type="unfinished"></translation>
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
        <source>Keep the meeting in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the text of a statement inside the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep version {version} as {upper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {stretch} ({minutes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key point {number} reads “{said}” meanwhile. Nothing was removed.</source>
        <translation type="unfinished"></translation>
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
        <source>Key point: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key points and tags: {words}</source>
        <translation>Points clés et étiquettes&#x202f;: {words}</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
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
        <source>LAP {lap}</source>
        <translation type="unfinished"></translation>
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
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave an item out; those that follow on close up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let Next reach a request that was asked after closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a request speak next by courtesy of the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a request wait where the rules put it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let an entry that was struck stand again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody take the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the called speaker begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the clock of the speaker stand still, or run on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the meeting rise; lists are carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the one who spoke last wait again, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the paused speaker go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selected class speak earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the selected class speak later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the session end at another time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the speaker&apos;s clock stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let two waiting requests take each other&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for all who wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit for {capacity}: {duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits for {names}: {durations}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
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
        <source>Load over the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the plan at this desk, so that it is not changed by mistake while the meeting runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all text smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one statement of two of the same speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the record as it stands a version of the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the record as it stands the next version of the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two statements of one, at a time in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual – Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a delegation as not in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a text as to be checked against what was said, or as checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings shared on a server are not part of this version. Give the path of a .floor file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge two statements of {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to the room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministre</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes (*.{suffix})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes as Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes as Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes – {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this statement</source>
        <translation>Autres actions sur cette déclaration</translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move and stretch items in the timeline by the mouse; each change can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move the hard stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected speaker down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected speaker to the top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selected speaker up</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved by the chair {when_asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving {label} to {title} ends this session at {clock_time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the next speaker; no clock runs yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who coordinates, presents or facilitates an item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who presides: a delegation, or a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation>National</translation>
    </message>
    <message>
        <source>New class, such as Affected States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New speaker {en}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delegation is called “{said}”.{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document “{said}” is kept here. Name a statement, a symbol, a SHA-256 or all; {count} in the file.</source>
        <translation type="unfinished"></translation>
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
        <source>No item is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is open. Take one up in the agenda (double click), or select one to prepare its list.</source>
        <translation>Aucun point n&apos;est abordé. Abordez-en un dans l&apos;ordre du jour (double clic) ou sélectionnez-en un pour préparer sa liste.</translation>
    </message>
    <message>
        <source>No item is open. Take up an item first{otherwise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item was taken up yet.</source>
        <translation type="unfinished"></translation>
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
        <source>No session has an end to keep to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is in progress, so there is none to {doing}. Start a session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has spoken under this item yet: there is nobody to bring back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has spoken yet</source>
        <translation>Personne n&apos;a encore parlé</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Personne n&apos;a la parole</translation>
    </message>
    <message>
        <source>Nobody has the floor: there is nothing to {doing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called and nobody has the floor. Name the request that is absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called. Call a speaker first, or give the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the list. F6 adds a delegation.</source>
        <translation>Personne sur la liste. F6 ajoute une délégation.</translation>
    </message>
    <message>
        <source>Nobody is paused: there is nobody to resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody speaks. Return the floor to {name} first, or give it to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Personne à appeler</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation type="unfinished"></translation>
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
        <source>Nobody who waits changes place{kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not even {spoken_duration} each lets all be heard before {stop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the roll: Enter again adds {names} as a new speaker</source>
        <translation>Hors de la liste des délégations&#x202f;: Enter encore ajoute {names} comme nouvel orateur</translation>
    </message>
    <message>
        <source>Note a conclusion of the President, or a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a document of an item by its symbol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a key point of a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a statement that was handed in only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a suggestion that was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the language of a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what the President stated on a point of order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what was said from the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who is in the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the record has these words.</source>
        <translation>Rien dans le compte rendu ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded since version {number}, so it stays the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now speaking</source>
        <translation>A la parole</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of requests, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Observer States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the quarter of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is of {name}, the other of {name2}. Correct who spoke first, then merge them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key runs the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One speaker in two: merge with</source>
        <translation>Un orateur en deux&#x202f;: fusionner avec</translation>
    </message>
    <message>
        <source>Only a comment, a response, a question or an answer belongs to another request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file of another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of speakers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the list of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu of the selected speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sheet for interpreters, microphones and webcast; it can be put on another screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other delegations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others record so fast that this act found no gap. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persan</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an item for another time, place or length; those that follow on move with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {item}: {time}–{time2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {span} ({length})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Motion d&apos;ordre</translation>
    </message>
    <message>
        <source>Point of order, raised {asked}</source>
        <translation type="unfinished"></translation>
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
        <source>Points of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points of order, questions and answers</source>
        <translation type="unfinished"></translation>
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
        <source>Precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precedence of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Présentateur</translation>
    </message>
    <message>
        <source>Presenter&apos;s response to the comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter: speaks first under {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presenter: to be named</source>
        <translation>Présentateur&#x202f;: à désigner</translation>
    </message>
    <message>
        <source>Presenters and invited stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presidency</source>
        <translation type="unfinished"></translation>
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
        <source>President’s summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F6, type fra and Enter. Several at once: fra, che, nor. A point of order: !fra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the room display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the minutes, see what is missing, finalise and export them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme as calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a new item into the agenda, behind the open one unless told otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a request at a position; it is pinned there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an absent delegation first in its class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in a class…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the sentence of the chair for this moment on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the text back to its usual size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Question to the speaker, asked {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the manual beside the desk.</source>
        <translation type="unfinished"></translation>
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
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of statements</source>
        <translation>Compte rendu des déclarations</translation>
    </message>
    <message>
        <source>Record of the meeting (*.{suffix})</source>
        <translation type="unfinished"></translation>
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
        <source>Recorded {at}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal. The meeting is over; the minutes can be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal. The meeting runs by itself; nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a key point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {en}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {request} is no point of order that has had the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {to} is no presentation{whose} under {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {to} is no question under {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse du présentateur</translation>
    </message>
    <message>
        <source>Responses of the presenters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the session, and with it the item that was open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the floor to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Droit de réponse</translation>
    </message>
    <message>
        <source>Rights of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room display – Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run only: the plan is locked. Press to unlock it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a meeting in the room: agenda, list of speakers, clocks, record, minutes.</source>
        <translation type="unfinished"></translation>
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
        <source>Save the card as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Say everything at this desk in this language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many seconds ago the speaker began.</source>
        <translation type="unfinished"></translation>
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
        <source>Seat: {seat_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second right of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second statements on the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See every act in words, newest first; what was undone is struck out and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what another limit or a closed list would give, before it is announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {number} cannot end before it begins. Name a later time.</source>
        <translation type="unfinished"></translation>
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
        <source>Set a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the begin of {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the limit of a capacity or kind, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set {spoken_duration}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the limit that is used</source>
        <translation>Part utilisée du temps imparti</translation>
    </message>
    <message>
        <source>Shorten them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a longer stretch of time (also by the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a shorter stretch of time (also by the wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show agenda, speaker, list and record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys on one sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how the time was shared and how the plan was kept, with the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in small on the desk what the room sees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what lacks a gist, an end or a name, or is to be checked against delivery</source>
        <translation>N&apos;afficher que ce qui n&apos;a pas de résumé, de fin ou de nom, ou dont le prononcé est à vérifier</translation>
    </message>
    <message>
        <source>Show plan and expectation as a strip under the header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the desk in dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the desk in high contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the desk in light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room English names and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room French names and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room Spanish names and words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room display on the projector, as soon as there is a second screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room names and words in the language of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room nothing; once more brings back what it saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room the agenda of the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room the clock as large as it fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room the message in large letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the room who has the floor and who comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this session, and follow the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show under the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what a newcomer has to know, beside the places it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the chair needs: agenda, speaker and list, without the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft sound at the bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Something in the program went wrong. The meeting goes on, and everything recorded is safe. {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing: {rstrip}{more}. Add it, or finalise all the same and say why with --despite WHY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort the list of {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound once when the last seconds of a speaker begin, and once when the time is up.</source>
        <translation type="unfinished"></translation>
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
        <source>Split the statement of {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start session {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State not party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Statement {statement} has no key point {number}: it has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States Parties and signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States not party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still speaking</source>
        <translation>Parle encore</translation>
    </message>
    <message>
        <source>Stop the play and lead the meeting yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strike a remark, suggestion or conclusion noted by mistake; it stays in the trail.</source>
        <translation type="unfinished"></translation>
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
        <source>Suspend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the open item; its list stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend the session, and with it the open item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspend {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Tables as Excel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a key point off a statement, by its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a request off the list; it stays in the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a skipped item back into the plan, at its time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the call of {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back your last act of floor, list or plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take everybody off the list; what was said stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no new statements from the room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the text that another seat wrote</source>
        <translation>Reprendre le texte écrit à un autre poste</translation>
    </message>
    <message>
        <source>Take requests off the list; their statements are received in writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tags off a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the gist editor to the one who speaks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected class out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up an item; the open one is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up {label} {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking {speakers} in writing ends the list at {clock_time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text received</source>
        <translation>Texte reçu</translation>
    </message>
    <message>
        <source>Text received of {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Textes ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The President stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The President states…</source>
        <translation>La présidence déclare…</translation>
    </message>
    <message>
        <source>The card could not be written: {strerror}. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not hold this document. Look for it in another copy of the meeting.</source>
        <translation>Le fichier ne contient pas ce document. Cherchez-le dans une autre copie de la réunion.</translation>
    </message>
    <message>
        <source>The first {most} of {n}; all are in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor has moved on since event {expect}. Look again, then repeat the act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The floor is back with {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gist is typed while somebody speaks, and stays with that statement when the floor moves on. It saves by itself; nothing recorded is ever removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gist of statement {statement} was changed meanwhile. It now reads: “{gist}”. Nothing was overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gist that is being typed could not be saved and would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gist that is being typed could not be saved, so the language stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hard stop at {stop} has passed; {speakers} will not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is {duration}: no more than that can be taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of speakers of {label} is exhausted.{absent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list orders itself</source>
        <translation type="unfinished"></translation>
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
        <source>The meeting runs by itself; nothing here is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting’s order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the list has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order today, and as it would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other statement</source>
        <translation>L&apos;autre déclaration</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is locked at this desk. Click to unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is locked at this desk. View ▸ Run only takes the lock off.</source>
        <translation>Le plan est verrouillé à ce pupitre. Affichage ▸ Conduite seule lève le verrou.</translation>
    </message>
    <message>
        <source>The rehearsal goes on as it is; the language is another at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as F8, where nothing is being typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, from a presenter; on the room display too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is called to order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker was paused before that. Give a longer time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement of {name} was handed in and has no times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the statement</source>
        <translation>Le texte de la déclaration</translation>
    </message>
    <message>
        <source>The timeline shows nothing yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were made under {places}. Only statements on one item can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no act of {seat} to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action {lap}: the plan of action has actions 1 to 50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class “{unknown}”: choose from {join}, or write a new one as name=WHO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {entry}; there are {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event {expect} to have been seen; the last is {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder for “{name}”. Make the folder first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “{code}” on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no item “{said}” on the agenda. The items are {codes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no position {position} under {label}: choose 1 to {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question under {label} to answer. Ask a question first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk, so nothing was recorded in “{name}”. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session {number}: this meeting has {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session {session}: this meeting has {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no statement {wanted} in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no undone act of {seat} to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to note. Type {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the rules as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not begin with a meeting, so it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no session to come. Say when the item is to start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no session to come. Write day and time, as 2025-04-07T18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no session whose day is meant. Write day and time, as 2025-04-07T18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is open already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement has not ended: end it first, then correct its end.</source>
        <translation type="unfinished"></translation>
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
        <source>This statement was handed in only: nobody spoke, so it has no times to correct.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement was not begun from the list, so it cannot wait again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statement was undone and is not in the log. What is typed here is kept.</source>
        <translation>Cette déclaration a été annulée et n&apos;est pas dans le journal. Ce qui est saisi ici est conservé.</translation>
    </message>
    <message>
        <source>This statement went from {first} to {last}. Split it at a time in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by gender of the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time by regional group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day: {time}, {zone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, as 10:05:30</source>
        <translation>Heure, par exemple 10:05:30</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To end at {clock_time} as planned: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail of acts</source>
        <translation>Historique des actes</translation>
    </message>
    <message>
        <source>Trail of acts…</source>
        <translation type="unfinished"></translation>
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
        <source>Two classes are called “{twice}”. Give one another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two speakers in one: Next was not pressed in time</source>
        <translation>Deux orateurs en un&#x202f;: Suivant n&apos;a pas été pressé à temps</translation>
    </message>
    <message>
        <source>Type a command, an item, a delegation, or words of a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the speaker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what the new class is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Nations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>Unpin {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Prendre l&apos;autre</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {number} is final: everything up to event {seq}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the shipped meeting run by itself, and try every key on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is being said, in one or two sentences, third person and past tense</source>
        <translation>Ce qui est dit, en une ou deux phrases, à la troisième personne et au passé</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said from the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said is kept here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said is listed here, newest first.</source>
        <translation>Ce qui est dit figure ici, le plus récent d&apos;abord.</translation>
    </message>
    <message>
        <source>What the President stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chair says, for the record; Enter records, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the room display shows</source>
        <translation type="unfinished"></translation>
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
        <source>Who is in the new class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation type="unfinished"></translation>
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
        <source>Who: AFG, LAO, or choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why does {name} speak next? The reason is shown in the list.</source>
        <translation>Pourquoi donner ensuite la parole à {name}&#x202f;? Le motif figure dans la liste.</translation>
    </message>
    <message>
        <source>Why something may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will everybody be heard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With these rules</source>
        <translation type="unfinished"></translation>
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
        <source>Withdraw the selected speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw to a strip with name and clock beside a presentation.</source>
        <translation type="unfinished"></translation>
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
        <source>Write a short message that everybody in the room reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the circulated record to a Markdown file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the circulated record to a PDF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the circulated record to a Word file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the circulated record to a web page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the gist of a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the list of speakers as a page to print: position, reason, expected time and limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the log and what follows from it to a workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the log of statements to a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of a class that is known, or a new one as name=WHO or name:Label=WHO, where WHO are capacities, kinds, categories or delegations with + between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the programme of the meeting to a calendar file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the record for other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written statement of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lead: F8 calls the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>absent</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>absent when called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admitted after closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aligned with the {article_free}</source>
        <translation type="unfinished"></translation>
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
        <source>and {value} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked after closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asks for a right of reply, taken at the end of the session</source>
        <translation type="unfinished"></translation>
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
        <source>close the list</source>
        <translation type="unfinished"></translation>
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
        <source>everybody else</source>
        <translation type="unfinished"></translation>
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
        <source>in advance</source>
        <translation type="unfinished"></translation>
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
        <source>no regional group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on the planned day</source>
        <translation type="unfinished"></translation>
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
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation type="unfinished"></translation>
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
        <source>off (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one document is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {duration}</source>
        <translation type="unfinished"></translation>
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
        <source>pinned, stays</source>
        <translation type="unfinished"></translation>
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
        <source>request {wanted}</source>
        <translation type="unfinished"></translation>
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
        <source>second statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped · was planned {time}</source>
        <translation type="unfinished"></translation>
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
        <source>statement {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation type="unfinished"></translation>
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
        <source>until {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for a projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}   (undone)</source>
        <translation>{act}   (annulé)</translation>
    </message>
    <message>
        <source>{after}. {name}{value}; today {name2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capacity}, on behalf of {on_behalf_of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{capitalize} of {item}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} statement{value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{courtesy}, by courtesy of the chair {when_asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} for {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{en} is on the roll already, as {code}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}); check the path and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} does not exist; give the path of {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder; give the path of {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} (observers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: new, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: off the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading}: planned until {planned}, expected until {expected}, {behind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heard} heard, {n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hint} (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} cannot come after itself. Name another item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} has no segment “{name}”: choose {join}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is closed: its plan stays as it was, beside what was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is fixed at {time} and would start {late}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is open. Suspend or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is open: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} is skipped. Take it back into the plan first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was taken up and closed, so it cannot be skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} was taken up at {begun}, so its planned start stays. Its minutes can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} would end at {time}, after the hard stop at {stop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label} would not begin before the hard stop at {stop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}, asked {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{local} on {day} {local2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} {value} than planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed} speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{missed} {value} will not be reached before {stop}</source>
        <translation type="unfinished"></translation>
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
        <source>{moved} {value} place{kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are on the list, {n} waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} {value} absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} {value} off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks for the floor{get}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: this window was opened without a printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} had the floor from {first} to {last}, and this statement would run from {time} to {time2}: the two overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} had the floor until then. The earliest begin is {ago} ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has asked for {asked} rights of reply {where} already; {replies_per_delegation} are allowed. Withdraw one that waits, or note a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has ended. Nobody has the floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before {doing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the floor. The clock goes on while the desk is closed; all that was done is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has the floor{get}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {minutes} in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is called already. Begin, or mark the delegation as absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is called but has not begun: there is nothing to {doing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is called{get}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text (byte {start}); save it with the encoding UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now {value} of {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is on the list, {place} of {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is speaking: the clock runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} presides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} speaks without a limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} still has the floor in this statement. End it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits under {label}, which is not open. Take up {label} first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} waits under {label}, {name2} under {label2}: only two on one list can exchange places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {where} with a {value} {what} under {label} (request {id}). Amend or move that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {why}. Admit request {id}, or give it the floor by name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, ended {time}</source>
        <translation>{name}, fin à {time}</translation>
    </message>
    <message>
        <source>{name}, {when} under {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: the time is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {value} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nth}, asked {asked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
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
        <source>{n} documents are</source>
        <translation type="unfinished"></translation>
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
        <source>{replace} time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sign}{duration} for {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} · expected end {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speakers} will not be reached before {stop}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{there} on {day} {there2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} lies in no session. The sessions are {sittings}.</source>
        <translation type="unfinished"></translation>
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
        <source>{title} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · feeds {fed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: the same figures stand in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{until} on {day} {there}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{until} · {minutes} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} entry {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} h {value2} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} – Facilitator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose} under {label} to which this belongs. Ask for a statement instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} speaks next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{written} is before the last act, which was at {written2}. Give that time or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{code}” cannot be the code of a new item: choose another word of letters and figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. See whether its folder exists and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written just now. See whether its disk is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” cannot be written to. Make it writable, or save a copy elsewhere and work in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” exists already and stays as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read to its end. Go on with the last copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is kept busy by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not a meeting of this program. Choose a file that ends in .floor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was moved, deleted or replaced while it was open, so nothing was recorded. Put it back into its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” has no name. {HOW}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no language that is known. Give a code of two or three letters, such as {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no number of seconds, such as 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no time of day. Write it as 15:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no time. Write it as 18:00, or as 2025-04-07T18:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no {what}. Give its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{said}” is no {what}: choose {join}.</source>
        <translation type="unfinished"></translation>
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
        <source>“{title}” stays: {seat} did “{title2}” at {when}, which builds on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{unknown}”, not on the roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{who}” is not on the roll.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” is no capacity, kind, category or delegation. {HOW}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” may be {choices}: type one letter more</source>
        <translation>«&#x202f;{word}&#x202f;» peut désigner {choices}&#x202f;: tapez une lettre de plus</translation>
    </message>
</context>
</TS>
