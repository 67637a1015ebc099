<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source> for a question</source>
        <translation> para una pregunta</translation>
    </message>
    <message>
        <source> in reply</source>
        <translation> en respuesta</translation>
    </message>
    <message>
        <source> on a point of order</source>
        <translation> sobre una cuestión de orden</translation>
    </message>
    <message>
        <source> to answer</source>
        <translation> para responder</translation>
    </message>
    <message>
        <source> · again {time}</source>
        <translation> · de nuevo {time}</translation>
    </message>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>, {waiting} waiting</source>
        <translation>, {waiting} en espera</translation>
    </message>
    <message>
        <source>10:05 Norway 3 min: gist</source>
        <translation>10:05 Noruega 3 min: resumen</translation>
    </message>
    <message>
        <source>= {day}</source>
        <translation>= {day}</translation>
    </message>
    <message>
        <source>= {time}, {date}</source>
        <translation>= {time}, {date}</translation>
    </message>
    <message>
        <source>A certificate needs its key, and a key its certificate. Choose both, or neither.</source>
        <translation>Un certificado va con su clave, y una clave con su certificado. Elija los dos, o ninguno.</translation>
    </message>
    <message>
        <source>A class needs a name.</source>
        <translation>Una clase necesita un nombre.</translation>
    </message>
    <message>
        <source>A copy was saved as {path}</source>
        <translation>Se guardó una copia como {path}</translation>
    </message>
    <message>
        <source>A corrigendum needs everything that was recorded, not the state alone.</source>
        <translation>Una corrección requiere todo lo registrado, y no solo el estado actual.</translation>
    </message>
    <message>
        <source>A day has the usual sessions, 10:00–13:00 and 15:00–18:00; change them in the table. Delete takes a session away.</source>
        <translation>Un día tiene las sesiones habituales, 10:00–13:00 y 15:00–18:00; cámbielas en la tabla. Supr quita una sesión.</translation>
    </message>
    <message>
        <source>A delegation may wait several times on one item</source>
        <translation>Una delegación puede esperar varias veces en un tema</translation>
    </message>
    <message>
        <source>A delegation waits several times, which would not be allowed then. Take its other requests off the list first.</source>
        <translation>Una delegación espera varias veces, lo que ya no estaría permitido. Retire antes de la lista sus otras solicitudes.</translation>
    </message>
    <message>
        <source>A document in the file was changed since it was received.</source>
        <translation>Un documento del archivo se ha modificado desde que se recibió.</translation>
    </message>
    <message>
        <source>A few letters add a delegation</source>
        <translation>Unas letras añaden una delegación</translation>
    </message>
    <message>
        <source>A file is being made</source>
        <translation>Se está preparando un archivo</translation>
    </message>
    <message>
        <source>A folder beside the meeting gets a copy of it and the sheet, as PDF and Word.</source>
        <translation>Una carpeta junto a la reunión recibe una copia de esta y la hoja, en PDF y Word.</translation>
    </message>
    <message>
        <source>A folder with your own templates (optional)</source>
        <translation>Una carpeta con sus propias plantillas (opcional)</translation>
    </message>
    <message>
        <source>A formal meeting: it adopts decisions, and the presidency rules</source>
        <translation>Una reunión formal: adopta decisiones, y la Presidencia decide</translation>
    </message>
    <message>
        <source>A limit is from 1 second to 6 hours. Give seconds, for instance 180.</source>
        <translation>Un tiempo asignado va de 1 segundo a 6 horas. Indique segundos, por ejemplo 180.</translation>
    </message>
    <message>
        <source>A log lay beside “{name}” that belongs to another file, as after a crash and a copy put in its place. It was set aside as “{aside}”; the meeting is as the file has it.</source>
        <translation>Junto a «{name}» había un registro que pertenece a otro archivo, como tras un fallo y una copia puesta en su lugar. Se apartó con el nombre «{aside}»; la reunión está tal como la contiene el archivo.</translation>
    </message>
    <message>
        <source>A meeting has at most {most} items. Copy the lines of the agenda only.</source>
        <translation>Una reunión tiene como máximo {most} temas. Copie solo las líneas del programa.</translation>
    </message>
    <message>
        <source>A meeting that was being prepared is kept: Prepare a meeting (N) goes on with it.</source>
        <translation>Se guardó una reunión en preparación: Preparar una reunión (N) la continúa.</translation>
    </message>
    <message>
        <source>A name of a file or a meeting cannot hold a NUL. Type it anew.</source>
        <translation>El nombre de un archivo o de una reunión no puede contener un carácter NUL. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>A new delegation</source>
        <translation>Una delegación nueva</translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation>Una reunión nueva</translation>
    </message>
    <message>
        <source>A number alone is minutes; also 2:30 or 90 s. An item or a segment may have limits of its own.</source>
        <translation>Un número solo son minutos; también 2:30 o 90 s. Un tema o un segmento puede tener límites propios.</translation>
    </message>
    <message>
        <source>A person not on the roll</source>
        <translation>Persona fuera de lista</translation>
    </message>
    <message>
        <source>A programme of work</source>
        <translation>Un programa de trabajo</translation>
    </message>
    <message>
        <source>A question can be put only while somebody has the floor. Ask for a statement instead.</source>
        <translation>Solo se puede hacer una pregunta mientras alguien tiene la palabra. Pida más bien una declaración.</translation>
    </message>
    <message>
        <source>A question is put to who has the floor: {name}.</source>
        <translation>Una pregunta se dirige a quien tiene la palabra: {name}.</translation>
    </message>
    <message>
        <source>A recording of session {session} cannot begin at {time}: the session is that of {time2}.</source>
        <translation>Una grabación de la sesión {session} no puede comenzar a las {time}: la sesión es la de las {time2}.</translation>
    </message>
    <message>
        <source>A report is in {report}.</source>
        <translation>Hay un informe en {report}.</translation>
    </message>
    <message>
        <source>A request by phone</source>
        <translation>Una solicitud por teléfono</translation>
    </message>
    <message>
        <source>A request cannot take its own place. Name two requests.</source>
        <translation>Una solicitud no puede ocupar su propio lugar. Indique dos solicitudes.</translation>
    </message>
    <message>
        <source>A request stays on its item. Withdraw it and ask again under the other.</source>
        <translation>Una solicitud queda en su tema. Retírela y pida de nuevo la palabra en el otro.</translation>
    </message>
    <message>
        <source>A right of reply waits for the end of the session: {names}.</source>
        <translation>Un derecho a contestar espera el final de la sesión: {names}.</translation>
    </message>
    <message>
        <source>A right of reply waits for the end of the session: {names}. Hear it now (--replies hear), or carry it over (--replies carry).</source>
        <translation>Un derecho a contestar espera el final de la sesión: {names}. Escúchelo ahora (--replies hear) o aplácelo (--replies carry).</translation>
    </message>
    <message>
        <source>A statement began at most 6 hours ago. Give fewer seconds, or correct its begin.</source>
        <translation>Una declaración empezó hace 6 horas como máximo. Indique menos segundos o corrija su comienzo.</translation>
    </message>
    <message>
        <source>A statement cannot be merged with itself. Name two.</source>
        <translation>Una declaración no puede unirse consigo misma. Indique dos.</translation>
    </message>
    <message>
        <source>A statement cannot begin at {time} and end at {time2}. Give a begin before the end.</source>
        <translation>Una declaración no puede empezar a las {time} y terminar a las {time2}. Indique un comienzo anterior al final.</translation>
    </message>
    <message>
        <source>A statement cannot begin in the future. Give the seconds since it began.</source>
        <translation>Una declaración no puede empezar en el futuro. Indique los segundos desde que empezó.</translation>
    </message>
    <message>
        <source>A text that has lost its statement</source>
        <translation>Un texto que ha perdido su declaración</translation>
    </message>
    <message>
        <source>A time is not in UTC.</source>
        <translation>Una hora no está en UTC.</translation>
    </message>
    <message>
        <source>A version is made at the server. Wait until it is reached again and nothing waits here.</source>
        <translation>Una versión se hace en el servidor. Espere a que se llegue de nuevo a él y nada espere aquí.</translation>
    </message>
    <message>
        <source>A version is the whole circulated record; leave out --as, --item and --session.</source>
        <translation>Una versión es el acta distribuida completa; omita --as, --item y --session.</translation>
    </message>
    <message>
        <source>A “{kind}” event has the field {field}, which this version does not know.</source>
        <translation>Un evento «{kind}» tiene el campo {field}, que esta versión no conoce.</translation>
    </message>
    <message>
        <source>About Facilitator</source>
        <translation>Acerca de Facilitator</translation>
    </message>
    <message>
        <source>About Facilitator…</source>
        <translation>Acerca de Facilitator…</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Absent: {said}</source>
        <translation>Ausente: {said}</translation>
    </message>
    <message>
        <source>Absent: {who}</source>
        <translation>Ausente: {who}</translation>
    </message>
    <message>
        <source>Action of the plan</source>
        <translation>Medida del plan</translation>
    </message>
    <message>
        <source>Actions of the plan</source>
        <translation>Acciones del plan</translation>
    </message>
    <message>
        <source>Acts are taken at {address}, with the key of the file.</source>
        <translation>Los actos se reciben en {address}, con la clave del archivo.</translation>
    </message>
    <message>
        <source>Acts are taken at {address}, with the key {key}.</source>
        <translation>Los actos se reciben en {address}, con la clave {key}.</translation>
    </message>
    <message>
        <source>Acts at port</source>
        <translation>Actos en el puerto</translation>
    </message>
    <message>
        <source>Acts cannot be taken at {place}: {why}. Give another.</source>
        <translation>No se pueden recibir actos en {place}: {why}. Indique otro lugar.</translation>
    </message>
    <message>
        <source>Acts cannot be taken at “{place}”. Give a port, such as 8322, or the whole path of a socket.</source>
        <translation>No se pueden recibir actos en «{place}». Indique un puerto, como 8322, o la ruta completa de un socket.</translation>
    </message>
    <message>
        <source>Acts need a port of their own, other than that of the pages: {port} is both.</source>
        <translation>Los actos necesitan un puerto propio, distinto del de las páginas: {port} es ambos.</translation>
    </message>
    <message>
        <source>Acts to be settled, and acts that wait</source>
        <translation>Actos por resolver y actos en espera</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a capacity or category to the new class</source>
        <translation>Añadir una calidad o categoría a la nueva clase</translation>
    </message>
    <message>
        <source>Add a delegation to the list of speakers.</source>
        <translation>Añadir una delegación a la lista de oradores.</translation>
    </message>
    <message>
        <source>Add another text…</source>
        <translation>Añadir otro texto…</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Añadir la clase</translation>
    </message>
    <message>
        <source>Add days</source>
        <translation>Añadir días</translation>
    </message>
    <message>
        <source>Add one minute to the limit of the speaker.</source>
        <translation>Añadir un minuto al tiempo del orador.</translation>
    </message>
    <message>
        <source>Add tags to a statement.</source>
        <translation>Añadir etiquetas a una declaración.</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>Añadir tiempo</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Añadir a la lista</translation>
    </message>
    <message>
        <source>Add to the list of speakers</source>
        <translation>Añadir a la lista de oradores</translation>
    </message>
    <message>
        <source>Add what is typed in quick entry</source>
        <translation>Añadir lo escrito en la entrada rápida</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Add {name} to the list</source>
        <translation>Añadir {name} a la lista</translation>
    </message>
    <message>
        <source>Add, of those present: two or three letters, Enter</source>
        <translation>Añadir, entre los presentes: dos o tres letras, Intro</translation>
    </message>
    <message>
        <source>Add: two or three letters, Enter</source>
        <translation>Añadir: dos o tres letras, Intro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address of the texts</source>
        <translation>Dirección de los textos</translation>
    </message>
    <message>
        <source>Addressed to</source>
        <translation>Dirigida a</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Admit {who}</source>
        <translation>Admitir {who}</translation>
    </message>
    <message>
        <source>Advance requests</source>
        <translation>Solicitudes anticipadas</translation>
    </message>
    <message>
        <source>Advance requests from {source}</source>
        <translation>Solicitudes anticipadas de {source}</translation>
    </message>
    <message>
        <source>Advance requests…</source>
        <translation>Solicitudes anticipadas…</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después de</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>Tras el cierre</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Respecto a</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Agenda from a document</source>
        <translation>Programa a partir de un documento</translation>
    </message>
    <message>
        <source>Ahead, in seconds</source>
        <translation>Adelanto, en segundos</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>All are heard before {stop}</source>
        <translation>Se escucha a todos antes de las {stop}</translation>
    </message>
    <message>
        <source>All are heard before {stop} at {spoken_duration}: {changes}</source>
        <translation>Se escucha a todos antes de las {stop} con {spoken_duration}: {changes}</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>All delegations have a card. Make new ones for all? The old ones are void then.</source>
        <translation>Todas las delegaciones tienen tarjeta. ¿Hacer otras nuevas para todas? Las antiguas dejan entonces de valer.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All in one</source>
        <translation>Todo en uno</translation>
    </message>
    <message>
        <source>All items</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>All keys of the desk</source>
        <translation>Todas las teclas del puesto</translation>
    </message>
    <message>
        <source>All letters</source>
        <translation>Todas las cartas</translation>
    </message>
    <message>
        <source>All of them have a card. Renew them to make new ones: the old ones are void then.</source>
        <translation>Todas tienen tarjeta. Renuévelas para hacer otras nuevas: las antiguas dejan entonces de valer.</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>Todas las sesiones</translation>
    </message>
    <message>
        <source>All that have no card</source>
        <translation>Todas las que no tienen</translation>
    </message>
    <message>
        <source>All times stay as they are.</source>
        <translation>Todas las horas quedan como están.</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>Modificar</translation>
    </message>
    <message>
        <source>Amend {name}</source>
        <translation>Modificar {name}</translation>
    </message>
    <message>
        <source>An empty meeting</source>
        <translation>Una reunión vacía</translation>
    </message>
    <message>
        <source>An item cannot be moved under itself.</source>
        <translation>Un tema no puede colocarse debajo de sí mismo.</translation>
    </message>
    <message>
        <source>An item needs a title.</source>
        <translation>Un tema necesita un título.</translation>
    </message>
    <message>
        <source>An item takes more than no time and at most a day. Give minutes, for instance 30.</source>
        <translation>Un tema dura más de cero y como máximo un día. Indique minutos, por ejemplo 30.</translation>
    </message>
    <message>
        <source>An item without hours has neither start nor minutes, and is not fixed. Leave them out.</source>
        <translation>Un punto sin horario no tiene inicio ni duración, ni es fijo. No los indique.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Y {n} más.</translation>
    </message>
    <message>
        <source>Another act was recorded under this id. Give each act an id of its own.</source>
        <translation>Con este identificador ya se registró otro acto. Dé a cada acto su propio identificador.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Another meeting lies under the name “{name}”.</source>
        <translation>Hay otra reunión con el nombre «{name}».</translation>
    </message>
    <message>
        <source>Another name of this seat</source>
        <translation>Otro nombre de este puesto</translation>
    </message>
    <message>
        <source>Another name, Enter</source>
        <translation>Otro nombre, Intro</translation>
    </message>
    <message>
        <source>Another program is writing to the file. The act waits for it.</source>
        <translation>Otro programa está escribiendo en el archivo. El acto espera a que termine.</translation>
    </message>
    <message>
        <source>Another seat has done this already, at its own time.</source>
        <translation>Otro puesto ya lo hizo, a su hora.</translation>
    </message>
    <message>
        <source>Another seat wrote meanwhile: “{text}”</source>
        <translation>Otro puesto escribió entretanto: «{text}»</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer until</source>
        <translation>Respuesta hasta el</translation>
    </message>
    <message>
        <source>Answer: {name}</source>
        <translation>Respuesta: {name}</translation>
    </message>
    <message>
        <source>Any that is not the desk’s</source>
        <translation>Cualquiera que no sea la del puesto</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Apply the order that is shown</source>
        <translation>Aplicar el orden que se muestra</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>As</source>
        <translation>En calidad de</translation>
    </message>
    <message>
        <source>As it is planned</source>
        <translation>Según lo previsto</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>As it was understood</source>
        <translation>Tal como se entendió</translation>
    </message>
    <message>
        <source>As the meeting has it</source>
        <translation>Como lo prevé la reunión</translation>
    </message>
    <message>
        <source>As they spoke</source>
        <translation>En el orden en que hablaron</translation>
    </message>
    <message>
        <source>Ask about each</source>
        <translation>Preguntar por cada una</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>A petición de</translation>
    </message>
    <message>
        <source>Asked by phone: {name}</source>
        <translation>Solicitud por teléfono: {name}</translation>
    </message>
    <message>
        <source>Asked for the floor by phone, and to be admitted: {names}</source>
        <translation>Palabra pedida por teléfono, por admitir: {names}</translation>
    </message>
    <message>
        <source>Asked for the floor by phone: {names}</source>
        <translation>Palabra pedida por teléfono: {names}</translation>
    </message>
    <message>
        <source>Asking by phone</source>
        <translation>Solicitudes por teléfono</translation>
    </message>
    <message>
        <source>Asking by phone is off in this meeting. Item ▸ Plan ▸ Edit the meeting, page Limits, lets it.</source>
        <translation>En esta reunión no se admiten solicitudes por teléfono. Tema ▸ Programa ▸ Modificar la reunión, página Límites, las admite.</translation>
    </message>
    <message>
        <source>Asks for the floor</source>
        <translation>Pide la palabra</translation>
    </message>
    <message>
        <source>Assistance needed</source>
        <translation>Asistencia necesaria</translation>
    </message>
    <message>
        <source>Assistance needed by State</source>
        <translation>Asistencia necesaria por Estado</translation>
    </message>
    <message>
        <source>At its time it does not go together with what others have done meanwhile.</source>
        <translation>A su hora, no es compatible con lo que otros han hecho entretanto.</translation>
    </message>
    <message>
        <source>At most {spoken_duration} each</source>
        <translation>Como máximo {spoken_duration} cada uno</translation>
    </message>
    <message>
        <source>At the end of the item</source>
        <translation>Al final del tema</translation>
    </message>
    <message>
        <source>At the end of the session</source>
        <translation>Al final de la sesión</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attendance as CSV…</source>
        <translation>Asistencia en CSV…</translation>
    </message>
    <message>
        <source>Attendance by session as CSV…</source>
        <translation>Asistencia por sesión en CSV…</translation>
    </message>
    <message>
        <source>Attendance…</source>
        <translation>Asistencia…</translation>
    </message>
    <message>
        <source>Automatic backups</source>
        <translation>Copias automáticas</translation>
    </message>
    <message>
        <source>Back in the plan</source>
        <translation>De vuelta al plan</translation>
    </message>
    <message>
        <source>Back in the plan: {item}</source>
        <translation>De vuelta al plan: {item}</translation>
    </message>
    <message>
        <source>Back in the room</source>
        <translation>De vuelta en la sala</translation>
    </message>
    <message>
        <source>Back in the room: {who}</source>
        <translation>De vuelta en la sala: {who}</translation>
    </message>
    <message>
        <source>Back to {item}</source>
        <translation>Volver a {item}</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Backups… (B)</source>
        <translation>Copias de seguridad… (B)</translation>
    </message>
    <message>
        <source>Before names: note who is present; “-” who has left</source>
        <translation>Ante los nombres: anotar quién está presente; «-» quién se ha ido</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Comenzar</translation>
    </message>
    <message>
        <source>Begin a new one from a definition, and keep it in a file.</source>
        <translation>Comenzar una nueva a partir de una definición y guardarla en un archivo.</translation>
    </message>
    <message>
        <source>Begin with the time, then who spoke, as 10:05–10:08 Norway, or 10:05 Norway 3 min.</source>
        <translation>Empiece por la hora y luego quién habló, como 10:05–10:08 Noruega, o 10:05 Noruega 3 min.</translation>
    </message>
    <message>
        <source>Begin: {name}</source>
        <translation>Comenzar: {name}</translation>
    </message>
    <message>
        <source>Beginning of the SHA-256</source>
        <translation>Comienzo del SHA-256</translation>
    </message>
    <message>
        <source>Bell: the last {n} seconds</source>
        <translation>Timbre: los últimos {n} segundos</translation>
    </message>
    <message>
        <source>Bell: the last {time}</source>
        <translation>Timbre: quedan {time}</translation>
    </message>
    <message>
        <source>Bell: the time is up</source>
        <translation>Timbre: se agotó el tiempo</translation>
    </message>
    <message>
        <source>Beside the file</source>
        <translation>Junto al archivo</translation>
    </message>
    <message>
        <source>Beside “{name}” lies a log that belongs to another file. It was left out; the meeting is as the file has it.</source>
        <translation>Junto a «{name}» hay un registro que pertenece a otro archivo. No se tuvo en cuenta; la reunión está tal como la contiene el archivo.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{log}”, a log that belongs to another file and would damage this one. Move it away, then open the meeting again.</source>
        <translation>Junto a «{name}» está «{log}», un registro que pertenece a otro archivo y dañaría este. Muévalo a otro lugar y vuelva a abrir la reunión.</translation>
    </message>
    <message>
        <source>Beside “{name}” lies “{log}”, which is no file, where the program keeps a log. Move it away, then open the meeting again.</source>
        <translation>Junto a «{name}» está «{log}», que no es un archivo, donde el programa lleva un registro. Muévalo a otro lugar y vuelva a abrir la reunión.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>En blanco</translation>
    </message>
    <message>
        <source>Blank the room display, from a presenter</source>
        <translation>Dejar en blanco la pantalla de la sala, desde un mando</translation>
    </message>
    <message>
        <source>Booth sheet</source>
        <translation>Hoja de cabinas</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Both files were carried on: agree on one, and enter in it what stands in the other only.</source>
        <translation>Se ha seguido en ambos archivos: acuerden uno e inscriban en él lo que solo consta en el otro.</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Receso</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Bring back the act that you undid last.</source>
        <translation>Rehacer el último acto deshecho.</translation>
    </message>
    <message>
        <source>Brought the tables of “{database}” up to date.</source>
        <translation>Las tablas de «{database}» se han puesto al día.</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By the hour of signing, else the session now</source>
        <translation>Según la hora de firma; si no, la sesión actual</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Call a session to order.</source>
        <translation>Abrir una sesión.</translation>
    </message>
    <message>
        <source>Call the selected speaker</source>
        <translation>Llamar al orador seleccionado</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Llamar: {name}</translation>
    </message>
    <message>
        <source>Call {who}</source>
        <translation>Llamar: {who}</translation>
    </message>
    <message>
        <source>Called to the floor · {why}</source>
        <translation>Se le da la palabra · {why}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Capacity or kind</source>
        <translation>Calidad o tipo</translation>
    </message>
    <message>
        <source>Card of</source>
        <translation>Tarjeta de</translation>
    </message>
    <message>
        <source>Card of keys</source>
        <translation>Tarjeta de teclas</translation>
    </message>
    <message>
        <source>Card to print</source>
        <translation>Tarjeta para imprimir</translation>
    </message>
    <message>
        <source>Cards for phones</source>
        <translation>Tarjetas para teléfonos</translation>
    </message>
    <message>
        <source>Cards for phones…</source>
        <translation>Tarjetas para teléfonos…</translation>
    </message>
    <message>
        <source>Carry on in that one, or ask for another hand-over.</source>
        <translation>Continúe en ese, o pida otro traspaso.</translation>
    </message>
    <message>
        <source>Carry them over</source>
        <translation>Trasladarlos</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Certificates and keys (*.pem *.crt *.cer *.key *.txt)</source>
        <translation>Certificados y claves (*.pem *.crt *.cer *.key *.txt)</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Dificultad</translation>
    </message>
    <message>
        <source>Change the limit of the speaker by seconds.</source>
        <translation>Cambiar en segundos el tiempo del orador.</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Change title, sessions, agenda, roles, order, limits and words of this meeting in one window; applied as one act.</source>
        <translation>Cambiar título, sesiones, programa, funciones, orden, tiempos y textos de esta reunión en una sola ventana; se aplica como un solo acto.</translation>
    </message>
    <message>
        <source>Change what a request says of itself; where it has had the floor, what its statement says.</source>
        <translation>Cambiar lo que dice una solicitud de sí misma; si ya ha tenido la palabra, lo que dice su declaración.</translation>
    </message>
    <message>
        <source>Changed: event {seq} is missing; the {sound} before it are unchanged.</source>
        <translation>Modificado: falta el suceso {seq}; los {sound} anteriores no han cambiado.</translation>
    </message>
    <message>
        <source>Changed: event {seq} is not as it was recorded; the {sound} before it are unchanged.</source>
        <translation>Modificado: el suceso {seq} no está como se registró; los {sound} anteriores no han cambiado.</translation>
    </message>
    <message>
        <source>Changed: the {count} events agree with each other, but the given head is not among them; the end was cut off, or the head belongs to another file.</source>
        <translation>Modificado: los {count} sucesos concuerdan entre sí, pero la huella dada no está entre ellos; se cortó el final o la huella es de otro archivo.</translation>
    </message>
    <message>
        <source>Changed: the {events} events are as recorded.</source>
        <translation>Modificado: los {events} sucesos están como se registraron.</translation>
    </message>
    <message>
        <source>Changes from version {number} to version {chosen}</source>
        <translation>Cambios de la versión {number} a la versión {chosen}</translation>
    </message>
    <message>
        <source>Changes since version {number}</source>
        <translation>Cambios desde la versión {number}</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapters are of one session, as its recording is. Choose one of {numbers}.</source>
        <translation>Los capítulos son de una sola sesión, como su grabación. Elija una: {numbers}.</translation>
    </message>
    <message>
        <source>Chapters of the recording…</source>
        <translation>Capítulos de la grabación…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Charts…</source>
        <translation>Gráficos…</translation>
    </message>
    <message>
        <source>Check against delivery</source>
        <translation>Cotejar con lo pronunciado</translation>
    </message>
    <message>
        <source>Check against delivery of {name}</source>
        <translation>Cotejar con lo pronunciado: {name}</translation>
    </message>
    <message>
        <source>Check against delivery of {name}: done</source>
        <translation>Cotejado con lo pronunciado: {name}</translation>
    </message>
    <message>
        <source>Check delivery</source>
        <translation>Cotejar</translation>
    </message>
    <message>
        <source>Check the text against what was delivered</source>
        <translation>Cotejar el texto con lo pronunciado</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Choose a certificate or a key</source>
        <translation>Elegir un certificado o una clave</translation>
    </message>
    <message>
        <source>Choose a definition</source>
        <translation>Elegir una definición</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a former meeting</source>
        <translation>Elegir una reunión anterior</translation>
    </message>
    <message>
        <source>Choose a meeting to replay</source>
        <translation>Elija una reunión para reproducir</translation>
    </message>
    <message>
        <source>Choose language, theme, text size, sound, the name of this seat, and the screen of the room display.</source>
        <translation>Elegir idioma, tema, tamaño del texto, sonido, nombre de este puesto y pantalla de la sala.</translation>
    </message>
    <message>
        <source>Choose the damaged file</source>
        <translation>Elegir el archivo dañado</translation>
    </message>
    <message>
        <source>Choose the file of the text, or drop it on this card</source>
        <translation>Elegir el archivo del texto o soltarlo en esta ficha</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Choose the meeting.</source>
        <translation>Elija la reunión.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Circulated record</source>
        <translation>Acta distribuida</translation>
    </message>
    <message>
        <source>Civil society</source>
        <translation>Sociedad civil</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Classes of speakers, first to last</source>
        <translation>Clases de oradores, de la primera a la última</translation>
    </message>
    <message>
        <source>Classes, first to last: drag them, or Alt+↑ and Alt+↓</source>
        <translation>Clases, de la primera a la última: arrástrelas, o Alt+↑ y Alt+↓</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Clear the list ({n} waiting)</source>
        <translation>Vaciar la lista ({n} en espera)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: put a window away</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: put the form away</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Close session {session}</source>
        <translation>Levantar la sesión {session}</translation>
    </message>
    <message>
        <source>Close the desk</source>
        <translation>Cerrar el puesto</translation>
    </message>
    <message>
        <source>Close the desk; everything is recorded.</source>
        <translation>Cerrar el puesto; todo queda registrado.</translation>
    </message>
    <message>
        <source>Close the item</source>
        <translation>Cerrar el tema</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>Close the list now</source>
        <translation>Cerrar la lista ahora</translation>
    </message>
    <message>
        <source>Close the list of {item}</source>
        <translation>Cerrar la lista de {item}</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Clausurar la reunión</translation>
    </message>
    <message>
        <source>Close the open item, and say what becomes of the waiting.</source>
        <translation>Cerrar el tema abierto y decir qué pasa con los que esperan.</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>Levantar la sesión</translation>
    </message>
    <message>
        <source>Close the session at that time, with whoever had the floor.</source>
        <translation>Levantar la sesión a esa hora, y con ella la declaración en curso.</translation>
    </message>
    <message>
        <source>Close {item}</source>
        <translation>Cerrar {item}</translation>
    </message>
    <message>
        <source>Close, carry the waiting over</source>
        <translation>Cerrar y trasladar a los que esperan</translation>
    </message>
    <message>
        <source>Close, note the waiting as not reached</source>
        <translation>Cerrar y anotar a los que esperan como no escuchados</translation>
    </message>
    <message>
        <source>Close, take the waiting in writing</source>
        <translation>Cerrar y recibir por escrito a los que esperan</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a list of speakers</comment>
        <translation>Cerrada</translation>
    </message>
    <message numerus="yes">
        <source>Closed · {n} late request</source>
        <comment>one</comment>
        <translation>
            <numerusform>Cerrada · {n} solicitud tardía</numerusform>
            <numerusform>Cerrada · {n} solicitud tardía</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Closed · {n} late requests</source>
        <comment>several</comment>
        <translation>
            <numerusform>Cerrada · {n} solicitudes tardías</numerusform>
            <numerusform>Cerrada · {n} solicitudes tardías</numerusform>
        </translation>
    </message>
    <message>
        <source>Closing the list now ends the item at {ends}</source>
        <translation>Cerrar la lista ahora termina el tema a las {ends}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code or name</source>
        <translation>Código o nombre</translation>
    </message>
    <message>
        <source>Code, name or part of it; Enter adds. “!” makes it a point of order, “+” notes who is present.</source>
        <translation>Código, nombre o parte del nombre; Intro añade. «!» lo convierte en cuestión de orden, «+» anota quién está presente.</translation>
    </message>
    <message>
        <source>Codes or names, with commas between</source>
        <translation>Códigos o nombres, separados por comas</translation>
    </message>
    <message>
        <source>Coffee is served until 11:15</source>
        <translation>El café se sirve hasta las 11:15</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns that were not read: {columns}.</source>
        <translation>Columnas que no se leyeron: {columns}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Comandos que coinciden</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Comandos…</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Commitments by State</source>
        <translation>Compromisos por Estado</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Conclusión</translation>
    </message>
    <message>
        <source>Conclusions as CSV…</source>
        <translation>Conclusiones en CSV…</translation>
    </message>
    <message>
        <source>Confirm what was said</source>
        <translation>Confirmar lo dicho</translation>
    </message>
    <message>
        <source>Connecting to {place}…</source>
        <translation>Conectando con {place}…</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convención</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coordinador</translation>
    </message>
    <message>
        <source>Coordinator: to be named</source>
        <translation>Coordinador: por designar</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>Coordinadores</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy figures (CSV)</source>
        <translation>Copiar las cifras (CSV)</translation>
    </message>
    <message>
        <source>Copy name and time</source>
        <translation>Copiar el nombre y el tiempo</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Copy the key</source>
        <translation>Copiar la clave</translation>
    </message>
    <message>
        <source>Copy the selected text or rows to the clipboard.</source>
        <translation>Copiar el texto o las filas seleccionadas al portapapeles.</translation>
    </message>
    <message>
        <source>Copy the sentence (Ctrl+Shift+C)</source>
        <translation>Copiar la frase (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy to hand out</source>
        <translation>Copia para entregar</translation>
    </message>
    <message>
        <source>Copy to hand out…</source>
        <translation>Copia para entregar…</translation>
    </message>
    <message>
        <source>Copy what the chair says</source>
        <translation>Copiar lo que dice la Presidencia</translation>
    </message>
    <message>
        <source>Copy without persons, of {head}</source>
        <translation>Copia sin personas, de {head}</translation>
    </message>
    <message>
        <source>Copy without persons…</source>
        <translation>Copia sin personas…</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Corregir el registro</translation>
    </message>
    <message>
        <source>Correct the record of a statement; the original stays.</source>
        <translation>Corregir el registro de una declaración; el original permanece.</translation>
    </message>
    <message>
        <source>Correct {said}</source>
        <translation>Corregir {said}</translation>
    </message>
    <message>
        <source>Correct, split or merge…</source>
        <translation>Corregir, dividir o unir…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Corrigendum</source>
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Ctrl+K commands</source>
        <translation>Ctrl+K comandos</translation>
    </message>
    <message>
        <source>Cue list of the recordings as CSV…</source>
        <translation>Lista de marcas de las grabaciones en CSV…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day and hours</source>
        <translation>Día y horas</translation>
    </message>
    <message>
        <source>Day of signing (sign-in sheet)</source>
        <translation>Día de la firma (hoja de asistencia)</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Declare the meeting closed; a session in progress rises, and lists are carried over.</source>
        <translation>Declarar clausurada la reunión; se levanta la sesión en curso y las listas se conservan.</translation>
    </message>
    <message>
        <source>Definitions of a meeting (*.toml)</source>
        <translation>Definiciones de reunión (*.toml)</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Delegación</translation>
    </message>
    <message>
        <source>Delegation of who presides</source>
        <translation>Delegación de quien preside</translation>
    </message>
    <message>
        <source>Delegation, or the name of a person</source>
        <translation>Delegación, o nombre de una persona</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>Delegaciones</translation>
    </message>
    <message>
        <source>Delegations ({n})</source>
        <translation>Delegaciones ({n})</translation>
    </message>
    <message>
        <source>Delegations of the list</source>
        <translation>Delegaciones de la lista</translation>
    </message>
    <message>
        <source>Delegations that may be meant</source>
        <translation>Delegaciones posibles</translation>
    </message>
    <message>
        <source>Delegations that were present, with the persons who were recorded.</source>
        <translation>Delegaciones presentes, con las personas registradas.</translation>
    </message>
    <message>
        <source>Delegations, capacities and categories, with commas between; empty admits everybody.</source>
        <translation>Delegaciones, calidades y categorías, separadas por comas; vacío admite a todos.</translation>
    </message>
    <message>
        <source>Delegations, statements and time by regional group, level and, where recorded, gender.</source>
        <translation>Delegaciones, declaraciones y tiempo por grupo regional, nivel y, donde conste, género.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Delete takes it off this list.</source>
        <translation>Supr la quita de esta lista.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Digest for coordinators</source>
        <translation>Síntesis para los coordinadores</translation>
    </message>
    <message>
        <source>Digests for coordinators…</source>
        <translation>Síntesis para los coordinadores…</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Debate</translation>
    </message>
    <message>
        <source>Discussion of presentations</source>
        <translation>Debate sobre las presentaciones</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Display preview</source>
        <translation>Vista previa de la pantalla</translation>
    </message>
    <message>
        <source>Do it again now</source>
        <translation>Hacerlo de nuevo ahora</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>No volver a mostrar</translation>
    </message>
    <message>
        <source>Do the next natural act of the floor: call, begin, next, or return the floor.</source>
        <translation>Hacer el acto siguiente: llamar, comenzar, siguiente o devolver la palabra.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Document {symbol}</source>
        <translation>Documento {symbol}</translation>
    </message>
    <message>
        <source>Document {words}</source>
        <translation>Documento {words}</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Documents and texts as CSV…</source>
        <translation>Documentos y textos en CSV…</translation>
    </message>
    <message>
        <source>Documents and versions inside the file, which are not read</source>
        <translation>Documentos y versiones dentro del archivo, que no se leen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Hecho aquí</translation>
    </message>
    <message>
        <source>Done here, as you record it</source>
        <translation>Hecho aquí, tal como lo registra</translation>
    </message>
    <message>
        <source>Done while the server was away</source>
        <translation>Hecho mientras el servidor faltaba</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Down (Alt+↓)</source>
        <translation>Bajar (Alt+↓)</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>E-mail addresses and telephone numbers in texts</source>
        <translation>Direcciones de correo electrónico y números de teléfono en los textos</translation>
    </message>
    <message>
        <source>Each bar is a quarter of an hour in which the meeting sat.</source>
        <translation>Cada barra es un cuarto de hora en que la reunión sesionó.</translation>
    </message>
    <message>
        <source>Each is in the language in which its delegation spoke, where that is noted.</source>
        <translation>Cada una va en el idioma en que habló la delegación, si consta.</translation>
    </message>
    <message>
        <source>Each presentation is discussed in turn</source>
        <translation>Cada presentación se debate por separado</translation>
    </message>
    <message>
        <source>Each row says why it stands where it stands, and when it will be heard. Drag a row, or press Alt+↑, to overrule that; right click has the rest.</source>
        <translation>Cada fila dice por qué está donde está y cuándo se la escuchará. Arrástrela, o pulse Alt+↑, para decidir otra cosa; el clic derecho ofrece lo demás.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Edit the meeting: {change}</source>
        <translation>Modificar la reunión: {change}</translation>
    </message>
    <message>
        <source>Edit the meeting: {n} changes</source>
        <translation>Modificar la reunión: {n} cambios</translation>
    </message>
    <message>
        <source>Edit the meeting…</source>
        <translation>Modificar la reunión…</translation>
    </message>
    <message>
        <source>Edit the plan in the timeline</source>
        <translation>Editar el plan en la cronología</translation>
    </message>
    <message>
        <source>Editing: {title}</source>
        <translation>Modificación: {title}</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the one who speaks.</source>
        <translation>Terminar a quien habla.</translation>
    </message>
    <message>
        <source>End {said}</source>
        <translation>Fin: {said}</translation>
    </message>
    <message>
        <source>End: {name}</source>
        <translation>Fin: {name}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ends at {time}</source>
        <translation>Termina a las {time}</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English</source>
        <comment>its own name</comment>
        <translation>English</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter a sitting from paper</source>
        <translation>Introducir una sesión desde papel</translation>
    </message>
    <message>
        <source>Enter a sitting that was noted on paper, line after line with its times; what goes on meanwhile is not hindered.</source>
        <translation>Introducir, línea por línea y con sus horas, una sesión anotada en papel; no se estorba lo que ocurre entretanto.</translation>
    </message>
    <message>
        <source>Enter a speaker who is not on the roll, and let them wait for the floor where that is asked for.</source>
        <translation>Introducir un orador que no figura en la lista de delegaciones y ponerlo en espera si se pide.</translation>
    </message>
    <message>
        <source>Enter a statement of a sitting that was noted on paper, with its times: who spoke, from when, until when or how long.</source>
        <translation>Introducir una declaración de una sesión anotada en papel, con sus horas: quién habló, desde cuándo, hasta cuándo o cuánto tiempo.</translation>
    </message>
    <message>
        <source>Enter adds them; Saturdays and Sundays are left out</source>
        <translation>Intro los añade; se omiten sábados y domingos</translation>
    </message>
    <message>
        <source>Enter adds: {what}, position {position}</source>
        <translation>Intro añade: {what}, lugar {position}</translation>
    </message>
    <message>
        <source>Enter adds: {what}, position {position}, after the closing of the list</source>
        <translation>Intro añade: {what}, lugar {position}, tras el cierre de la lista</translation>
    </message>
    <message>
        <source>Enter another segment of the open item.</source>
        <translation>Pasar a otro segmento del tema abierto.</translation>
    </message>
    <message>
        <source>Enter from paper…</source>
        <translation>Introducir desde papel…</translation>
    </message>
    <message>
        <source>Enter notes: has left the room</source>
        <translation>Intro anota: salió de la sala</translation>
    </message>
    <message>
        <source>Enter notes: present</source>
        <translation>Intro anota: presencia</translation>
    </message>
    <message>
        <source>Enter the segment that follows the present one of the open item.</source>
        <translation>Pasar al segmento que sigue al actual del tema abierto.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <source>Entry {entry} is no suggestion or conclusion that stands. Name one that is.</source>
        <translation>La entrada {entry} no es una sugerencia o conclusión vigente. Indique una que lo sea.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Event {seq} does not follow from the one before, so “{name}” was not kept on the server.</source>
        <translation>El evento {seq} no se sigue del anterior, así que «{name}» no se ha guardado en el servidor.</translation>
    </message>
    <message>
        <source>Event {seq} has a value of the wrong type.</source>
        <translation>El evento {seq} tiene un valor de tipo equivocado.</translation>
    </message>
    <message>
        <source>Event {seq} has an invalid time.</source>
        <translation>El evento {seq} tiene una hora no válida.</translation>
    </message>
    <message>
        <source>Event {seq} is missing.</source>
        <translation>Falta el evento {seq}.</translation>
    </message>
    <message>
        <source>Event {seq}: {error}</source>
        <translation>Evento {seq}: {error}</translation>
    </message>
    <message>
        <source>Event {since} comes after event {until}. Name the first and the last.</source>
        <translation>El evento {since} viene después del evento {until}. Indique el primero y el último.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Every key point of each delegation, with its aspect.</source>
        <translation>Cada punto clave de cada delegación, con su aspecto.</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Cada minuto</translation>
    </message>
    <message>
        <source>Every session has risen: there is no hard stop to move.</source>
        <translation>Todas las sesiones se han levantado: no hay hora límite que mover.</translation>
    </message>
    <message>
        <source>Every session was held or is in progress on its day, so nothing can be moved.</source>
        <translation>Todas las sesiones se han celebrado o están en curso en su día: no hay nada que trasladar.</translation>
    </message>
    <message>
        <source>Every {n} minutes</source>
        <translation>Cada {n} minutos</translation>
    </message>
    <message>
        <source>Everybody in the room reads this.</source>
        <translation>Toda la sala lee esto.</translation>
    </message>
    <message>
        <source>Everybody in this network</source>
        <translation>Todos en esta red</translation>
    </message>
    <message>
        <source>Everything that the secretariat keeps, for the secretariat only.</source>
        <translation>Todo lo que guarda la secretaría, solo para la secretaría.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Exchange with…</source>
        <translation>Intercambiar con…</translation>
    </message>
    <message>
        <source>Exchange {who} and {who2}</source>
        <translation>Intercambiar {who} y {who2}</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Expected to end {time}</source>
        <translation>Fin esperado a las {time}</translation>
    </message>
    <message>
        <source>Expected to end {time}, {late}</source>
        <translation>Fin esperado a las {time}, {late}</translation>
    </message>
    <message>
        <source>Expected {span}</source>
        <translation>Esperado {span}</translation>
    </message>
    <message>
        <source>Expected {span}, {late}</source>
        <translation>Esperado {span}, {late}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>F1 keys</source>
        <translation>F1 teclas</translation>
    </message>
    <message>
        <source>F8 calls it to order.</source>
        <translation>F8 abre la sesión.</translation>
    </message>
    <message>
        <source>F8 does the next act, and its button says which. For now the play presses it: “I lead” above leaves it to you. F9 takes back what the footer names.</source>
        <translation>F8 hace el acto siguiente, y su botón dice cuál. Por ahora lo pulsa el ensayo: «Yo dirijo», arriba, se lo deja a usted. F9 deshace lo que nombra el pie.</translation>
    </message>
    <message>
        <source>F8 goes on; the agenda and Ctrl+K take up any item.</source>
        <translation>F8 continúa; el programa y Ctrl+K abordan cualquier tema.</translation>
    </message>
    <message>
        <source>F9 undoes “{title}”</source>
        <translation>F9 deshace «{title}»</translation>
    </message>
    <message>
        <source>F9: {refusal}</source>
        <translation>F9: {refusal}</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitador</translation>
    </message>
    <message>
        <source>Facilitator&apos;s conclusion</source>
        <translation>Conclusión del facilitador</translation>
    </message>
    <message>
        <source>Facilitator: to be named</source>
        <translation>Facilitador: por designar</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Feeds the items</source>
        <translation>Alimenta los temas</translation>
    </message>
    <message>
        <source>Fetch to a file…</source>
        <translation>Traer a un archivo…</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>Cifras del gráfico</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File a statement under exactly these topics.</source>
        <translation>Clasificar una declaración exactamente en estos asuntos.</translation>
    </message>
    <message>
        <source>Files are received at the desk or by the command line only.</source>
        <translation>Los archivos solo se reciben en el puesto o por la línea de comandos.</translation>
    </message>
    <message>
        <source>Fill a screen with the booth sheet</source>
        <translation>Llenar una pantalla con la hoja de cabinas</translation>
    </message>
    <message>
        <source>Filled: actual. Behind it: planned.</source>
        <translation>Lleno: real. Detrás: previsto.</translation>
    </message>
    <message>
        <source>Finalise</source>
        <translation>Finalizar</translation>
    </message>
    <message>
        <source>Finalise the minutes</source>
        <translation>Finalizar el acta</translation>
    </message>
    <message>
        <source>Finalise version {version} of the minutes</source>
        <translation>Finalizar la versión {version} del acta</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Find a delegation of the roll</source>
        <translation>Buscar una delegación de la lista</translation>
    </message>
    <message>
        <source>Find any command, item, delegation or statement by typing.</source>
        <translation>Buscar comando, tema, delegación o declaración escribiendo.</translation>
    </message>
    <message>
        <source>Find in the record…</source>
        <translation>Buscar en el registro…</translation>
    </message>
    <message>
        <source>Find in the trail</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Primera solicitud</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Comienzo fijo</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Fold the day</source>
        <translation>Plegar la jornada</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for upload</source>
        <translation>Carpeta para publicar</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias de seguridad</translation>
    </message>
    <message>
        <source>Folder of the digests</source>
        <translation>Carpeta de las síntesis</translation>
    </message>
    <message>
        <source>Folder of the letters</source>
        <translation>Carpeta de las cartas</translation>
    </message>
    <message>
        <source>Folder of the pages</source>
        <translation>Carpeta de las páginas</translation>
    </message>
    <message>
        <source>Folder with templates of letters</source>
        <translation>Carpeta de plantillas de cartas</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation>Seguimiento…</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-up of entry {n}</source>
        <translation>Seguimiento de la entrada {n}</translation>
    </message>
    <message>
        <source>Follow-up of suggestions</source>
        <translation>Seguimiento de las sugerencias</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>For instance 15:30</source>
        <translation>Por ejemplo 15:30</translation>
    </message>
    <message>
        <source>For instance 27 November 2025</source>
        <translation>Por ejemplo, 27 de noviembre de 2025</translation>
    </message>
    <message>
        <source>For instance 27 November 2025 (optional)</source>
        <translation>Por ejemplo, 27 de noviembre de 2025 (opcional)</translation>
    </message>
    <message>
        <source>For instance 30, 1h15 or 90s</source>
        <translation>Por ejemplo 30, 1h15 o 90s</translation>
    </message>
    <message>
        <source>For instance 90, 2:30 or 1h; with a minus: behind</source>
        <translation>Por ejemplo 90, 2:30 o 1h; con un signo menos: de atraso</translation>
    </message>
    <message>
        <source>For instance 90, 2:30 or 5 min</source>
        <translation>Por ejemplo 90, 2:30 o 5 min</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Para otros programas</translation>
    </message>
    <message>
        <source>For the next chair or day: where the meeting stands, who waits, what is owed, what comes.</source>
        <translation>Para la Presidencia o la jornada siguiente: situación de la reunión, quién espera, lo pendiente y lo que sigue.</translation>
    </message>
    <message>
        <source>Formal meeting</source>
        <translation>Reunión oficial</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Found in the whole meeting</source>
        <translation>Encontrado en toda la reunión</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From a definition in a file…</source>
        <translation>De una definición en un archivo…</translation>
    </message>
    <message>
        <source>From a document…</source>
        <translation>De un documento…</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>From a former meeting…</source>
        <translation>De una reunión anterior…</translation>
    </message>
    <message>
        <source>From a programme in a document…</source>
        <translation>De un programa en un documento…</translation>
    </message>
    <message>
        <source>From a sheet…</source>
        <translation>De una hoja…</translation>
    </message>
    <message>
        <source>From paper: {label} was considered</source>
        <translation>Desde papel: se examinó {label}</translation>
    </message>
    <message>
        <source>From paper: {name}, {time}</source>
        <translation>Desde papel: {name}, {time}</translation>
    </message>
    <message>
        <source>From the chair</source>
        <translation>De la Presidencia</translation>
    </message>
    <message>
        <source>From the chair · {chair_words}</source>
        <translation>De la Presidencia · {chair_words}</translation>
    </message>
    <message>
        <source>From the chair: {text}</source>
        <translation>De la Presidencia: {text}</translation>
    </message>
    <message>
        <source>From the shipped meeting “{name}”…</source>
        <translation>De la reunión incluida «{name}»…</translation>
    </message>
    <message>
        <source>From this act on</source>
        <translation>Desde este acto</translation>
    </message>
    <message>
        <source>From {start} to {end} “{title}” was in session. Correct the times, or name its session.</source>
        <translation>De {start} a {end}, «{title}» estaba en sesión. Corrija las horas, o indique esa sesión.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Gender of the speaker</source>
        <translation>Género del orador</translation>
    </message>
    <message>
        <source>General debate, by level…</source>
        <translation>Debate general, por nivel de representación…</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Gist of a statement</source>
        <translation>Resumen de una declaración</translation>
    </message>
    <message>
        <source>Gist of {name}</source>
        <translation>Resumen: {name}</translation>
    </message>
    <message>
        <source>Gists and other texts that were typed may name persons whom no field of their own holds; they are not searched for those here.</source>
        <translation>Los resúmenes y otros textos escritos pueden nombrar a personas que ningún campo propio contiene; aquí no se buscan en ellos.</translation>
    </message>
    <message>
        <source>Give a delegation another name or category.</source>
        <translation>Dar a una delegación otro nombre u otra categoría.</translation>
    </message>
    <message>
        <source>Give a text of the meeting in another language of the record; empty words take the translation away.</source>
        <translation>Dar un texto de la reunión en otro idioma del acta; unas palabras vacías quitan la traducción.</translation>
    </message>
    <message>
        <source>Give an item another title, and a short one for the screens.</source>
        <translation>Dar a un tema otro título, y uno corto para las pantallas.</translation>
    </message>
    <message>
        <source>Give an item its own order of classes; the new order is shown before it is applied.</source>
        <translation>Dar a un tema su propio orden de clases; el nuevo orden se muestra antes de aplicarlo.</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation>Dar la palabra</translation>
    </message>
    <message>
        <source>Give the floor to the delegation whose point of order waits.</source>
        <translation>Dar la palabra a la delegación cuya cuestión de orden espera.</translation>
    </message>
    <message>
        <source>Give the floor to the next, or to the one named.</source>
        <translation>Dar la palabra al siguiente, o al que se nombre.</translation>
    </message>
    <message>
        <source>Give the floor to the point of order</source>
        <translation>Dar la palabra para la cuestión de orden</translation>
    </message>
    <message>
        <source>Give the name under which the meeting is to be kept there.</source>
        <translation>Dé el nombre con el que la reunión ha de guardarse allí.</translation>
    </message>
    <message>
        <source>Give the rest of the speaker&apos;s limit to a delegation that waits, and end the statement.</source>
        <translation>Dar el resto del tiempo de quien habla a una delegación que espera, y terminar la declaración.</translation>
    </message>
    <message>
        <source>Give the selected speaker the floor</source>
        <translation>Dar la palabra al orador seleccionado</translation>
    </message>
    <message>
        <source>Give the symbol of the document, such as CCM/MSP/2025/3.</source>
        <translation>Indique la signatura del documento, como CCM/MSP/2025/3.</translation>
    </message>
    <message>
        <source>Give who asked for a right of reply its turn where it was kept for the end of the session, an item at a time.</source>
        <translation>Dar su turno a los derechos a contestar que quedaron para el final de la sesión, un tema a la vez.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Go back and keep what was typed</source>
        <translation>Volver y conservar lo escrito</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on there</source>
        <translation>Continuar allí</translation>
    </message>
    <message>
        <source>Go on with a meeting kept in a file.</source>
        <translation>Continuar una reunión guardada en un archivo.</translation>
    </message>
    <message>
        <source>Go on with the days as they are planned.</source>
        <translation>Continuar con los días previstos.</translation>
    </message>
    <message>
        <source>Go on with the draft “{title}”</source>
        <translation>Continuar con el borrador «{title}»</translation>
    </message>
    <message>
        <source>Go on: {title}, {standing}</source>
        <translation>Continuar: {title}, {standing}</translation>
    </message>
    <message>
        <source>Go to quick entry and add a delegation to the list of speakers.</source>
        <translation>Ir a la entrada rápida y añadir una delegación a la lista de oradores.</translation>
    </message>
    <message>
        <source>Go to the day of the selected item, then fold it</source>
        <translation>Ir a la jornada del tema elegido y luego plegarla</translation>
    </message>
    <message>
        <source>Go to the gist of the one who has the floor</source>
        <translation>Ir al resumen de quien tiene la palabra</translation>
    </message>
    <message>
        <source>Go to {name}   Ctrl+↓</source>
        <translation>Ir a: {name}   Ctrl+↓</translation>
    </message>
    <message>
        <source>Goes on with the row above</source>
        <translation>Continúa la fila anterior</translation>
    </message>
    <message>
        <source>Goes onto the list</source>
        <translation>Entra en la lista</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups of States</source>
        <translation>Grupos de Estados</translation>
    </message>
    <message>
        <source>Grows with the window</source>
        <translation>Crece con la ventana</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Guest: to be named</source>
        <translation>Invitado: por designar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>Hand the meeting over</source>
        <translation>Traspasar la reunión</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Traspaso</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Entregada por escrito</translation>
    </message>
    <message>
        <source>Handed in in writing</source>
        <translation>Entregada por escrito</translation>
    </message>
    <message>
        <source>Handed over at {time} by {seat}.</source>
        <translation>Traspaso: {time}, por {seat}.</translation>
    </message>
    <message>
        <source>Handed over in {folder}</source>
        <translation>Traspaso guardado en {folder}</translation>
    </message>
    <message>
        <source>Hard stop at {time}</source>
        <translation>Hora límite a las {time}</translation>
    </message>
    <message>
        <source>Has hours</source>
        <translation>Tiene horario</translation>
    </message>
    <message>
        <source>Has left the room</source>
        <translation>Salió de la sala</translation>
    </message>
    <message>
        <source>Hash that is printed in the minutes</source>
        <translation>Huella impresa en el acta</translation>
    </message>
    <message>
        <source>Head of State or Government</source>
        <translation>Jefe de Estado o de Gobierno</translation>
    </message>
    <message>
        <source>Head of the record</source>
        <translation>Encabezado del acta</translation>
    </message>
    <message>
        <source>Hear them now</source>
        <translation>Escucharlos ahora</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Here only from</source>
        <translation>Presente solo desde</translation>
    </message>
    <message>
        <source>Here only until</source>
        <translation>Presente solo hasta</translation>
    </message>
    <message>
        <source>Hidden rows of “{sheet}” were left out: {rows}. Show them in the spreadsheet program, and save, to have them read.</source>
        <translation>Las filas ocultas de «{sheet}» se dejaron fuera: {rows}. Para que se lean, muéstrelas en la hoja de cálculo y guarde.</translation>
    </message>
    <message>
        <source>Hidden sheets were left out: {names}.</source>
        <translation>Las hojas ocultas se dejaron fuera: {names}.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hint {number} of {count}: {title}</source>
        <translation>Consejo {number} de {count}: {title}</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Hints when a rehearsal begins</source>
        <translation>Consejos al comenzar un ensayo</translation>
    </message>
    <message>
        <source>Hour of signing (sign-in sheet)</source>
        <translation>Hora de la firma (hoja de asistencia)</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Hours were typed and recorded in {zone}, and the record prints them in it, so it stays once a session or an item has begun.</source>
        <translation>Se han escrito y registrado horas en la zona {zone}, y el acta las imprime en ella: ya no cambia una vez comenzada una sesión o un tema.</translation>
    </message>
    <message>
        <source>How far the plan has slipped. Click to see who will be heard.</source>
        <translation>El retraso sobre el programa. Haga clic para ver quién será escuchado.</translation>
    </message>
    <message>
        <source>I lead</source>
        <translation>Yo dirijo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a list of participants</source>
        <translation>Importar una lista de participantes</translation>
    </message>
    <message>
        <source>Import a list of participants, CSV or XLSX: see what is understood of it before it comes on the roll.</source>
        <translation>Importar una lista de participantes, CSV o XLSX: ver lo que se entiende de ella antes de que entre en la lista de delegaciones.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>In a browser</source>
        <translation>En un navegador</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>En un formulario</translation>
    </message>
    <message>
        <source>In a meeting that has begun an item keeps its code.</source>
        <translation>En una reunión comenzada, un tema conserva su código.</translation>
    </message>
    <message>
        <source>In a meeting that was made, documents are noted at the desk.</source>
        <translation>En una reunión ya creada, los documentos se anotan en el puesto.</translation>
    </message>
    <message>
        <source>In minutes</source>
        <translation>En minutos</translation>
    </message>
    <message>
        <source>In quick entry, and where nothing is typed</source>
        <translation>En la entrada rápida, y donde no se escribe</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>En respuesta a</translation>
    </message>
    <message>
        <source>In seconds</source>
        <translation>En segundos</translation>
    </message>
    <message>
        <source>In that language</source>
        <translation>En ese idioma</translation>
    </message>
    <message>
        <source>In the agenda</source>
        <translation>En el programa</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>In the list of speakers</source>
        <translation>En la lista de oradores</translation>
    </message>
    <message>
        <source>In the precedence</source>
        <translation>En la precedencia</translation>
    </message>
    <message>
        <source>In the record</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Sangrar</translation>
    </message>
    <message>
        <source>Individual speakers</source>
        <translation>Oradores a título personal</translation>
    </message>
    <message>
        <source>Insert an item</source>
        <translation>Insertar un tema</translation>
    </message>
    <message>
        <source>Insert {heading}</source>
        <translation>Insertar {heading}</translation>
    </message>
    <message>
        <source>Internal log</source>
        <translation>Registro interno</translation>
    </message>
    <message>
        <source>Interpretation until {time}</source>
        <translation>Interpretación hasta las {time}</translation>
    </message>
    <message>
        <source>Interrupted: {name}</source>
        <translation>Interrumpida: {name}</translation>
    </message>
    <message>
        <source>Interrupted: {name}, over {time}</source>
        <translation>Interrumpida: {name}, exceso {time}</translation>
    </message>
    <message>
        <source>Interrupted: {name}, {time} left</source>
        <translation>Interrumpida: {name}, quedan {time}</translation>
    </message>
    <message>
        <source>Intersessional meeting of the Mine Ban Convention…</source>
        <translation>Reunión entre períodos de sesiones de la Convención sobre la Prohibición de las Minas…</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>It begins before the line above it. Put the lines in the order in which they were said.</source>
        <translation>Empieza antes que la línea anterior. Ponga las líneas en el orden de las intervenciones.</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>It holds something that changes what is written into it.</source>
        <translation>Contiene algo que modifica lo que se escribe en él.</translation>
    </message>
    <message>
        <source>It is about something that is not recorded. Do it at the desk.</source>
        <translation>Se refiere a algo que no está registrado. Hágalo en la mesa.</translation>
    </message>
    <message>
        <source>It is about something that was done here and is not recorded.</source>
        <translation>Se refiere a algo que se hizo aquí y no está registrado.</translation>
    </message>
    <message>
        <source>It is not recorded; what was typed stays in the copy on this computer.</source>
        <translation>No se registra; lo que se escribió queda en la copia de este ordenador.</translation>
    </message>
    <message>
        <source>It is not said until when {name} spoke. Give the end, or how long it was.</source>
        <translation>No se dice hasta cuándo habló {name}. Indique el final, o la duración.</translation>
    </message>
    <message>
        <source>It is not said who spoke.</source>
        <translation>No se dice quién habló.</translation>
    </message>
    <message>
        <source>It is recorded as soon as the server is reached again.</source>
        <translation>Se registrará en cuanto se llegue de nuevo al servidor.</translation>
    </message>
    <message>
        <source>It is tried again in a minute.</source>
        <translation>Se intentará de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>It is tried again in {count} minutes.</source>
        <translation>Se intentará de nuevo en {count} minutos.</translation>
    </message>
    <message>
        <source>It is {time}: a statement cannot have ended at {time2}. Give a time that has passed.</source>
        <translation>Son las {time}: una declaración no puede haber terminado a las {time2}. Indique una hora pasada.</translation>
    </message>
    <message>
        <source>It rose then</source>
        <translation>Se levantó entonces</translation>
    </message>
    <message>
        <source>It stays in the trail and is offered no more</source>
        <translation>Queda en el historial y no se ofrece más</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Item {label}</source>
        <translation>Tema {label}</translation>
    </message>
    <message>
        <source>Item {label} has no title yet.</source>
        <translation>El tema {label} aún no tiene título.</translation>
    </message>
    <message>
        <source>Item {used} min</source>
        <translation>Punto {used} min</translation>
    </message>
    <message>
        <source>Item {used} of {planned} min · {n} min left</source>
        <translation>Tema {used} de {planned} min · quedan {n} min</translation>
    </message>
    <message>
        <source>Item {used} of {planned} min · {n} min over</source>
        <translation>Tema {used} de {planned} min · {n} min de exceso</translation>
    </message>
    <message>
        <source>Items done: {progress}</source>
        <translation>Puntos tratados: {progress}</translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation>Temas del programa</translation>
    </message>
    <message>
        <source>Items pasted: {n}. Ctrl+Z takes them away again.</source>
        <translation>Temas pegados: {n}. Ctrl+Z los quita.</translation>
    </message>
    <message>
        <source>Items still to come are left out.</source>
        <translation>No se incluyen los temas por venir.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Its tables are not those of a meeting.</source>
        <translation>Sus tablas no son las de una reunión.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Jointly with</source>
        <translation>Conjuntamente con</translation>
    </message>
    <message>
        <source>Keep beside a version the file that the office edited and sent out; the words that differ are shown.</source>
        <translation>Guardar junto a una versión el archivo que la oficina editó y envió; se muestran las palabras que difieren.</translation>
    </message>
    <message>
        <source>Keep beside a version what the office edited and sent out of it.</source>
        <translation>Guardar junto a una versión lo que la oficina editó y envió de ella.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>Keep names of persons until</source>
        <translation>Conservar los nombres de personas hasta</translation>
    </message>
    <message>
        <source>Keep the days</source>
        <translation>Mantener los días</translation>
    </message>
    <message>
        <source>Keep the meeting in</source>
        <translation>Guardar la reunión en</translation>
    </message>
    <message>
        <source>Keep the text of a statement inside the file.</source>
        <translation>Guardar el texto de una declaración en el archivo.</translation>
    </message>
    <message>
        <source>Keep version {version} as {upper}</source>
        <translation>Guardar la versión {version} como {upper}</translation>
    </message>
    <message>
        <source>Keep what was sent out…</source>
        <translation>Guardar lo que se envió…</translation>
    </message>
    <message>
        <source>Kept until the program ends, and never written down</source>
        <translation>Se guarda hasta que termine el programa y nunca se escribe</translation>
    </message>
    <message>
        <source>Kept {stretch} ({minutes})</source>
        <translation>Cumplido {stretch} ({minutes})</translation>
    </message>
    <message>
        <source>Key of acts</source>
        <translation>Clave de los actos</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Punto clave</translation>
    </message>
    <message>
        <source>Key point {number} reads “{said}” meanwhile. Nothing was removed.</source>
        <translation>El punto clave {number} dice ahora «{said}». No se quitó nada.</translation>
    </message>
    <message>
        <source>Key point, topic or tag</source>
        <translation>Punto clave, asunto o etiqueta</translation>
    </message>
    <message>
        <source>Key point, topic or tag: 19 chall…</source>
        <translation>Punto clave, asunto o etiqueta: 19 chall…</translation>
    </message>
    <message>
        <source>Key point: {said}</source>
        <translation>Punto clave: {said}</translation>
    </message>
    <message>
        <source>Key points and tags: {words}</source>
        <translation>Puntos clave y etiquetas: {words}</translation>
    </message>
    <message>
        <source>Key points by State</source>
        <translation>Puntos clave por Estado</translation>
    </message>
    <message>
        <source>Key points by State as CSV…</source>
        <translation>Puntos clave por Estado en CSV…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Jemer</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of file:</source>
        <translation>Tipo de archivo:</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>LAP {lap}</source>
        <translation>LAP {lap}</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the statement</source>
        <translation>Idioma de la declaración</translation>
    </message>
    <message>
        <source>Language of these texts</source>
        <translation>Idioma de estos textos</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Últimamente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>leave a text where it is</comment>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Leave a line</source>
        <translation>Dejar una línea</translation>
    </message>
    <message>
        <source>Leave a line of an advance list that was not understood, with the reason, which stands in the trail.</source>
        <translation>Dejar una línea de una lista anticipada que no se entendió, con el motivo, que consta en la traza.</translation>
    </message>
    <message>
        <source>Leave a text</source>
        <translation>Dejar un texto</translation>
    </message>
    <message>
        <source>Leave an item out; those that follow on close up.</source>
        <translation>Omitir un tema; los que siguen se adelantan.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Descontarlo</translation>
    </message>
    <message>
        <source>Leave its rows out</source>
        <translation>Dejar fuera sus filas</translation>
    </message>
    <message>
        <source>Leave so many seconds out of the speaker&apos;s time, or a statement&apos;s, for a clock that jumped.</source>
        <translation>No contar tantos segundos del tiempo del orador, o de una declaración, por un reloj que saltó.</translation>
    </message>
    <message>
        <source>Leave the session open.</source>
        <translation>Dejar la sesión abierta.</translation>
    </message>
    <message>
        <source>Leave the text of {source}</source>
        <translation>Dejar el texto de {source}</translation>
    </message>
    <message>
        <source>Leave this meeting and go back to the start; everything is recorded.</source>
        <translation>Dejar esta reunión y volver al inicio; todo queda registrado.</translation>
    </message>
    <message>
        <source>Leave time out</source>
        <translation>Descontar tiempo</translation>
    </message>
    <message>
        <source>Leave what was typed on a statement that is no longer in the log in the trail.</source>
        <translation>Dejar en el historial lo que se escribió en una declaración que ya no está en el registro.</translation>
    </message>
    <message>
        <source>Leave {duration} out for {said}</source>
        <translation>Descontar {duration}: {said}</translation>
    </message>
    <message>
        <source>Leave {duration} out of the time of {name}.</source>
        <translation>{name}: descontar {duration} del tiempo de palabra.</translation>
    </message>
    <message>
        <source>Leave “{text}”</source>
        <translation>Dejar «{text}»</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Dejar…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Salió</translation>
    </message>
    <message>
        <source>Left open: {name}. The last act was at {time}. It rose at</source>
        <translation>Quedó abierta: {name}. Último acto a las {time}. Se levantó a las</translation>
    </message>
    <message>
        <source>Left: {names}</source>
        <translation>Salieron: {names}</translation>
    </message>
    <message>
        <source>Let Next reach a request that was asked after closing.</source>
        <translation>Dejar que «Siguiente» llegue a una solicitud hecha tras el cierre.</translation>
    </message>
    <message>
        <source>Let a request speak next by courtesy of the chair.</source>
        <translation>Dejar que una solicitud hable a continuación por cortesía de la Presidencia.</translation>
    </message>
    <message>
        <source>Let a request wait where the rules put it.</source>
        <translation>Dejar que una solicitud espere donde las reglas la ponen.</translation>
    </message>
    <message>
        <source>Let an entry that was struck stand again.</source>
        <translation>Restablecer una anotación tachada.</translation>
    </message>
    <message>
        <source>Let quick entry offer nobody but who is marked as present; who is named in full is added all the same.</source>
        <translation>Ofrecer en la entrada rápida solo a las delegaciones anotadas como presentes; un nombre completo se añade igualmente.</translation>
    </message>
    <message>
        <source>Let somebody take the chair.</source>
        <translation>Dejar que alguien asuma la Presidencia.</translation>
    </message>
    <message>
        <source>Let the called speaker begin.</source>
        <translation>Dejar que comience el orador llamado.</translation>
    </message>
    <message>
        <source>Let the clock of the speaker stand still, or run on.</source>
        <translation>Parar el reloj del orador, o dejarlo correr.</translation>
    </message>
    <message>
        <source>Let the meeting rise; lists are carried over.</source>
        <translation>Levantar la sesión; las listas se trasladan.</translation>
    </message>
    <message>
        <source>Let the one who spoke last wait again, first.</source>
        <translation>Poner de nuevo en espera, primero, a quien habló último.</translation>
    </message>
    <message>
        <source>Let the paused speaker go on.</source>
        <translation>Dejar que continúe el orador en pausa.</translation>
    </message>
    <message>
        <source>Let the selected class speak earlier</source>
        <translation>Dejar que la clase seleccionada hable antes</translation>
    </message>
    <message>
        <source>Let the selected class speak later</source>
        <translation>Dejar que la clase seleccionada hable después</translation>
    </message>
    <message>
        <source>Let the session end at another time.</source>
        <translation>Hacer que la sesión termine a otra hora.</translation>
    </message>
    <message>
        <source>Let the speaker&apos;s clock stand still.</source>
        <translation>Parar el reloj del orador.</translation>
    </message>
    <message>
        <source>Let this seat take notes only: gists, points and tags; everything else is refused here.</source>
        <translation>Dejar a este puesto solo las notas: resúmenes, puntos y etiquetas; todo lo demás se rechaza aquí.</translation>
    </message>
    <message>
        <source>Let two waiting requests take each other&apos;s place.</source>
        <translation>Intercambiar los lugares de dos solicitudes en espera.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Letters to delegations</source>
        <translation>Cartas a las delegaciones</translation>
    </message>
    <message>
        <source>Letters to delegations…</source>
        <translation>Cartas a las delegaciones…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limit for all who wait</source>
        <translation>Tiempo para todos los que esperan</translation>
    </message>
    <message>
        <source>Limit for {capacity}: {duration}</source>
        <translation>Tiempo para {capacity}: {duration}</translation>
    </message>
    <message>
        <source>Limit for {capacity}: {was} → {now}</source>
        <translation>Tiempo para {capacity}: {was} → {now}</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Limits as they are</source>
        <translation>Tiempos como están</translation>
    </message>
    <message>
        <source>Limits for {names}: {durations}</source>
        <translation>Tiempos para {names}: {durations}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line of the sitting</source>
        <translation>Línea de la sesión</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Lista de participantes</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Lista de oradores</translation>
    </message>
    <message>
        <source>List of speakers ({forms})</source>
        <translation>Lista de oradores ({forms})</translation>
    </message>
    <message>
        <source>List of speakers as CSV…</source>
        <translation>Lista de oradores en CSV…</translation>
    </message>
    <message>
        <source>List of speakers of {item}</source>
        <translation>Lista de oradores de {item}</translation>
    </message>
    <message>
        <source>List of speakers of {item} · open</source>
        <translation>Lista de oradores, {item} · abierta</translation>
    </message>
    <message>
        <source>List of speakers · open</source>
        <translation>Lista de oradores · abierta</translation>
    </message>
    <message>
        <source>List of speakers…</source>
        <translation>Lista de oradores…</translation>
    </message>
    <message>
        <source>Lists of participants (*.csv *.xlsx *.xlsm *.tsv *.txt)</source>
        <translation>Listas de participantes (*.csv *.xlsx *.xlsm *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Load over the day</source>
        <translation>Carga del día</translation>
    </message>
    <message>
        <source>Lock the plan at this desk, so that it is not changed by mistake while the meeting runs.</source>
        <translation>Bloquear el plan en este puesto, para que no se cambie por error durante la reunión.</translation>
    </message>
    <message>
        <source>Log as CSV…</source>
        <translation>Registro en CSV…</translation>
    </message>
    <message>
        <source>Look only</source>
        <translation>Solo mirar</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecha a partir de</translation>
    </message>
    <message>
        <source>Made the tables of meetings in “{database}”.</source>
        <translation>Se han creado las tablas de las reuniones en «{database}».</translation>
    </message>
    <message>
        <source>Make a folder for the next chair or day: a copy of the meeting, and the sheet of what stands, what is owed and what comes.</source>
        <translation>Crear una carpeta para la Presidencia o la jornada siguiente: una copia de la reunión y la hoja con la situación, lo pendiente y lo que sigue.</translation>
    </message>
    <message>
        <source>Make a meeting</source>
        <translation>Crear una reunión</translation>
    </message>
    <message>
        <source>Make a meeting from a definition, and keep it in a file.</source>
        <translation>Crear una reunión a partir de una definición y guardarla en un archivo.</translation>
    </message>
    <message>
        <source>Make a meeting on a server</source>
        <translation>Crear una reunión en un servidor</translation>
    </message>
    <message>
        <source>Make a meeting on a server, for several seats.</source>
        <translation>Crear una reunión en un servidor, para varios puestos.</translation>
    </message>
    <message>
        <source>Make a new card</source>
        <translation>Hacer una tarjeta nueva</translation>
    </message>
    <message>
        <source>Make a request of a line of an advance list that was not understood.</source>
        <translation>Hacer una solicitud de una línea de una lista anticipada que no se entendió.</translation>
    </message>
    <message>
        <source>Make all text as large as the window has room for.</source>
        <translation>Ampliar todo el texto cuanto permita la ventana.</translation>
    </message>
    <message>
        <source>Make all text larger.</source>
        <translation>Agrandar todo el texto.</translation>
    </message>
    <message>
        <source>Make all text smaller.</source>
        <translation>Reducir todo el texto.</translation>
    </message>
    <message>
        <source>Make from a template or a file…</source>
        <translation>Crear a partir de una plantilla o un archivo…</translation>
    </message>
    <message>
        <source>Make it void</source>
        <translation>Anularla</translation>
    </message>
    <message>
        <source>Make its card void</source>
        <translation>Anular su tarjeta</translation>
    </message>
    <message>
        <source>Make new cards</source>
        <translation>Hacer tarjetas nuevas</translation>
    </message>
    <message>
        <source>Make on a server…</source>
        <translation>Crear en un servidor…</translation>
    </message>
    <message>
        <source>Make one statement of two of the same speaker.</source>
        <translation>Unir dos declaraciones del mismo orador.</translation>
    </message>
    <message>
        <source>Make the card of {name} void? Whoever has it can ask for nothing any more.</source>
        <translation>¿Anular la tarjeta de esta delegación ({name})? Quien la tenga ya no podrá pedir nada.</translation>
    </message>
    <message>
        <source>Make the meeting</source>
        <translation>Crear la reunión</translation>
    </message>
    <message>
        <source>Make the meeting…</source>
        <translation>Crear la reunión…</translation>
    </message>
    <message>
        <source>Make the record as it stands a version of the minutes, in all languages at once.</source>
        <translation>Hacer del acta, tal como está, una versión en todos los idiomas a la vez.</translation>
    </message>
    <message>
        <source>Make the record as it stands the next version of the minutes, in all languages at once.</source>
        <translation>Hacer del acta, tal como está, la versión siguiente, en todos los idiomas a la vez.</translation>
    </message>
    <message>
        <source>Make two statements of one, at a time in between.</source>
        <translation>Hacer dos declaraciones de una, a una hora intermedia.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Manual (F1)</source>
        <translation>Manual (F1)</translation>
    </message>
    <message>
        <source>Mark a delegation as not in the room.</source>
        <translation>Anotar que una delegación no está en la sala.</translation>
    </message>
    <message>
        <source>Mark a text as to be checked against what was said, or as checked.</source>
        <translation>Anotar que un texto debe cotejarse con lo pronunciado, o que ya se cotejó.</translation>
    </message>
    <message>
        <source>Meanwhile another seat, {seat}, has changed the same thing: {act}.</source>
        <translation>Entretanto, otro puesto, {seat}, ha cambiado lo mismo: {act}.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Meeting of States Parties, formal…</source>
        <translation>Reunión de los Estados Partes, oficial…</translation>
    </message>
    <message>
        <source>Meetings (*.floor)</source>
        <translation>Reuniones (*.floor)</translation>
    </message>
    <message>
        <source>Meetings are kept in files and on PostgreSQL servers, not by “{scheme}”. Give the path of a .floor file, or postgresql://USER@HOST/DATABASE#NAME.</source>
        <translation>Las reuniones se guardan en archivos y en servidores PostgreSQL, no con «{scheme}». Indique la ruta de un archivo .floor, o postgresql://USER@HOST/DATABASE#NAME.</translation>
    </message>
    <message>
        <source>Meetings on a server need psycopg, which is not installed: pip install &apos;facilitator[shared]&apos;.</source>
        <translation>Las reuniones en un servidor necesitan psycopg, que no está instalado: pip install &apos;facilitator[shared]&apos;.</translation>
    </message>
    <message>
        <source>Meetings that are new</source>
        <translation>Reuniones nuevas</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Unir las dos</translation>
    </message>
    <message>
        <source>Merge two statements of {said}</source>
        <translation>Unir dos declaraciones de {said}</translation>
    </message>
    <message>
        <source>Merged into another statement by {seat} at {time}.</source>
        <translation>Unida a otra declaración por {seat} a las {time}.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message to the room</source>
        <translation>Mensaje a la sala</translation>
    </message>
    <message>
        <source>Message to the room…</source>
        <translation>Mensaje a la sala…</translation>
    </message>
    <message>
        <source>Messages, tables and texts (*.eml *.csv *.xlsx *.xlsm *.tsv *.txt *.html)</source>
        <translation>Mensajes, tablas y textos (*.eml *.csv *.xlsx *.xlsm *.tsv *.txt *.html)</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministro</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Minutes (*.{suffix})</source>
        <translation>Acta (*.{suffix})</translation>
    </message>
    <message>
        <source>Minutes as Akoma Ntoso…</source>
        <translation>Acta en Akoma Ntoso…</translation>
    </message>
    <message>
        <source>Minutes as HTML…</source>
        <translation>Acta en HTML…</translation>
    </message>
    <message>
        <source>Minutes as Markdown…</source>
        <translation>Acta en Markdown…</translation>
    </message>
    <message>
        <source>Minutes as OpenDocument…</source>
        <translation>Acta en OpenDocument…</translation>
    </message>
    <message>
        <source>Minutes as PDF…</source>
        <translation>Acta en PDF…</translation>
    </message>
    <message>
        <source>Minutes as Word…</source>
        <translation>Acta en Word…</translation>
    </message>
    <message>
        <source>Minutes cannot be made as “{name}”; choose {choices}.</source>
        <translation>El acta no puede elaborarse como «{name}»; elija {choices}.</translation>
    </message>
    <message>
        <source>Minutes – {value}</source>
        <translation>Acta – {value}</translation>
    </message>
    <message>
        <source>Minutes…</source>
        <translation>Acta…</translation>
    </message>
    <message>
        <source>Missing ({count})</source>
        <translation>Faltan ({count})</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>More about this statement</source>
        <translation>Más sobre esta declaración</translation>
    </message>
    <message>
        <source>More: texts for the booths, files, OSC, stream decks</source>
        <translation>Más: textos para las cabinas, archivos, OSC, botoneras</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Move all to this day</source>
        <translation>Trasladar todo a este día</translation>
    </message>
    <message>
        <source>Move and stretch items in the timeline by the mouse; each change can be undone.</source>
        <translation>Mover y estirar temas en la cronología con el ratón; cada cambio puede deshacerse.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move session {n} to {day}</source>
        <translation>Trasladar la sesión {n} al {day}</translation>
    </message>
    <message>
        <source>Move the hard stop</source>
        <translation>Mover la hora límite</translation>
    </message>
    <message>
        <source>Move the meeting to other days</source>
        <translation>Trasladar la reunión a otros días</translation>
    </message>
    <message>
        <source>Move the meeting to today</source>
        <translation>Trasladar la reunión a hoy</translation>
    </message>
    <message>
        <source>Move the meeting to {day}</source>
        <translation>Trasladar la reunión al {day}</translation>
    </message>
    <message>
        <source>Move the selected speaker down</source>
        <translation>Bajar al orador seleccionado</translation>
    </message>
    <message>
        <source>Move the selected speaker to the top</source>
        <translation>Poner al orador seleccionado al principio</translation>
    </message>
    <message>
        <source>Move the selected speaker up</source>
        <translation>Subir al orador seleccionado</translation>
    </message>
    <message>
        <source>Move the selected text to the clipboard.</source>
        <translation>Mover el texto seleccionado al portapapeles.</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Colocar al principio</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move {label}</source>
        <translation>Mover {label}</translation>
    </message>
    <message>
        <source>Move {who}</source>
        <translation>Mover {who}</translation>
    </message>
    <message>
        <source>Moving {label} to {title} ends this session at {clock_time}</source>
        <translation>Mover {label} a {title} termina esta sesión a las {clock_time}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a role</source>
        <translation>Nombrar una función</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nombre en francés</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Name of the new class</source>
        <translation>Nombre de la nueva clase</translation>
    </message>
    <message>
        <source>Name of this seat</source>
        <translation>Nombre de este puesto</translation>
    </message>
    <message>
        <source>Name the next speaker; no clock runs yet.</source>
        <translation>Nombrar al orador siguiente; aún no corre ningún reloj.</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nombre en el servidor</translation>
    </message>
    <message>
        <source>Name who coordinates, presents or facilitates an item.</source>
        <translation>Nombrar quién coordina, presenta o facilita un tema.</translation>
    </message>
    <message>
        <source>Name who presides: a delegation, or a person.</source>
        <translation>Indique quién preside: una delegación o una persona.</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Nombres de los archivos</translation>
    </message>
    <message>
        <source>Names of files for upload</source>
        <translation>Nombres de los archivos para publicar</translation>
    </message>
    <message>
        <source>Names of persons are kept until {day}</source>
        <translation>Los nombres de personas se conservan hasta el {day}</translation>
    </message>
    <message>
        <source>Names of persons in this file: {n}.</source>
        <translation>Nombres de personas en este archivo: {n}.</translation>
    </message>
    <message>
        <source>Names of seats</source>
        <translation>Nombres de puestos</translation>
    </message>
    <message>
        <source>Names taken out: {persons}; typed texts changed: {texts}; documents and versions left behind: {documents}.</source>
        <translation>Nombres retirados: {persons}; textos escritos modificados: {texts}; documentos y versiones dejados fuera: {documents}.</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never begins before its hour</source>
        <translation>Nunca empieza antes de su hora</translation>
    </message>
    <message>
        <source>New card…</source>
        <translation>Tarjeta nueva…</translation>
    </message>
    <message>
        <source>New class, such as Affected States</source>
        <translation>Nueva clase, como Estados afectados</translation>
    </message>
    <message>
        <source>New on a server…</source>
        <translation>Nueva en un servidor…</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Nuevo orador</translation>
    </message>
    <message>
        <source>New speaker {name}</source>
        <translation>Nuevo orador: {name}</translation>
    </message>
    <message>
        <source>New: a State</source>
        <translation>Nuevo: un Estado</translation>
    </message>
    <message>
        <source>New: a person</source>
        <translation>Nuevo: una persona</translation>
    </message>
    <message>
        <source>New: an organisation</source>
        <translation>Nuevo: una organización</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nueva…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next act</source>
        <translation>Acto siguiente</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Consejo siguiente</translation>
    </message>
    <message>
        <source>Next segment</source>
        <translation>Segmento siguiente</translation>
    </message>
    <message>
        <source>Next: {name}</source>
        <translation>Siguiente: {name}</translation>
    </message>
    <message>
        <source>Next: {who}</source>
        <translation>Siguiente: {who}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No backup could be made in “{where}”: {why}. The meeting is safe in its own file.</source>
        <translation>No se ha podido hacer ninguna copia de seguridad en «{where}»: {why}. La reunión está a salvo en su propio archivo.</translation>
    </message>
    <message>
        <source>No backup could be made: the program that makes it ended. The meeting is safe in its own file.</source>
        <translation>No se ha podido hacer ninguna copia de seguridad: el programa que la hace se ha detenido. La reunión está a salvo en su propio archivo.</translation>
    </message>
    <message>
        <source>No backup was made, since the file of the meeting is not as it was recorded; the backups that are there stay. “Verify the record…” says more.</source>
        <translation>No se ha hecho ninguna copia de seguridad porque el archivo de la reunión no está tal como se registró; las copias que hay se conservan. «Verificar el registro…» dice más.</translation>
    </message>
    <message>
        <source>No columns for time and delegation were found. Name them in the first row: time, end or duration, delegation, capacity, on behalf of, gist.</source>
        <translation>No se encontraron columnas para la hora y la delegación. Nómbrelas en la primera fila: hora, fin o duración, delegación, calidad, en nombre de, resumen.</translation>
    </message>
    <message>
        <source>No delegation is called “{said}”. Add it as a new speaker, or type another part of its name.</source>
        <translation>Ninguna delegación se llama «{said}». Añádala como nuevo orador, o escriba otra parte de su nombre.</translation>
    </message>
    <message>
        <source>No delegation is called “{said}”. Did you mean {choices}?</source>
        <translation>Ninguna delegación se llama «{said}». ¿Quiso decir {choices}?</translation>
    </message>
    <message>
        <source>No delegation was understood. See what is to be settled, or say by hand which column holds them.</source>
        <translation>No se entendió ninguna delegación. Mire lo que hay que resolver, o indique a mano qué columna las contiene.</translation>
    </message>
    <message>
        <source>No document “{said}” is kept here. Name a statement, a symbol, a version such as v1, a SHA-256 or all; {count} in the file.</source>
        <translation>Aquí no se guarda ningún documento «{said}». Indique una declaración, una signatura, una versión como v1, un SHA-256 o all; {count} en el archivo.</translation>
    </message>
    <message>
        <source>No draft can be kept: {reason}. Save the definition.</source>
        <translation>No se puede guardar ningún borrador: {reason}. Guarde la definición.</translation>
    </message>
    <message>
        <source>No entry is struck.</source>
        <translation>Ninguna anotación está tachada.</translation>
    </message>
    <message>
        <source>No gist yet</source>
        <translation>Aún sin resumen</translation>
    </message>
    <message>
        <source>No item has coordinators or actions, so there is no digest to write.</source>
        <translation>Ningún tema tiene coordinadores ni acciones, así que no hay síntesis que escribir.</translation>
    </message>
    <message>
        <source>No item is open</source>
        <translation>No hay ningún tema abierto</translation>
    </message>
    <message>
        <source>No item is open.</source>
        <translation>Ningún tema está abierto.</translation>
    </message>
    <message>
        <source>No item is open. Take up an item first, or name one.</source>
        <translation>Ningún tema está abierto. Aborde primero un tema, o indique uno.</translation>
    </message>
    <message>
        <source>No item is open. Take up an item first.</source>
        <translation>Ningún tema está abierto. Aborde primero un tema.</translation>
    </message>
    <message>
        <source>No item is open: F8 goes on. The list of one that is selected in the agenda can be prepared.</source>
        <translation>Ningún tema está abierto: F8 continúa. Se puede preparar la lista de un tema seleccionado en el programa.</translation>
    </message>
    <message>
        <source>No item is skipped.</source>
        <translation>Ningún tema está omitido.</translation>
    </message>
    <message>
        <source>No item was taken up yet.</source>
        <translation>Aún no se ha abordado ningún tema.</translation>
    </message>
    <message>
        <source>No line of an advance list is to be settled.</source>
        <translation>No hay ninguna línea de una lista anticipada por resolver.</translation>
    </message>
    <message>
        <source>No meeting is kept in “{place}” yet. Make one there, or choose another.</source>
        <translation>Todavía no se guarda ninguna reunión en «{place}». Cree una allí o elija otra base.</translation>
    </message>
    <message>
        <source>No meeting was open lately</source>
        <translation>No se ha abierto ninguna reunión recientemente</translation>
    </message>
    <message>
        <source>No other statement of this speaker under this item</source>
        <translation>Ninguna otra declaración de este orador en este tema</translation>
    </message>
    <message>
        <source>No point of order has had the floor.</source>
        <translation>Ninguna cuestión de orden ha tenido la palabra.</translation>
    </message>
    <message>
        <source>No point of order waits.</source>
        <translation>No hay ninguna cuestión de orden en espera.</translation>
    </message>
    <message>
        <source>No program on this computer opens “{title}”. Save it instead.</source>
        <translation>Ningún programa de este equipo abre «{title}». Guárdelo en su lugar.</translation>
    </message>
    <message>
        <source>No right of reply is kept for the end of the session. Give the floor to who waits instead.</source>
        <translation>Ningún derecho a contestar queda para el final de la sesión. Dé más bien la palabra a quien espera.</translation>
    </message>
    <message>
        <source>No server “{host}” can be found from here. See whether its name and the network are right.</source>
        <translation>Desde aquí no se encuentra ningún servidor «{host}». Compruebe su nombre y la red.</translation>
    </message>
    <message>
        <source>No session has an end to keep to</source>
        <translation>Ninguna sesión tiene una hora límite que respetar</translation>
    </message>
    <message>
        <source>No session is in progress, so there is none to close. Start a session first.</source>
        <translation>No hay ninguna sesión en curso que levantar. Abra primero una sesión.</translation>
    </message>
    <message>
        <source>No session is in progress, so there is none to resume. Start a session first.</source>
        <translation>No hay ninguna sesión en curso que reanudar. Abra primero una sesión.</translation>
    </message>
    <message>
        <source>No session is in progress, so there is none to suspend. Start a session first.</source>
        <translation>No hay ninguna sesión en curso que suspender. Abra primero una sesión.</translation>
    </message>
    <message>
        <source>No session is planned in which somebody could have been noted.</source>
        <translation>No hay prevista ninguna sesión en la que se hubiera podido anotar una presencia.</translation>
    </message>
    <message>
        <source>No session was held yet, so there is no meeting to close. Start a session first.</source>
        <translation>Aún no se ha celebrado ninguna sesión, así que no hay reunión que clausurar. Abra primero una sesión.</translation>
    </message>
    <message>
        <source>No statement {source} has left the log, so there is no text to place.</source>
        <translation>Ninguna declaración {source} ha salido del registro, así que no hay texto que poner.</translation>
    </message>
    <message>
        <source>No suggestion or conclusion has been noted yet.</source>
        <translation>Aún no se ha anotado ninguna sugerencia ni conclusión.</translation>
    </message>
    <message>
        <source>No text is left over: nothing that was typed has lost its statement.</source>
        <translation>No queda ningún texto: nada de lo escrito ha perdido su declaración.</translation>
    </message>
    <message>
        <source>No text of a statement is received.</source>
        <translation>No se ha recibido el texto de ninguna declaración.</translation>
    </message>
    <message>
        <source>No text of statement {statement} is received.</source>
        <translation>No se ha recibido ningún texto de la declaración {statement}.</translation>
    </message>
    <message>
        <source>No text of the meeting reads “{text}”. Did you mean “{near}”? A translation is of the whole text.</source>
        <translation>Ningún texto de la reunión dice «{text}». ¿Quería decir «{near}»? Una traducción es del texto entero.</translation>
    </message>
    <message>
        <source>No text of the meeting reads “{text}”. Give it as it stands in the agenda or in the record.</source>
        <translation>Ningún texto de la reunión dice «{text}». Escríbalo como figura en el programa o en el acta.</translation>
    </message>
    <message>
        <source>No text was received yet, so there is nothing to upload.</source>
        <translation>Aún no se ha recibido ningún texto, así que no hay nada que publicar.</translation>
    </message>
    <message>
        <source>Nobody but “{user}” is let in yet: name the roles by --writer and --display.</source>
        <translation>Por ahora solo «{user}» tiene acceso: indique los roles con --writer y --display.</translation>
    </message>
    <message>
        <source>Nobody has spoken under this item yet: there is nobody to bring back. Add the delegation to the list instead.</source>
        <translation>Nadie ha hablado aún sobre este tema: no hay a quién hacer volver. Añada más bien la delegación a la lista.</translation>
    </message>
    <message>
        <source>Nobody has spoken yet</source>
        <translation>Nadie ha hablado todavía</translation>
    </message>
    <message>
        <source>Nobody has spoken yet.</source>
        <translation>Nadie ha hablado aún.</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Nadie tiene la palabra</translation>
    </message>
    <message>
        <source>Nobody has the floor, so no clock runs. Give the floor first.</source>
        <translation>Nadie tiene la palabra: no corre ningún reloj. Dé primero la palabra.</translation>
    </message>
    <message>
        <source>Nobody is called and nobody has the floor. Name the request that is absent.</source>
        <translation>No se ha llamado a nadie y nadie tiene la palabra. Indique la solicitud ausente.</translation>
    </message>
    <message>
        <source>Nobody is called.</source>
        <translation>No se ha llamado a nadie.</translation>
    </message>
    <message>
        <source>Nobody is called. Call a speaker first, or give the floor.</source>
        <translation>No se ha llamado a nadie. Llame primero a un orador, o dé la palabra.</translation>
    </message>
    <message>
        <source>Nobody is marked absent.</source>
        <translation>Nadie está marcado como ausente.</translation>
    </message>
    <message>
        <source>Nobody is on the list. F6 adds a delegation.</source>
        <translation>Nadie en la lista. F6 añade una delegación.</translation>
    </message>
    <message>
        <source>Nobody is paused: there is nobody to resume. Give the floor to the next.</source>
        <translation>Nadie está en pausa: no hay a quién devolver la palabra. Dé la palabra al siguiente.</translation>
    </message>
    <message>
        <source>Nobody noted {names} as present in session {n}. Who asked for the floor or spoke stands in its record.</source>
        <translation>Presencia sin anotar en la sesión {n}: {names}. Quien pidió la palabra o intervino figura en su acta.</translation>
    </message>
    <message>
        <source>Nobody on the roll has the code {codes}.</source>
        <translation>Nadie en la lista de delegaciones tiene el código {codes}.</translation>
    </message>
    <message>
        <source>Nobody on the roll is called “{name}”.</source>
        <translation>Nadie en la lista se llama «{name}».</translation>
    </message>
    <message>
        <source>Nobody signed the sheet, as far as it was understood, so nothing was recorded.</source>
        <translation>Hasta donde se ha entendido, nadie firmó la hoja, así que no se registró nada.</translation>
    </message>
    <message>
        <source>Nobody signed, as far as the sheet was understood.</source>
        <translation>Nadie firmó, hasta donde se ha entendido la hoja.</translation>
    </message>
    <message>
        <source>Nobody speaks. Return the floor to {name} first, or give it to the next.</source>
        <translation>Nadie habla. Devuelva primero la palabra a quien la tenía ({name}), o désela al siguiente.</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Nadie a quien llamar</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Nadie espera</translation>
    </message>
    <message>
        <source>Nobody waits for the floor.</source>
        <translation>Nadie espera la palabra.</translation>
    </message>
    <message>
        <source>Nobody waits to whom the speaker could yield.</source>
        <translation>No espera nadie a quien se pueda ceder el tiempo.</translation>
    </message>
    <message>
        <source>Nobody waits yet. Press F6, type two or three letters of a delegation and press Enter.</source>
        <translation>Nadie espera todavía. F6, dos o tres letras de una delegación y luego Intro.</translation>
    </message>
    <message>
        <source>Nobody waits. The list is closed; chair and secretariat can still add: F6, two or three letters, Enter.</source>
        <translation>Nadie espera. La lista está cerrada; la Presidencia y la secretaría aún pueden añadir: F6, dos o tres letras, Intro.</translation>
    </message>
    <message>
        <source>Nobody was seen yet.</source>
        <translation>Todavía no se ha visto a nadie.</translation>
    </message>
    <message>
        <source>Nobody who waits changes place</source>
        <translation>Nadie en espera cambia de lugar</translation>
    </message>
    <message>
        <source>Nobody who waits has to be admitted.</source>
        <translation>Nadie de quienes esperan necesita ser admitido.</translation>
    </message>
    <message>
        <source>Nobody who waits is pinned.</source>
        <translation>Nadie de quienes esperan está fijado en su puesto.</translation>
    </message>
    <message>
        <source>None of them changes or takes away what is recorded: the server refuses it.</source>
        <translation>Ninguno de ellos modifica ni borra lo registrado: el servidor lo rechaza.</translation>
    </message>
    <message>
        <source>None of these delegations has a phone card.</source>
        <translation>Ninguna de estas delegaciones tiene tarjeta para el teléfono.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Not even {spoken_duration} each lets all be heard before {stop}</source>
        <translation>Ni siquiera {spoken_duration} cada uno permite escuchar a todos antes de las {stop}</translation>
    </message>
    <message>
        <source>Not in this meeting</source>
        <translation>No en esta reunión</translation>
    </message>
    <message>
        <source>Not kept with it: {texts}. Receive them again, or take them from a copy of the meeting.</source>
        <translation>No se pudieron conservar: {texts}. Recíbalos de nuevo o tómelos de una copia de la reunión.</translation>
    </message>
    <message>
        <source>Not marked as present: {names}</source>
        <translation>Sin presencia anotada: {names}</translation>
    </message>
    <message>
        <source>Not noted as present in session {session}: {names}</source>
        <translation>Presencia retirada en la sesión {session}: {names}</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not present</source>
        <translation>No presente</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No se lee</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se toma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note a conclusion of the chair, or a decision.</source>
        <translation>Anotar una conclusión de la Presidencia, o una decisión.</translation>
    </message>
    <message>
        <source>Note a document of an item by its symbol.</source>
        <translation>Anotar un documento de un tema por su signatura.</translation>
    </message>
    <message>
        <source>Note a hand-over</source>
        <translation>Anotar un traspaso</translation>
    </message>
    <message>
        <source>Note a key point of a statement.</source>
        <translation>Anotar un punto clave de una declaración.</translation>
    </message>
    <message>
        <source>Note a statement from paper</source>
        <translation>Anotar una declaración desde papel</translation>
    </message>
    <message>
        <source>Note a statement that was handed in only.</source>
        <translation>Anotar una declaración entregada solo por escrito.</translation>
    </message>
    <message>
        <source>Note a suggestion that was made.</source>
        <translation>Anotar una sugerencia que se hizo.</translation>
    </message>
    <message>
        <source>Note as present</source>
        <translation>Anotar como presentes</translation>
    </message>
    <message>
        <source>Note for the next chair</source>
        <translation>Nota para la Presidencia siguiente</translation>
    </message>
    <message>
        <source>Note on {said}</source>
        <translation>Nota sobre {said}</translation>
    </message>
    <message>
        <source>Note the language of a statement.</source>
        <translation>Anotar el idioma de una declaración.</translation>
    </message>
    <message>
        <source>Note them as not reached</source>
        <translation>Anotarlos como no escuchados</translation>
    </message>
    <message>
        <source>Note until which day this file is to hold names of persons; the program says so on opening from then on, and deletes nothing.</source>
        <translation>Anotar hasta qué día debe contener este archivo nombres de personas; a partir de entonces el programa lo dice al abrirlo, y no borra nada.</translation>
    </message>
    <message>
        <source>Note what the chair stated on a point of order.</source>
        <translation>Anotar lo que la Presidencia declaró sobre una cuestión de orden.</translation>
    </message>
    <message>
        <source>Note what was said from the chair.</source>
        <translation>Anotar lo que dijo la Presidencia.</translation>
    </message>
    <message>
        <source>Note who has left.</source>
        <translation>Anotar quién salió.</translation>
    </message>
    <message>
        <source>Note who is in the room.</source>
        <translation>Anotar quién está en la sala.</translation>
    </message>
    <message>
        <source>Note who sees to a suggestion or conclusion, until when, and how it stands.</source>
        <translation>Anotar quién se encarga de una sugerencia o conclusión, para cuándo y cómo está.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Noted as having left: {names}</source>
        <translation>Salida anotada: {names}</translation>
    </message>
    <message>
        <source>Noted as present: {names}</source>
        <translation>Presencia anotada: {names}</translation>
    </message>
    <message>
        <source>Notes on requests, which may say anything</source>
        <translation>Notas sobre solicitudes de palabra, de contenido libre</translation>
    </message>
    <message>
        <source>Notes only</source>
        <translation>Solo notas</translation>
    </message>
    <message>
        <source>Nothing behind that can be read.</source>
        <translation>Nada de lo que sigue se puede leer.</translation>
    </message>
    <message>
        <source>Nothing fits “{words}”. Try a part of one word, a delegation or an item.</source>
        <translation>Nada corresponde a «{words}». Pruebe parte de una palabra, una delegación o un tema.</translation>
    </message>
    <message>
        <source>Nothing has been noted yet.</source>
        <translation>Todavía no se ha anotado nada.</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet, so there is no time to put right.</source>
        <translation>Todavía no se ha registrado nada: no hay ninguna hora que rectificar.</translation>
    </message>
    <message>
        <source>Nothing has been said under this item yet.</source>
        <translation>Aún no se ha dicho nada en este punto.</translation>
    </message>
    <message>
        <source>Nothing has been said yet.</source>
        <translation>Todavía no se ha dicho nada.</translation>
    </message>
    <message>
        <source>Nothing in the record has these words.</source>
        <translation>Nada en el registro contiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing is edited.</source>
        <translation>No hay nada modificado.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Nothing is made final of a record that is not as it was recorded. {said} Save what is whole of it as another meeting: facilitator recover FILE TO</source>
        <translation>No se hace definitiva un acta que no está tal como se registró. {said} Guarde lo que está íntegro como otra reunión: facilitator recover ARCHIVO DESTINO</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>No falta nada</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Nothing is missing: the meeting can be made.</source>
        <translation>No falta nada: la reunión se puede crear.</translation>
    </message>
    <message>
        <source>Nothing is open: all of the list was understood.</source>
        <translation>No queda nada por resolver: se entendió toda la lista.</translation>
    </message>
    <message>
        <source>Nothing is recorded at this desk until you say so.</source>
        <translation>No se consigna nada en este puesto hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Nothing of a meeting can be read in “{name}”. Put the last copy in its place: facilitator restore COPY {name}</source>
        <translation>No se puede leer nada de una reunión en «{name}». Ponga la última copia en su lugar: facilitator restore COPIA {name}</translation>
    </message>
    <message>
        <source>Nothing of the list was understood, so nothing was imported.</source>
        <translation>No se entendió nada de la lista, así que no se importó nada.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Nada registrado aún</translation>
    </message>
    <message>
        <source>Nothing that is printed has changed.</source>
        <translation>Nada de lo impreso ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing that was sent out of version {number} is kept: “publish {number} FILE”.</source>
        <translation>No se guarda nada de lo enviado de la versión {number}: «publish {number} ARCHIVO».</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>Nothing waits, and nothing is to be settled.</source>
        <translation>Nada espera y nada hay que resolver.</translation>
    </message>
    <message>
        <source>Nothing was changed. {why}</source>
        <translation>No se modificó nada. {why}</translation>
    </message>
    <message>
        <source>Nothing was done there: something in the program went wrong, and a report of it was kept.</source>
        <translation>No se hizo nada allí: algo falló en el programa y se guardó un informe.</translation>
    </message>
    <message>
        <source>Nothing was recorded in the former file {path} since.</source>
        <translation>Desde entonces no se ha registrado nada en el archivo anterior {path}.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this file since.</source>
        <translation>Desde entonces no se ha registrado nada en este archivo.</translation>
    </message>
    <message>
        <source>Nothing was recorded since version {number}, so it stays the last.</source>
        <translation>No se registró nada desde la versión {number}: sigue siendo la última.</translation>
    </message>
    <message>
        <source>Nothing was recorded yet.</source>
        <translation>Todavía no se ha consignado nada.</translation>
    </message>
    <message>
        <source>Nothing was recovered: something in the program went wrong, and a report of it was kept.</source>
        <translation>No se ha recuperado nada: algo ha fallado en el programa y se ha guardado un informe.</translation>
    </message>
    <message>
        <source>Nothing was saved: something in the program went wrong, and a report of it was kept.</source>
        <translation>No se guardó nada: algo falló en el programa y se guardó un informe.</translation>
    </message>
    <message>
        <source>Now speaking</source>
        <translation>Tiene la palabra</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Número de días</translation>
    </message>
    <message>
        <source>Number of the statement</source>
        <translation>Número de la declaración</translation>
    </message>
    <message>
        <source>Number on the agenda</source>
        <translation>Número en el programa</translation>
    </message>
    <message>
        <source>Numbers of requests, with commas between</source>
        <translation>Números de solicitudes, separados por comas</translation>
    </message>
    <message>
        <source>OSC cannot be sent to {host}: {why}. Give another address.</source>
        <translation>No se puede enviar OSC a {host}: {why}. Indique otra dirección.</translation>
    </message>
    <message>
        <source>OSC to</source>
        <translation>OSC a</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Of the documents, {which}.</source>
        <translation>De los documentos, {which}.</translation>
    </message>
    <message>
        <source>Of the meeting</source>
        <translation>De la reunión</translation>
    </message>
    <message>
        <source>Of the program</source>
        <translation>La del programa</translation>
    </message>
    <message>
        <source>Of the quarter of an hour</source>
        <translation>Del cuarto de hora</translation>
    </message>
    <message>
        <source>Offer only who is present</source>
        <translation>Ofrecer solo a los presentes</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>En nombre de</translation>
    </message>
    <message>
        <source>On the roll</source>
        <translation>Lista de delegaciones</translation>
    </message>
    <message>
        <source>On this disk {at}</source>
        <translation>En este disco {at}</translation>
    </message>
    <message>
        <source>One change is applied; undo at the desk takes it back.</source>
        <translation>Se ha aplicado un cambio; deshacer en el puesto lo retira.</translation>
    </message>
    <message>
        <source>One delegation waits under {label}, and would be taken off the list.</source>
        <translation>Una delegación espera en {label} y se retiraría de la lista.</translation>
    </message>
    <message>
        <source>One file each</source>
        <translation>Un archivo cada uno</translation>
    </message>
    <message>
        <source>One flipped bit each was put right, as the hashes prove, in event {which}.</source>
        <translation>Se corrigió un bit alterado, como prueban las huellas, en cada uno de estos sucesos: {which}.</translation>
    </message>
    <message>
        <source>One is of {name}, the other of {name2}. Correct who spoke first, then merge them.</source>
        <translation>No son de la misma delegación ({name}, {name2}). Corrija primero quién habló y luego únalas.</translation>
    </message>
    <message>
        <source>One key runs the floor</source>
        <translation>Una tecla dirige el debate</translation>
    </message>
    <message>
        <source>One minute more</source>
        <translation>Un minuto más</translation>
    </message>
    <message>
        <source>One more event can be read, of {first}, but it does not follow from the one before: it is not in the new meeting, but in the text “{text}”: {titles}.</source>
        <translation>Se puede leer otro suceso, de las {first}, pero no se sigue del anterior: no figura en la nueva reunión, sino en el texto «{text}»: {titles}.</translation>
    </message>
    <message>
        <source>One speaker in two: merge with</source>
        <translation>Un orador en dos: unir con</translation>
    </message>
    <message>
        <source>One table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>Only a CSV file holds one table; choose a name that ends in .csv, or leave out --table.</source>
        <translation>Solo un archivo CSV contiene una única tabla; elija un nombre que termine en .csv, u omita --table.</translation>
    </message>
    <message>
        <source>Only a comment, a response, a question or an answer belongs to another request. Leave out to which, or name another kind.</source>
        <translation>Solo un comentario, una respuesta, una pregunta o su contestación pertenecen a otra solicitud. No indique a cuál, o elija otro tipo.</translation>
    </message>
    <message>
        <source>Only a meeting in a file can be recovered. Give the path of a .floor file.</source>
        <translation>Solo se puede recuperar una reunión guardada en un archivo. Indique la ruta de un archivo .floor.</translation>
    </message>
    <message>
        <source>Only a meeting in a file can be restored. Give the path of a .floor file.</source>
        <translation>Solo se puede restaurar una reunión guardada en un archivo. Indique la ruta de un archivo .floor.</translation>
    </message>
    <message>
        <source>Only a statement yields its time, and only to another&apos;s statement on the open item that has a limit. Choose another than {name}.</source>
        <translation>Solo una declaración cede su tiempo, y solo a la declaración de otra delegación en el punto abierto que tenga límite. Elija otra que no sea {name}.</translation>
    </message>
    <message>
        <source>Only browsers of this computer reach them, such as OBS, or a proxy that you have set up.</source>
        <translation>Solo las alcanzan los navegadores de este equipo, como OBS, o un proxy que usted haya configurado.</translation>
    </message>
    <message>
        <source>Only until {leaves}</source>
        <translation>Solo hasta las {leaves}</translation>
    </message>
    <message>
        <source>Only {item}</source>
        <translation>Solo {item}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a file that was written</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>a statement of the record</comment>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a meeting</source>
        <translation>Abrir una reunión</translation>
    </message>
    <message>
        <source>Open a meeting on a server</source>
        <translation>Abrir una reunión en un servidor</translation>
    </message>
    <message>
        <source>Open a meeting that several seats share on a server.</source>
        <translation>Abrir una reunión que varios puestos comparten en un servidor.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Open on a server…</source>
        <translation>Abrir en un servidor…</translation>
    </message>
    <message>
        <source>Open on a server… (S)</source>
        <translation>Abrir en un servidor… (S)</translation>
    </message>
    <message>
        <source>Open one of the meetings that were open lately.</source>
        <translation>Abrir una de las reuniones abiertas recientemente.</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Abrir reciente</translation>
    </message>
    <message>
        <source>Open the discussion</source>
        <translation>Abrir el debate</translation>
    </message>
    <message>
        <source>Open the file of another meeting.</source>
        <translation>Abrir el archivo de otra reunión.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>Open the list of speakers again.</source>
        <translation>Abrir de nuevo la lista de oradores.</translation>
    </message>
    <message>
        <source>Open the list of {item}</source>
        <translation>Abrir la lista de {item}</translation>
    </message>
    <message>
        <source>Open the menu of the selected speaker</source>
        <translation>Abrir el menú del orador seleccionado</translation>
    </message>
    <message>
        <source>Open the sheet for interpreters, microphones and webcast; it can be put on another screen.</source>
        <translation>Abrir la hoja para intérpretes, micrófonos y transmisión; puede ir en otra pantalla.</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Abrir «{title}»</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Abrir: {title}</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Order of</source>
        <translation>Orden de</translation>
    </message>
    <message>
        <source>Order of speakers</source>
        <translation>Orden de los oradores</translation>
    </message>
    <message>
        <source>Order of the agenda</source>
        <translation>Orden de los temas</translation>
    </message>
    <message>
        <source>Organization, where the delegation is empty</source>
        <translation>Organización, cuando la delegación está vacía</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Other delegations</source>
        <translation>Otras delegaciones</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Other suggestions or conclusions were noted meanwhile. Look which one is meant.</source>
        <translation>Entretanto se anotaron otras sugerencias o conclusiones. Vea a cuál se refiere.</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Quitar sangría</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages for browsers and phones need what is installed by: pip install &apos;facilitator[web]&apos;</source>
        <translation>Las páginas para navegadores y teléfonos necesitan lo que se instala con: pip install &apos;facilitator[web]&apos;</translation>
    </message>
    <message>
        <source>Paragraph {number}</source>
        <translation>Párrafo {number}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Participants from {source}</source>
        <translation>Participantes de {source}</translation>
    </message>
    <message>
        <source>Participants…</source>
        <translation>Participantes…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a programme of work here, or drop a document (.docx) on this window.</source>
        <translation>Pegue aquí un programa de trabajo o arrastre un documento (.docx) a esta ventana.</translation>
    </message>
    <message>
        <source>Paste an agenda: each line is an item, and its indentation or number, 1, 1(a), (i), makes the tree; hours such as 10:00–10:30 are taken over. Or type: Enter adds the next item, Tab puts it under the one before.</source>
        <translation>Pegue un programa: cada línea es un tema, y su sangría o su número, 1, 1(a), (i), forma el árbol; se toman las horas como 10:00–10:30. O escriba: Intro añade el tema siguiente, Tab lo pone bajo el anterior.</translation>
    </message>
    <message>
        <source>Paste an e-mail or a list of delegations, or drop a message (.eml) or a table on this window.</source>
        <translation>Pegue un correo o una lista de delegaciones, o arrastre un mensaje (.eml) o una tabla a esta ventana.</translation>
    </message>
    <message>
        <source>Paste lines</source>
        <translation>Pegar líneas</translation>
    </message>
    <message>
        <source>Path of the file</source>
        <translation>Ruta del archivo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Pause {said}</source>
        <translation>Pausa: {said}</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Person, whole name</source>
        <translation>Persona, nombre completo</translation>
    </message>
    <message>
        <source>Persons ({n})</source>
        <translation>Personas ({n})</translation>
    </message>
    <message>
        <source>Persons in this file</source>
        <translation>Personas en este archivo</translation>
    </message>
    <message>
        <source>Persons in this file…</source>
        <translation>Personas en este archivo…</translation>
    </message>
    <message>
        <source>Persons of lists of participants</source>
        <translation>Personas de las listas de participantes</translation>
    </message>
    <message>
        <source>Persons of the list</source>
        <translation>Personas de la lista</translation>
    </message>
    <message>
        <source>Persons or offices that follow up</source>
        <translation>Personas u oficinas encargadas del seguimiento</translation>
    </message>
    <message>
        <source>Persons who asked for the floor or spoke</source>
        <translation>Personas que pidieron o tomaron la palabra</translation>
    </message>
    <message>
        <source>Persons who presided</source>
        <translation>Personas que presidieron</translation>
    </message>
    <message>
        <source>Persons who signed a sheet</source>
        <translation>Personas que firmaron una hoja de asistencia</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Phone card for {name}</source>
        <translation>Tarjeta para el teléfono: {name}</translation>
    </message>
    <message>
        <source>Phone card of {name} revoked</source>
        <translation>Tarjeta para el teléfono anulada: {name}</translation>
    </message>
    <message>
        <source>Phone cards for {n} delegations</source>
        <translation>Tarjetas para el teléfono: {n} delegaciones</translation>
    </message>
    <message>
        <source>Phone cards of {n} delegations revoked</source>
        <translation>Tarjetas para el teléfono anuladas: {n} delegaciones</translation>
    </message>
    <message>
        <source>Phones ask over TLS only: give an address that begins with https://, and serve a certificate.</source>
        <translation>Los teléfonos solo pasan por TLS: dé una dirección que empiece por https:// y un certificado al servidor.</translation>
    </message>
    <message>
        <source>Phones do not reach this address, only this computer does. Let the network in with a certificate, or give the address of a proxy, before cards are printed.</source>
        <translation>Los teléfonos no llegan a esta dirección, solo este equipo. Abra las páginas a la red con un certificado, o indique la dirección de un proxy, antes de imprimir tarjetas.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Place a text</source>
        <translation>Poner un texto</translation>
    </message>
    <message>
        <source>Place {item}</source>
        <translation>Colocar {item}</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Plan an item for another time, place or length; those that follow on move with it.</source>
        <translation>Prever un tema para otra hora, lugar o duración; los que siguen se mueven con él.</translation>
    </message>
    <message>
        <source>Plan and actual times as CSV…</source>
        <translation>Horario previsto y real en CSV…</translation>
    </message>
    <message>
        <source>Plan of action</source>
        <translation>Plan de acción</translation>
    </message>
    <message>
        <source>Plan {item}: {time}–{time2}</source>
        <translation>Plan de {item}: {time}–{time2}</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned against actual</source>
        <translation>Previsto frente a real</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Previsto y real</translation>
    </message>
    <message>
        <source>Planned {span} ({length})</source>
        <translation>Previsto {span} ({length})</translation>
    </message>
    <message>
        <source>Play again what was recorded, at any speed, in a file of its own; this desk closes meanwhile.</source>
        <translation>Reproducir lo consignado, a cualquier velocidad, en un archivo aparte; este puesto se cierra entretanto.</translation>
    </message>
    <message>
        <source>Play this meeting by itself, in a file of its own.</source>
        <translation>Hacer que esta reunión se desarrolle sola, en un archivo aparte.</translation>
    </message>
    <message>
        <source>Play this meeting by itself, in a file of its own; this desk closes meanwhile.</source>
        <translation>Hacer que esta reunión se desarrolle sola, en un archivo aparte; este puesto se cierra entretanto.</translation>
    </message>
    <message>
        <source>Point of order</source>
        <translation>Cuestión de orden</translation>
    </message>
    <message>
        <source>Point of order: {name}</source>
        <translation>Cuestión de orden: {name}</translation>
    </message>
    <message>
        <source>Point of order: {name} has the floor</source>
        <translation>Cuestión de orden: {name} tiene la palabra</translation>
    </message>
    <message>
        <source>Point of order: {name} is called</source>
        <translation>Cuestión de orden: {name}, llamada en curso</translation>
    </message>
    <message>
        <source>Point of order: {name}, and {n} more</source>
        <translation>Cuestión de orden: {name}, y {n} más</translation>
    </message>
    <message>
        <source>Points of order</source>
        <translation>Cuestiones de orden</translation>
    </message>
    <message>
        <source>Points of order by phone</source>
        <translation>Cuestiones de orden por teléfono</translation>
    </message>
    <message>
        <source>Points of order may be raised by phone</source>
        <translation>Se pueden plantear cuestiones de orden por teléfono</translation>
    </message>
    <message>
        <source>Points of order, questions and answers</source>
        <translation>Cuestiones de orden, preguntas y respuestas</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Port {port} cannot be had: it is taken, or for the administrator of this computer only, as all below 1024 are. Choose another.</source>
        <translation>El puerto {port} no está disponible: está ocupado, o reservado al administrador de este equipo, como todos los inferiores a 1024. Elija otro.</translation>
    </message>
    <message>
        <source>Port {port} for acts is taken by another program. Choose another.</source>
        <translation>El puerto {port} para los actos lo ocupa otro programa. Elija otro.</translation>
    </message>
    <message>
        <source>Port {port} is taken, by another program or the pages of another meeting. Stop those, or choose another.</source>
        <translation>El puerto {port} está ocupado por otro programa o por las páginas de otra reunión. Detenga estas o elija otro puerto.</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Position {position}, pinned</source>
        <translation>Lugar {position}, fijado</translation>
    </message>
    <message>
        <source>Precedence</source>
        <translation>Precedencia</translation>
    </message>
    <message>
        <source>Precedence of {item}</source>
        <translation>Precedencia de {item}</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Prepare a meeting of your own</source>
        <translation>Preparar una reunión propia</translation>
    </message>
    <message>
        <source>Prepare a meeting… (N)</source>
        <translation>Preparar una reunión… (N)</translation>
    </message>
    <message>
        <source>Preparing: {title}</source>
        <translation>Preparación: {title}</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Present in session {session}: {names}</source>
        <translation>Presentes en la sesión {session}: {names}</translation>
    </message>
    <message>
        <source>Present: {names}</source>
        <translation>Presentes: {names}</translation>
    </message>
    <message>
        <source>Presentations are discussed together</source>
        <translation>Las presentaciones se debaten juntas</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Presentador</translation>
    </message>
    <message>
        <source>Presenter: to be named</source>
        <translation>Presentador: por designar</translation>
    </message>
    <message>
        <source>Presenters and invited stakeholders</source>
        <translation>Presentadores e interesados invitados</translation>
    </message>
    <message>
        <source>Presidency</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>President</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>President of the meeting, by its definition</source>
        <translation>Presidencia de la reunión, según su definición</translation>
    </message>
    <message>
        <source>President&apos;s conclusion</source>
        <translation>Conclusión de la Presidencia</translation>
    </message>
    <message>
        <source>President’s summary</source>
        <translation>Resumen de la Presidencia</translation>
    </message>
    <message>
        <source>Press F6, type fra and Enter. Several at once: fra, che, nor. A point of order: !fra.</source>
        <translation>Pulse F6, escriba fra y Intro. Varias a la vez: fra, che, nor. Una cuestión de orden: !fra.</translation>
    </message>
    <message>
        <source>Preview of the minutes</source>
        <translation>Vista previa del acta</translation>
    </message>
    <message>
        <source>Preview of the room display</source>
        <translation>Vista previa de la pantalla de la sala</translation>
    </message>
    <message>
        <source>Preview the minutes, see what is missing, finalise and export them.</source>
        <translation>Ver el acta, lo que falta, finalizarla y exportarla.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print the booth sheet…</source>
        <translation>Imprimir la hoja de cabinas…</translation>
    </message>
    <message>
        <source>Print the card of keys…</source>
        <translation>Imprimir la tarjeta de teclas…</translation>
    </message>
    <message>
        <source>Print the circulated record as it stands.</source>
        <translation>Imprimir el acta distribuida tal como está.</translation>
    </message>
    <message>
        <source>Print the keys and rules of the desk on one page.</source>
        <translation>Imprimir las teclas y reglas del puesto en una página.</translation>
    </message>
    <message>
        <source>Print the list of speakers: position, reason, expected time and limit.</source>
        <translation>Imprimir la lista de oradores: posición, motivo, hora prevista y límite.</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>Imprimir la lista…</translation>
    </message>
    <message>
        <source>Print the minutes…</source>
        <translation>Imprimir el acta…</translation>
    </message>
    <message>
        <source>Print who speaks and who comes next, for the booths.</source>
        <translation>Imprimir quién habla y quién sigue, para las cabinas.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programme as calendar…</source>
        <translation>Programa como calendario…</translation>
    </message>
    <message>
        <source>Programme of work</source>
        <translation>Programa de trabajo</translation>
    </message>
    <message>
        <source>Programmes of work (*.docx *.txt *.html)</source>
        <translation>Programas de trabajo (*.docx *.txt *.html)</translation>
    </message>
    <message>
        <source>Programs of this computer, such as Companion, call speakers there with a key. Whoever has the key acts for this desk.</source>
        <translation>Los programas de este equipo, como Companion, llaman ahí a los oradores con una clave. Quien tiene la clave actúa por este puesto.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Publish a version</source>
        <translation>Publicar una versión</translation>
    </message>
    <message>
        <source>Published from version {version}: {title}</source>
        <translation>Publicado a partir de la versión {version}: {title}</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Put a new item into the agenda, behind the open one unless told otherwise.</source>
        <translation>Poner un nuevo tema en el programa, tras el abierto salvo que se diga otra cosa.</translation>
    </message>
    <message>
        <source>Put a request at a position; it is pinned there.</source>
        <translation>Poner una solicitud en una posición; queda fijada ahí.</translation>
    </message>
    <message>
        <source>Put all that has not begun on other days, at the same hours: sessions, items and hard stops.</source>
        <translation>Pasar todo lo que no ha comenzado a otros días, a las mismas horas: sesiones, temas y horas límite.</translation>
    </message>
    <message>
        <source>Put all that has not begun on today and the days after.</source>
        <translation>Pasar todo lo que no ha comenzado a hoy y a los días siguientes.</translation>
    </message>
    <message>
        <source>Put an absent delegation first in its class.</source>
        <translation>Poner una delegación ausente al principio de su clase.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put both texts here</source>
        <translation>Poner aquí los dos textos</translation>
    </message>
    <message>
        <source>Put here</source>
        <translation>Poner aquí</translation>
    </message>
    <message>
        <source>Put in a class</source>
        <translation>Añadir una clase</translation>
    </message>
    <message>
        <source>Put in a class…</source>
        <translation>Añadir una clase…</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Ponerla allí</translation>
    </message>
    <message>
        <source>Put right what was recorded from {time} on, and go on by the clock of this computer.</source>
        <translation>Rectificar lo registrado desde las {time} y seguir según el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>Put right what was recorded from {time} to {last}: {duration} later.</source>
        <translation>Rectificar lo registrado de {time} a {last}: {duration} más tarde.</translation>
    </message>
    <message>
        <source>Put the sentence of the chair for this moment on the clipboard.</source>
        <translation>Copiar al portapapeles la frase de la Presidencia para este momento.</translation>
    </message>
    <message>
        <source>Put the text back to its usual size.</source>
        <translation>Devolver el texto a su tamaño habitual.</translation>
    </message>
    <message>
        <source>Put the text of the clipboard where the caret is.</source>
        <translation>Insertar el texto del portapapeles donde está el cursor.</translation>
    </message>
    <message>
        <source>Put the text of {source} on {said}</source>
        <translation>Poner el texto de {source} en {said}</translation>
    </message>
    <message>
        <source>Put the times of what was recorded right, by so many seconds that the clock was ahead; with a minus, behind.</source>
        <translation>Rectificar las horas de lo registrado, en tantos segundos como el reloj iba adelantado; con un signo menos, atrasado.</translation>
    </message>
    <message>
        <source>Put this meeting on a server</source>
        <translation>Poner esta reunión en un servidor</translation>
    </message>
    <message>
        <source>Put this meeting on a server, with its documents, so that several seats can share it; the file stays as it is.</source>
        <translation>Poner esta reunión en un servidor, con sus documentos, para que varios puestos la compartan; el archivo queda como está.</translation>
    </message>
    <message>
        <source>Put what was typed on a statement that is no longer in the log on another.</source>
        <translation>Poner en otra declaración lo que se escribió en una que ya no está en el registro.</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Question: {name}</source>
        <translation>Pregunta: {name}</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Read a sign-in sheet</source>
        <translation>Leer una hoja de asistencia</translation>
    </message>
    <message>
        <source>Read a sign-in sheet, CSV or XLSX: see who signed for which session before it counts.</source>
        <translation>Leer una hoja de asistencia, CSV o XLSX: ver quién firmó para qué sesión antes de que cuente.</translation>
    </message>
    <message>
        <source>Read the manual beside the desk.</source>
        <translation>Leer el manual junto al puesto.</translation>
    </message>
    <message>
        <source>Reason for guests</source>
        <translation>Motivo de los invitados</translation>
    </message>
    <message>
        <source>Reason for presenters</source>
        <translation>Motivo de los ponentes</translation>
    </message>
    <message>
        <source>Reason that is shown</source>
        <translation>Motivo que se muestra</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Received texts</source>
        <translation>Textos recibidos</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Recommendation of {name}</source>
        <translation>Recomendación: {name}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>a button: put it on record</comment>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record</source>
        <comment>what was said</comment>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Record as JSON…</source>
        <translation>Registro en JSON…</translation>
    </message>
    <message>
        <source>Record of statements</source>
        <translation>Registro de las declaraciones</translation>
    </message>
    <message>
        <source>Record of the meeting (*.{suffix})</source>
        <translation>Registro de la reunión (*.{suffix})</translation>
    </message>
    <message>
        <source>Record of the whole meeting</source>
        <translation>Registro de toda la reunión</translation>
    </message>
    <message>
        <source>Record of {item}</source>
        <translation>Registro · {item}</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Consignar la corrección</translation>
    </message>
    <message>
        <source>Record this text</source>
        <translation>Registrar este texto</translation>
    </message>
    <message>
        <source>Record this text over the one that another seat wrote</source>
        <translation>Consignar este texto en lugar del escrito en otro puesto</translation>
    </message>
    <message>
        <source>Record what stands in the form</source>
        <translation>Registrar lo que hay en el formulario</translation>
    </message>
    <message>
        <source>Recorded {at}</source>
        <translation>Registrado {at}</translation>
    </message>
    <message>
        <source>Recording of a session</source>
        <translation>Grabación de una sesión</translation>
    </message>
    <message>
        <source>Recording of session {session}</source>
        <translation>Grabación de la sesión {session}</translation>
    </message>
    <message>
        <source>Recover a damaged file…</source>
        <translation>Recuperar un archivo dañado…</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>Recuperar lo legible…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Regional group</source>
        <translation>Grupo regional</translation>
    </message>
    <message>
        <source>Regional groups</source>
        <translation>Grupos regionales</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Rehearsal. The meeting is over; the minutes can be exported.</source>
        <translation>Ensayo. La reunión ha terminado; el acta puede exportarse.</translation>
    </message>
    <message>
        <source>Rehearsal. The meeting runs by itself; nothing here is real.</source>
        <translation>Ensayo. La reunión transcurre sola; aquí nada es real.</translation>
    </message>
    <message>
        <source>Rehearsal. {words}</source>
        <translation>Ensayo. {words}</translation>
    </message>
    <message>
        <source>Rehearsals, drafts, copies</source>
        <translation>Ensayos, borradores, copias</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Ensayar</translation>
    </message>
    <message>
        <source>Rehearse a definition in a file…</source>
        <translation>Ensayar una definición en un archivo…</translation>
    </message>
    <message>
        <source>Rehearse this meeting</source>
        <translation>Ensayar esta reunión</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reinstate entry {n}</source>
        <translation>Restablecer la anotación {n}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove a key point</source>
        <translation>Quitar un punto clave</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Rename an item</source>
        <translation>Cambiar el título de un tema</translation>
    </message>
    <message>
        <source>Rename {item}</source>
        <translation>Cambiar el título de {item}</translation>
    </message>
    <message>
        <source>Rename {name}</source>
        <translation>Cambiar el nombre: {name}</translation>
    </message>
    <message>
        <source>Renumber</source>
        <translation>Renumerar</translation>
    </message>
    <message>
        <source>Replay a recorded meeting…</source>
        <translation>Reproducir una reunión consignada…</translation>
    </message>
    <message>
        <source>Replay this meeting</source>
        <translation>Reproducir esta reunión</translation>
    </message>
    <message>
        <source>Replies for each delegation</source>
        <translation>Contestaciones por delegación</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>Informes de errores</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request {request} is not a point of order that has had the floor. Name one that has.</source>
        <translation>La solicitud {request} no es una cuestión de orden que haya tenido la palabra. Nombre una que la haya tenido.</translation>
    </message>
    <message>
        <source>Request {to} is not a presentation of {name} under {label}.</source>
        <translation>La solicitud {to} no es una presentación de la delegación ({name}) en {label}.</translation>
    </message>
    <message>
        <source>Request {to} is not a presentation under {label}.</source>
        <translation>La solicitud {to} no es una presentación en {label}.</translation>
    </message>
    <message>
        <source>Request {to} is not a question under {label}.</source>
        <translation>La solicitud {to} no es una pregunta en {label}.</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: no request has that number. Look at the list, and name one that waits.</source>
        <translation>La solicitud {wanted} no espera: ninguna solicitud tiene ese número. Mire la lista y nombre una que espere.</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: that of {name} was dropped.</source>
        <translation>La solicitud {wanted} no está en espera: quedó sin objeto ({name}).</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: the list with {name} on it was cleared.</source>
        <translation>La solicitud {wanted} no está en espera: se vació la lista en que figuraba {name}.</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: the statement of {name} is received in writing.</source>
        <translation>La solicitud {wanted} no está en espera: la declaración se recibe por escrito ({name}).</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: {name} had the floor on it.</source>
        <translation>La solicitud {wanted} no está en espera: {name} hizo uso de la palabra.</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: {name} is called.</source>
        <translation>La solicitud {wanted} no está en espera: ya se hizo la llamada ({name}).</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: {name} was not reached.</source>
        <translation>La solicitud {wanted} no está en espera: {name} no pudo intervenir.</translation>
    </message>
    <message>
        <source>Request {wanted} does not wait: {name} was withdrawn from the list.</source>
        <translation>La solicitud {wanted} no está en espera: se retiró de la lista ({name}).</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Requests from a file</source>
        <translation>Solicitudes de un archivo</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta del presentador</translation>
    </message>
    <message>
        <source>Responses of the presenters</source>
        <translation>Respuestas de los presentadores</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Resume the session</source>
        <translation>Reanudar la sesión</translation>
    </message>
    <message>
        <source>Resume the session, and with it the item that was open.</source>
        <translation>Reanudar la sesión, y con ella el tema que estaba abierto.</translation>
    </message>
    <message>
        <source>Resume {name}</source>
        <translation>Reanudar: {name}</translation>
    </message>
    <message>
        <source>Return the floor to {name}</source>
        <translation>Devolver la palabra: {name}</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Derecho a contestar</translation>
    </message>
    <message>
        <source>Rights of reply</source>
        <translation>Derechos a contestar</translation>
    </message>
    <message>
        <source>Rights of reply are taken</source>
        <translation>Los derechos a contestar se ejercen</translation>
    </message>
    <message>
        <source>Rights of reply by phone</source>
        <translation>Derechos a contestar por teléfono</translation>
    </message>
    <message>
        <source>Rights of reply for each delegation</source>
        <translation>Derechos de respuesta por delegación</translation>
    </message>
    <message>
        <source>Rights of reply may be asked for by phone</source>
        <translation>Se puede pedir el derecho a contestar por teléfono</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
    </message>
    <message>
        <source>Roles still to be named</source>
        <translation>Funciones por designar</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Lista de delegaciones</translation>
    </message>
    <message>
        <source>Roll of delegations</source>
        <translation>Lista de delegaciones</translation>
    </message>
    <message>
        <source>Room display</source>
        <translation>Pantalla de la sala</translation>
    </message>
    <message>
        <source>Room display, clock, list and more in the browsers of others, as they change.</source>
        <translation>Pantalla de la sala, reloj, lista y más en los navegadores de los demás, según cambian.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Rows of the programme</source>
        <translation>Filas del programa</translation>
    </message>
    <message>
        <source>Rows that name no session:</source>
        <translation>Filas sin sesión:</translation>
    </message>
    <message>
        <source>Run only</source>
        <translation>Solo conducción</translation>
    </message>
    <message>
        <source>Run only: the plan is locked. Press to unlock it</source>
        <translation>Solo conducción: el plan está bloqueado. Pulse para desbloquearlo</translation>
    </message>
    <message>
        <source>Runs a meeting in the room: agenda, list of speakers, clocks, record, minutes.</source>
        <translation>Dirige una reunión en la sala: programa, lista de oradores, relojes, registro, acta.</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy of the meeting as another file; everything recorded is on disk already.</source>
        <translation>Guardar una copia de la reunión en otro archivo; todo lo registrado está ya en el disco.</translation>
    </message>
    <message>
        <source>Save a copy without names of persons, documents and versions, with a chain of its own; this file stays as it is.</source>
        <translation>Guardar una copia sin nombres de personas, documentos ni versiones, con su propia cadena; este archivo queda como está.</translation>
    </message>
    <message>
        <source>Save a copy without persons</source>
        <translation>Guardar una copia sin personas</translation>
    </message>
    <message>
        <source>Save a copy without persons…</source>
        <translation>Guardar una copia sin personas…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save definition…</source>
        <translation>Guardar la definición…</translation>
    </message>
    <message>
        <source>Save the card as PDF…</source>
        <translation>Guardar la tarjeta como PDF…</translation>
    </message>
    <message>
        <source>Save the definition</source>
        <translation>Guardar la definición</translation>
    </message>
    <message>
        <source>Save the meeting that is on the server in a file, with the same chain of hashes; the meeting stays there.</source>
        <translation>Guardar en un archivo la reunión que está en el servidor, con la misma cadena de huellas; la reunión sigue allí.</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Save what can be read as</source>
        <translation>Guardar lo legible como</translation>
    </message>
    <message>
        <source>Save what is whole…</source>
        <translation>Guardar lo que está íntegro…</translation>
    </message>
    <message>
        <source>Save “{title}”…</source>
        <translation>Guardar «{title}»…</translation>
    </message>
    <message>
        <source>Saved {path} without persons. {report}</source>
        <translation>Se guardó {path} sin personas. {report}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Say everything at this desk in this language.</source>
        <translation>Decir todo en este puesto en este idioma.</translation>
    </message>
    <message>
        <source>Say how many seconds ago the speaker began.</source>
        <translation>Decir hace cuántos segundos empezó el orador.</translation>
    </message>
    <message>
        <source>Say that the next chair or seat carries on, with a note for it; “Hand over…” makes the sheet and the copy.</source>
        <translation>Indicar que la Presidencia o el puesto siguiente toma el relevo, con una nota; «Traspasar…» prepara la hoja y la copia.</translation>
    </message>
    <message>
        <source>Say what “{name}” is: a person, a State or an organisation (--category person, state or organisation).</source>
        <translation>Diga qué es «{name}»: una persona, un Estado o una organización (--category person, state u organisation).</translation>
    </message>
    <message>
        <source>Say where a session is recorded and when that begins, so that the record leads to what was said.</source>
        <translation>Indicar dónde se graba una sesión y cuándo comienza la grabación, para que el acta lleve a lo que se dijo.</translation>
    </message>
    <message>
        <source>Say why the line is left: the reason stands in the trail.</source>
        <translation>Diga por qué se deja la línea: el motivo consta en la traza.</translation>
    </message>
    <message>
        <source>Screen of the room display</source>
        <translation>Pantalla de la sala</translation>
    </message>
    <message>
        <source>Search everything said</source>
        <translation>Buscar en todo lo dicho</translation>
    </message>
    <message>
        <source>Search everything said   by:fra  item:c  tag:gender</source>
        <translation>Buscar   by:fra  item:c  tag:gender</translation>
    </message>
    <message>
        <source>Search everything said: words, delegations, tags.</source>
        <translation>Buscar en todo lo dicho: palabras, delegaciones, etiquetas.</translation>
    </message>
    <message>
        <source>Seat: {name} · notes only</source>
        <translation>Puesto: {name} · solo notas</translation>
    </message>
    <message>
        <source>Seat: {seat_name}</source>
        <translation>Puesto: {seat_name}</translation>
    </message>
    <message>
        <source>Second request</source>
        <translation>Segunda solicitud</translation>
    </message>
    <message>
        <source>Second right of reply</source>
        <translation>Segundo derecho a contestar</translation>
    </message>
    <message>
        <source>Second statements on the item</source>
        <translation>Segundas declaraciones sobre el tema</translation>
    </message>
    <message>
        <source>Seconds of warning</source>
        <translation>Segundos de aviso</translation>
    </message>
    <message>
        <source>Seconds until a called speaker begins</source>
        <translation>Segundos hasta que empieza el orador llamado</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>See every act in words, newest first; what was undone is struck out and stays.</source>
        <translation>Ver cada acto en palabras, el más reciente primero; lo deshecho queda tachado.</translation>
    </message>
    <message>
        <source>See the backups of this meeting that are made by themselves, put one back, or recover a damaged file.</source>
        <translation>Ver las copias de seguridad automáticas de esta reunión, restaurar una o recuperar un archivo dañado.</translation>
    </message>
    <message>
        <source>See the version, the licences, and where the files of the program are.</source>
        <translation>Ver la versión, las licencias y dónde están los archivos del programa.</translation>
    </message>
    <message>
        <source>See what another limit or a closed list would give, before it is announced.</source>
        <translation>Ver qué daría otro tiempo o una lista cerrada, antes de anunciarlo.</translation>
    </message>
    <message>
        <source>See what personal data this file holds: names, notes and documents, with the events in which they stand.</source>
        <translation>Ver qué datos personales contiene este archivo: nombres, notas y documentos, con los eventos en que figuran.</translation>
    </message>
    <message>
        <source>See whether the record is unchanged since it was recorded, also against a hash that was printed.</source>
        <translation>Ver si el registro no ha cambiado desde que se registró, también frente a una huella impresa.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Segment of the floor</source>
        <translation>Segmento de la sala</translation>
    </message>
    <message>
        <source>Segment: {title}</source>
        <translation>Segmento: {title}</translation>
    </message>
    <message>
        <source>Segment: {title}.</source>
        <translation>Segmento: {title}.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Segments; for their order of speakers see its page</source>
        <translation>Segmentos; su orden de oradores está en su página</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select all text of the field, or all rows of the list.</source>
        <translation>Seleccionar todo el texto del campo o todas las filas de la lista.</translation>
    </message>
    <message>
        <source>Select no speaker</source>
        <translation>No seleccionar ningún orador</translation>
    </message>
    <message>
        <source>Sent to the printer {name}: {what}</source>
        <translation>Enviado a la impresora {name}: {what}</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server and database</source>
        <translation>Servidor y base</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session (sign-in sheet)</source>
        <translation>Sesión (hoja de asistencia)</translation>
    </message>
    <message>
        <source>Session of rows that name none</source>
        <translation>Sesión de las filas que no nombran ninguna</translation>
    </message>
    <message>
        <source>Session whose attendance is noted</source>
        <translation>Sesión cuya asistencia se anota</translation>
    </message>
    <message>
        <source>Session {number} cannot end before it begins. Name a later time.</source>
        <translation>La sesión {number} no puede terminar antes de empezar. Indique una hora posterior.</translation>
    </message>
    <message>
        <source>Session {number} rose at {time}, so its planned end stays.</source>
        <translation>La sesión {number} se levantó a las {time}: su fin previsto ya no cambia.</translation>
    </message>
    <message>
        <source>Session {number} was called to order at {time}, so it stays.</source>
        <translation>La sesión {number} se declaró abierta a las {time}: se mantiene.</translation>
    </message>
    <message>
        <source>Session {number} was called to order at {time}, so its planned beginning stays.</source>
        <translation>La sesión {number} se declaró abierta a las {time}: su comienzo previsto ya no cambia.</translation>
    </message>
    <message>
        <source>Session {number}: {n} signed, {new} of them not noted yet.</source>
        <translation>Sesión {number}: {n} firmas, de ellas {new} aún sin anotar.</translation>
    </message>
    <message>
        <source>Session {n}</source>
        <translation>Sesión {n}</translation>
    </message>
    <message>
        <source>Session {n} added: {title}</source>
        <translation>Sesión {n} añadida: {title}</translation>
    </message>
    <message>
        <source>Session {n} removed</source>
        <translation>Sesión {n} retirada</translation>
    </message>
    <message>
        <source>Session {n} was held on {day}: what is to come cannot be put before it.</source>
        <translation>La sesión {n} se celebró el {day}: lo que queda por venir no puede precederla.</translation>
    </message>
    <message>
        <source>Session {n}, {field}: {was} → {now}</source>
        <translation>Sesión {n}, {field}: {was} → {now}</translation>
    </message>
    <message>
        <source>Session {session} has not begun. Say when the recording begins.</source>
        <translation>La sesión {session} no ha comenzado. Indique cuándo comienza la grabación.</translation>
    </message>
    <message>
        <source>Session ▸ Resume the session goes on.</source>
        <translation>Sesión ▸ Reanudar la sesión para continuar.</translation>
    </message>
    <message>
        <source>Session ▸ Start session calls it to order again.</source>
        <translation>Sesión ▸ Abrir la sesión la reabre.</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sessions and items with their planned times, as the plan stands.</source>
        <translation>Sesiones y temas con sus horarios previstos, según el plan actual.</translation>
    </message>
    <message>
        <source>Set a limit</source>
        <translation>Fijar un límite de tiempo</translation>
    </message>
    <message>
        <source>Set the begin of {said}</source>
        <translation>Fijar el comienzo: {said}</translation>
    </message>
    <message>
        <source>Set the limit of a capacity or kind, in seconds.</source>
        <translation>Fijar el límite de tiempo de una calidad o un tipo, en segundos.</translation>
    </message>
    <message>
        <source>Set {spoken_duration}</source>
        <translation>Fijar {spoken_duration}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings of the meeting</source>
        <translation>Ajustes de la reunión</translation>
    </message>
    <message>
        <source>Settle a line</source>
        <translation>Resolver una línea</translation>
    </message>
    <message>
        <source>Settle “{text}”</source>
        <translation>Resolver «{text}»</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Resolver…</translation>
    </message>
    <message>
        <source>Several requests of one delegation</source>
        <translation>Varias solicitudes por delegación</translation>
    </message>
    <message>
        <source>Several seats</source>
        <translation>Varios puestos</translation>
    </message>
    <message>
        <source>Several statements</source>
        <translation>Varias declaraciones</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of the limit that is used</source>
        <translation>Parte utilizada del tiempo asignado</translation>
    </message>
    <message>
        <source>Share on a server…</source>
        <translation>Compartir en un servidor…</translation>
    </message>
    <message>
        <source>Share out the hours</source>
        <translation>Repartir las horas</translation>
    </message>
    <message>
        <source>Shared out by themselves</source>
        <translation>Repartidas por sí solas</translation>
    </message>
    <message>
        <source>Sheet for the tables…</source>
        <translation>Hoja para las mesas…</translation>
    </message>
    <message>
        <source>Sheet of a past sitting</source>
        <translation>Hoja de una sesión pasada</translation>
    </message>
    <message>
        <source>Sheets (*.csv *.xlsx *.xlsm *.tsv *.txt)</source>
        <translation>Hojas (*.csv *.xlsx *.xlsm *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Sheets for the booths…</source>
        <translation>Hojas para las cabinas…</translation>
    </message>
    <message>
        <source>Sheets on paper</source>
        <translation>Hojas en papel</translation>
    </message>
    <message>
        <source>Shift F8</source>
        <translation>Mayús F8</translation>
    </message>
    <message>
        <source>Shipped roll</source>
        <translation>Lista incluida</translation>
    </message>
    <message>
        <source>Short name of the file</source>
        <translation>Nombre corto del archivo</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Título abreviado</translation>
    </message>
    <message>
        <source>Shorten them</source>
        <translation>Acortarlos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show a longer stretch of time (also by the wheel)</source>
        <translation>Mostrar más tiempo (también con la rueda)</translation>
    </message>
    <message>
        <source>Show a shorter stretch of time (also by the wheel)</source>
        <translation>Mostrar menos tiempo (también con la rueda)</translation>
    </message>
    <message>
        <source>Show agenda, speaker, list and record.</source>
        <translation>Mostrar programa, orador, lista y registro.</translation>
    </message>
    <message>
        <source>Show all keys on one sheet.</source>
        <translation>Mostrar todas las teclas en una hoja.</translation>
    </message>
    <message>
        <source>Show both texts beside each other and make one of them</source>
        <translation>Mostrar los dos textos uno junto a otro y hacer uno solo</translation>
    </message>
    <message>
        <source>Show how the time was shared and how the plan was kept, with the figures.</source>
        <translation>Mostrar cómo se repartió el tiempo y se cumplió el plan, con las cifras.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in small on the desk what the room sees.</source>
        <translation>Mostrar en pequeño, en el puesto, lo que ve la sala.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Mostrar en grande</translation>
    </message>
    <message>
        <source>Show nothing; once more brings it back.</source>
        <translation>No mostrar nada; otra vez devuelve la vista.</translation>
    </message>
    <message>
        <source>Show only what lacks a gist, an end or a name, or is to be checked against delivery</source>
        <translation>Mostrar solo lo que no tiene resumen, fin o nombre, o debe cotejarse con lo pronunciado</translation>
    </message>
    <message>
        <source>Show plan and expectation as a strip under the header.</source>
        <translation>Mostrar plan y previsión como una franja bajo el encabezado.</translation>
    </message>
    <message>
        <source>Show room display, clock, list and booth sheet in browsers and on phones: start the pages, see their addresses, and print sheets and cards.</source>
        <translation>Mostrar pantalla de la sala, reloj, lista y hoja de cabinas en navegadores y teléfonos: iniciar las páginas, ver sus direcciones e imprimir hojas y tarjetas.</translation>
    </message>
    <message>
        <source>Show the desk in dark.</source>
        <translation>Mostrar el puesto en oscuro.</translation>
    </message>
    <message>
        <source>Show the desk in high contrast.</source>
        <translation>Mostrar el puesto en alto contraste.</translation>
    </message>
    <message>
        <source>Show the desk in light.</source>
        <translation>Mostrar el puesto en claro.</translation>
    </message>
    <message>
        <source>Show the folder: {what}</source>
        <translation>Mostrar la carpeta: {what}</translation>
    </message>
    <message>
        <source>Show the room English names and words.</source>
        <translation>Mostrar a la sala nombres y palabras en inglés.</translation>
    </message>
    <message>
        <source>Show the room French names and words.</source>
        <translation>Mostrar a la sala nombres y palabras en francés.</translation>
    </message>
    <message>
        <source>Show the room Spanish names and words.</source>
        <translation>Mostrar a la sala nombres y palabras en español.</translation>
    </message>
    <message>
        <source>Show the room display on the projector, as soon as there is a second screen.</source>
        <translation>Mostrar la pantalla de la sala en el proyector, en cuanto haya una segunda pantalla.</translation>
    </message>
    <message>
        <source>Show the room names and words in the language of the meeting.</source>
        <translation>Mostrar a la sala nombres y palabras en el idioma de la reunión.</translation>
    </message>
    <message>
        <source>Show the room the agenda of the day.</source>
        <translation>Mostrar a la sala el programa del día.</translation>
    </message>
    <message>
        <source>Show the room the clock as large as it fits.</source>
        <translation>Mostrar a la sala el reloj lo más grande posible.</translation>
    </message>
    <message>
        <source>Show the room the message in large letters.</source>
        <translation>Mostrar a la sala el mensaje en letras grandes.</translation>
    </message>
    <message>
        <source>Show the room who has the floor and who comes next.</source>
        <translation>Mostrar a la sala quién tiene la palabra y quién sigue.</translation>
    </message>
    <message>
        <source>Show this session, and follow the hour</source>
        <translation>Mostrar esta sesión y seguir la hora</translation>
    </message>
    <message>
        <source>Show under the speaker</source>
        <translation>Mostrar bajo el orador</translation>
    </message>
    <message>
        <source>Show what a newcomer has to know, beside the places it is about.</source>
        <translation>Mostrar lo que debe saber quien empieza, junto a cada lugar.</translation>
    </message>
    <message>
        <source>Show what the chair needs: the speaker, what lies ahead, and the list beside it.</source>
        <translation>Mostrar lo que necesita la presidencia: quien habla, lo que sigue y, al lado, la lista.</translation>
    </message>
    <message>
        <source>Side by side…</source>
        <translation>Uno junto a otro…</translation>
    </message>
    <message>
        <source>Sign-in sheet of session {session}: {source}</source>
        <translation>Hoja de asistencia de la sesión {session}: {source}</translation>
    </message>
    <message>
        <source>Sign-in sheet {source}</source>
        <translation>Hoja de asistencia {source}</translation>
    </message>
    <message>
        <source>Sign-in sheets (*.csv *.xlsx *.xlsm *.tsv *.txt)</source>
        <translation>Hojas de asistencia (*.csv *.xlsx *.xlsm *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Sign-in sheet…</source>
        <translation>Hoja de asistencia…</translation>
    </message>
    <message>
        <source>Signature or mark (sign-in sheet)</source>
        <translation>Firma o marca (hoja de asistencia)</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Signed ({n})</source>
        <translation>Firmas ({n})</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip {item}</source>
        <translation>Omitir {item}</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositivas</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Soft sound at the bell</source>
        <translation>Sonido suave con la señal</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
    </message>
    <message>
        <source>Some settings in {path} are not understood, so the usual is used for them: {names}.</source>
        <translation>Algunos ajustes de {path} no se entienden y se usa para ellos el valor habitual: {names}.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile ({change}). Look at it as it stands, and edit that.</source>
        <translation>Otra persona lo cambió entretanto ({change}). Mire cómo está ahora y modifique eso.</translation>
    </message>
    <message>
        <source>Somebody else moved items meanwhile. Look at the agenda as it stands, and move them there.</source>
        <translation>Otra persona movió temas entretanto. Mire el programa tal como está y muévalos ahí.</translation>
    </message>
    <message>
        <source>Something in the program went wrong, so this cannot be done. What was recorded is safe. {where}</source>
        <translation>Algo ha fallado en el programa y esto no se puede hacer. Lo registrado está a salvo. {where}</translation>
    </message>
    <message>
        <source>Something in the program went wrong. The meeting goes on, and everything recorded is safe. {where}</source>
        <translation>Algo falló en el programa. La reunión continúa y todo lo registrado está a salvo. {where}</translation>
    </message>
    <message>
        <source>Something is filed under the topic “{title}”, so it stays.</source>
        <translation>Hay algo clasificado en el asunto «{title}»: se mantiene.</translation>
    </message>
    <message>
        <source>Something is missing: {first}. Add it, or finalise all the same and say why (--despite WHY).</source>
        <translation>Falta algo: {first}. Añádalo, o finalice igualmente diciendo por qué (--despite PORQUÉ).</translation>
    </message>
    <message>
        <source>Something is recorded under {label}, or somebody is on its list, so it stays on the agenda. Skip it instead.</source>
        <translation>Hay algo registrado en {label}, o alguien en su lista: el tema sigue en el programa. Omítalo en su lugar.</translation>
    </message>
    <message>
        <source>Sort the list of {item}</source>
        <translation>Ordenar la lista de {item}</translation>
    </message>
    <message>
        <source>Sound once when the last seconds of a speaker begin, and once when the time is up.</source>
        <translation>Sonar una vez al empezar los últimos segundos de un orador, y una vez al acabarse el tiempo.</translation>
    </message>
    <message>
        <source>Space in the list does the same for all that are selected.</source>
        <translation>Espacio en la lista hace lo mismo con todas las delegaciones seleccionadas.</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Orador</translation>
    </message>
    <message>
        <source>Speakers by item and function</source>
        <translation>Oradores por tema y función</translation>
    </message>
    <message>
        <source>Speakers by item, function and category</source>
        <translation>Oradores por tema, función y categoría</translation>
    </message>
    <message>
        <source>Speaking time</source>
        <translation>Tiempo de palabra</translation>
    </message>
    <message>
        <source>Speaks next</source>
        <translation>Próximo orador</translation>
    </message>
    <message>
        <source>Speaks next…</source>
        <translation>Próximo orador…</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>Dividir a las</translation>
    </message>
    <message>
        <source>Split the statement of {said}</source>
        <translation>Dividir la declaración: {said}</translation>
    </message>
    <message>
        <source>Spoken</source>
        <translation>Hablado</translation>
    </message>
    <message>
        <source>Spoken in English</source>
        <translation>Dicho en inglés</translation>
    </message>
    <message>
        <source>Spoken in French</source>
        <translation>Dicho en francés</translation>
    </message>
    <message>
        <source>Spoken in Spanish</source>
        <translation>Dicho en español</translation>
    </message>
    <message>
        <source>Stand still</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Standing committee with two Co-Chairs…</source>
        <translation>Comité permanente con dos copresidentes…</translation>
    </message>
    <message>
        <source>Stands there</source>
        <translation>Lo que figura allí</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Figura bajo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Start screen</source>
        <translation>Pantalla de inicio</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Abrir la sesión</translation>
    </message>
    <message>
        <source>Start session {n}</source>
        <translation>Abrir la sesión {n}</translation>
    </message>
    <message>
        <source>Start session {session}</source>
        <translation>Abrir la sesión {session}</translation>
    </message>
    <message>
        <source>Start the afternoon session</source>
        <translation>Abrir la sesión de la tarde</translation>
    </message>
    <message>
        <source>Start the morning session</source>
        <translation>Abrir la sesión de la mañana</translation>
    </message>
    <message>
        <source>Start the pages</source>
        <translation>Iniciar las páginas</translation>
    </message>
    <message>
        <source>Started earlier</source>
        <translation>Empezó antes</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Statement {source} is in the log, with its text. Nothing has to be placed.</source>
        <translation>La declaración {source} está en el registro, con su texto. No hay nada que poner.</translation>
    </message>
    <message>
        <source>Statement {statement} has no key point {number}: it has one key point.</source>
        <translation>La declaración {statement} no tiene punto clave {number}: tiene uno solo.</translation>
    </message>
    <message>
        <source>Statement {statement} has no key point {number}: it has {count} key points.</source>
        <translation>La declaración {statement} no tiene punto clave {number}: tiene {count}.</translation>
    </message>
    <message>
        <source>Statement {statement} has no text “{said}”. It has {titles}.</source>
        <translation>La declaración {statement} no tiene ningún texto «{said}». Tiene {titles}.</translation>
    </message>
    <message>
        <source>Statement {statement} has several texts: {titles}. Name the title, or the beginning of its SHA-256 (--sha256).</source>
        <translation>La declaración {statement} tiene varios textos: {titles}. Indique el título, o el comienzo de su SHA-256 (--sha256).</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Statements in writing as CSV…</source>
        <translation>Declaraciones por escrito en CSV…</translation>
    </message>
    <message>
        <source>States Parties and signatories</source>
        <translation>Estados partes y signatarios</translation>
    </message>
    <message>
        <source>States not party</source>
        <translation>Estados no partes</translation>
    </message>
    <message>
        <source>States with obligations</source>
        <translation>Estados con obligaciones</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Statistics as CSV…</source>
        <translation>Estadísticas en CSV…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Still speaking</source>
        <translation>Aún habla</translation>
    </message>
    <message>
        <source>Stop the play and lead the meeting yourself</source>
        <translation>Parar el ensayo y dirigir la reunión</translation>
    </message>
    <message>
        <source>Stop them</source>
        <translation>Detenerlas</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>Tramos</translation>
    </message>
    <message>
        <source>Strike</source>
        <translation>Tachar</translation>
    </message>
    <message>
        <source>Strike a remark, suggestion or conclusion noted by mistake; it stays in the trail.</source>
        <translation>Tachar una observación, sugerencia o conclusión anotada por error; queda en el historial.</translation>
    </message>
    <message>
        <source>Strike entry {n}</source>
        <translation>Tachar la anotación {n}</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Sugerencia</translation>
    </message>
    <message>
        <source>Suggestion of {name}</source>
        <translation>Sugerencia: {name}</translation>
    </message>
    <message>
        <source>Suggestions and conclusions with who sees to them, until when, and how they stand.</source>
        <translation>Sugerencias y conclusiones, con el responsable, el plazo y el estado.</translation>
    </message>
    <message>
        <source>Suggestions as CSV…</source>
        <translation>Sugerencias en CSV…</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Suspender</translation>
    </message>
    <message>
        <source>Suspend the item</source>
        <translation>Suspender el tema</translation>
    </message>
    <message>
        <source>Suspend the open item; its list stays.</source>
        <translation>Suspender el tema abierto; su lista queda.</translation>
    </message>
    <message>
        <source>Suspend the session</source>
        <translation>Suspender la sesión</translation>
    </message>
    <message>
        <source>Suspend the session, and with it the open item.</source>
        <translation>Suspender la sesión, y con ella el tema abierto.</translation>
    </message>
    <message>
        <source>Suspend until {time}</source>
        <translation>Suspender hasta {time}</translation>
    </message>
    <message>
        <source>Suspend {item}</source>
        <translation>Suspender {item}</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Signatura</translation>
    </message>
    <message>
        <source>Tables as Excel…</source>
        <translation>Tablas en Excel…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag: {said}</source>
        <translation>Etiqueta: {said}</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Take a key point off a statement, by its number.</source>
        <translation>Quitar de una declaración un punto clave, por su número.</translation>
    </message>
    <message>
        <source>Take a request off the list; it stays in the record.</source>
        <translation>Quitar una solicitud de la lista; queda en el registro.</translation>
    </message>
    <message>
        <source>Take a skipped item back into the plan, at its time.</source>
        <translation>Devolver al plan un tema omitido, a su hora.</translation>
    </message>
    <message>
        <source>Take a text that belongs elsewhere off a statement; the document stays in the file.</source>
        <translation>Retirar de una declaración un texto que corresponde a otra; el documento permanece en el archivo.</translation>
    </message>
    <message>
        <source>Take back that somebody was noted as present in a session.</source>
        <translation>Retirar la presencia anotada por error en una sesión.</translation>
    </message>
    <message>
        <source>Take back the call of {who}</source>
        <translation>Retirar la llamada: {who}</translation>
    </message>
    <message>
        <source>Take back your last act of floor, list or plan.</source>
        <translation>Deshacer su último acto sobre la palabra, la lista o el plan.</translation>
    </message>
    <message>
        <source>Take back your last act of the floor, whatever was done to lists, limits and texts since.</source>
        <translation>Deshacer su último acto sobre la palabra, sea lo que sea que haya pasado desde entonces con listas, límites y textos.</translation>
    </message>
    <message>
        <source>Take everybody off the list; what was said stays.</source>
        <translation>Quitar a todos de la lista; lo dicho queda.</translation>
    </message>
    <message>
        <source>Take in writing</source>
        <translation>Recibir por escrito</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take no new statements from the room.</source>
        <translation>No aceptar nuevas declaraciones de la sala.</translation>
    </message>
    <message>
        <source>Take off the list: {name}</source>
        <translation>Quitar de la lista: {name}</translation>
    </message>
    <message>
        <source>Take off the roll who is not on the list ({n})</source>
        <translation>Quitar de la lista de delegaciones las que no están en el archivo ({n})</translation>
    </message>
    <message>
        <source>Take out (Delete)</source>
        <translation>Quitar (Delete)</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take over the text that another seat wrote</source>
        <translation>Tomar el texto escrito en otro puesto</translation>
    </message>
    <message>
        <source>Take requests for the floor from an e-mail, a table or a text: see what is understood before it comes on the list.</source>
        <translation>Incorporar solicitudes de palabra de un correo, una tabla o un texto: ver lo que se entiende antes de que figure en la lista.</translation>
    </message>
    <message>
        <source>Take requests off the list; their statements are received in writing.</source>
        <translation>Quitar solicitudes de la lista; sus declaraciones se reciben por escrito.</translation>
    </message>
    <message>
        <source>Take tags off a statement.</source>
        <translation>Quitar etiquetas de una declaración.</translation>
    </message>
    <message>
        <source>Take the gist editor to the one who speaks now</source>
        <translation>Llevar el editor del resumen a quien habla ahora</translation>
    </message>
    <message>
        <source>Take the rights of reply</source>
        <translation>Tomar los derechos a contestar</translation>
    </message>
    <message>
        <source>Take the selected class out</source>
        <translation>Quitar la clase seleccionada</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlos</translation>
    </message>
    <message>
        <source>Take them in writing</source>
        <translation>Recibirlos por escrito</translation>
    </message>
    <message>
        <source>Take up</source>
        <translation>Abordar</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Abordar de nuevo</translation>
    </message>
    <message>
        <source>Take up an item; the open one is suspended.</source>
        <translation>Abordar un tema; el abierto se suspende.</translation>
    </message>
    <message>
        <source>Take up the selected item, or open the selected document</source>
        <translation>Abordar el tema elegido, o abrir el documento elegido</translation>
    </message>
    <message>
        <source>Take up {item}</source>
        <translation>Abordar {item}</translation>
    </message>
    <message>
        <source>Take “{title}” off this statement</source>
        <translation>Retirar «{title}» de esta declaración</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Se entiende como</translation>
    </message>
    <message>
        <source>Taking {n} speaker in writing ends the list at {ends}</source>
        <translation>Recibir por escrito a {n} orador termina la lista a las {ends}</translation>
    </message>
    <message>
        <source>Taking {n} speakers in writing ends the list at {ends}</source>
        <translation>Recibir por escrito a {n} oradores termina la lista a las {ends}</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text grows with the window</source>
        <translation>Texto según la ventana</translation>
    </message>
    <message>
        <source>Text not received</source>
        <translation>Texto no recibido</translation>
    </message>
    <message>
        <source>Text of</source>
        <translation>Texto de</translation>
    </message>
    <message>
        <source>Text of the meeting</source>
        <translation>Texto de la reunión</translation>
    </message>
    <message>
        <source>Text of {said} taken off: {document}</source>
        <translation>Texto de {said} retirado: {document}</translation>
    </message>
    <message>
        <source>Text received</source>
        <translation>Texto recibido</translation>
    </message>
    <message>
        <source>Text received of {said}</source>
        <translation>Texto recibido: {said}</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Text still owed</source>
        <translation>Texto pendiente</translation>
    </message>
    <message>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Textos ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Texts by item</source>
        <translation>Textos por tema</translation>
    </message>
    <message>
        <source>Texts for upload…</source>
        <translation>Textos para publicar…</translation>
    </message>
    <message>
        <source>Texts in each language</source>
        <translation>Textos en cada idioma</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Agradecimiento</translation>
    </message>
    <message>
        <source>That is so already.</source>
        <translation>Ya es así.</translation>
    </message>
    <message>
        <source>The address cannot be read. Write postgresql://USER@HOST/DATABASE#NAME, without the password: it is asked for.</source>
        <translation>La dirección no se entiende. Escriba postgresql://USER@HOST/DATABASE#NAME, sin la contraseña: se pide después.</translation>
    </message>
    <message>
        <source>The address names no database. Put / and its name behind the server: {address}/DATABASE</source>
        <translation>La dirección no nombra ninguna base de datos. Ponga / y su nombre detrás del servidor: {address}/DATABASE</translation>
    </message>
    <message>
        <source>The address names no meeting. Put # and its name behind it: {address}#NAME</source>
        <translation>La dirección no nombra ninguna reunión. Añada # y su nombre al final: {address}#NAME</translation>
    </message>
    <message>
        <source>The agenda has no item {code}; its items are {items}.</source>
        <translation>El programa no tiene tema {code}; sus temas son {items}.</translation>
    </message>
    <message>
        <source>The backup is put back once this meeting is closed here.</source>
        <translation>La copia solo se restaura cuando esta reunión esté cerrada aquí.</translation>
    </message>
    <message>
        <source>The backups could not be looked for: something in the program went wrong.</source>
        <translation>No se han podido buscar las copias de seguridad: algo ha fallado en el programa.</translation>
    </message>
    <message>
        <source>The beginning of “{name}” cannot be read, so no meeting can be made of it. {count} events that can be read are in “{text}”. Put the last copy in its place: facilitator restore COPY {name}</source>
        <translation>El principio de «{name}» no se puede leer, por lo que no se puede hacer una reunión con él. Los {count} sucesos legibles están en «{text}». Ponga la última copia en su lugar: facilitator restore COPIA {name}</translation>
    </message>
    <message>
        <source>The body of a “{kind}” event is not JSON.</source>
        <translation>El contenido de un evento «{kind}» no es JSON.</translation>
    </message>
    <message>
        <source>The body of a “{kind}” event is not a JSON object.</source>
        <translation>El contenido de un evento «{kind}» no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The body of a “{kind}” event is wrong: {error}.</source>
        <translation>El contenido de un evento «{kind}» es incorrecto: {error}.</translation>
    </message>
    <message>
        <source>The booths read the texts that were received</source>
        <translation>Las cabinas leen los textos recibidos</translation>
    </message>
    <message>
        <source>The calendar has no such times. Give fewer seconds.</source>
        <translation>El calendario no tiene tales horas. Dé menos segundos.</translation>
    </message>
    <message>
        <source>The card could not be written: {strerror}. Choose another folder.</source>
        <translation>No se pudo escribir la tarjeta: {strerror}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The card of {name} is void.</source>
        <translation>La tarjeta está anulada: {name}.</translation>
    </message>
    <message>
        <source>The certificate and its key cannot be used. Give both as PEM files, of which the key is not encrypted.</source>
        <translation>El certificado y su clave no pueden utilizarse. Indique ambos como archivos PEM, con la clave sin cifrar.</translation>
    </message>
    <message>
        <source>The chair</source>
        <translation>La Presidencia</translation>
    </message>
    <message>
        <source>The chair stated</source>
        <translation>La Presidencia declaró</translation>
    </message>
    <message>
        <source>The chair states…</source>
        <translation>La Presidencia declara…</translation>
    </message>
    <message>
        <source>The clock begins after the call</source>
        <translation>El reloj empieza tras la llamada</translation>
    </message>
    <message>
        <source>The clock of this computer is {length} ahead of that of the server. The times of this meeting are those of the server.</source>
        <translation>El reloj de este ordenador va {length} por delante del del servidor. Las horas de esta reunión son las del servidor.</translation>
    </message>
    <message>
        <source>The clock of this computer is {length} behind that of the server. The times of this meeting are those of the server.</source>
        <translation>El reloj de este ordenador va {length} por detrás del del servidor. Las horas de esta reunión son las del servidor.</translation>
    </message>
    <message>
        <source>The clock of this computer jumped {duration} ahead while {name} speaks. Does it count?</source>
        <translation>El reloj de este ordenador se adelantó {duration} mientras habla {name}. ¿Cuenta ese tiempo?</translation>
    </message>
    <message>
        <source>The clock of this computer jumped {duration} ahead while {name} spoke. Does it count?</source>
        <translation>El reloj de este ordenador se adelantó {duration} mientras hablaba {name}. ¿Cuenta ese tiempo?</translation>
    </message>
    <message>
        <source>The clock of this computer jumped {duration} ahead. Were the times that were recorded before right?</source>
        <translation>El reloj de este ordenador saltó {duration} hacia delante. ¿Eran correctas las horas registradas antes?</translation>
    </message>
    <message>
        <source>The clock of this computer shows {duration} less than the times that were recorded, the last at {last}. Were they right?</source>
        <translation>El reloj de este ordenador indica {duration} menos que las horas registradas, la última a las {last}. ¿Eran correctas?</translation>
    </message>
    <message>
        <source>The clock was behind</source>
        <translation>El reloj iba atrasado</translation>
    </message>
    <message>
        <source>The clock was wrong</source>
        <translation>El reloj estaba mal</translation>
    </message>
    <message>
        <source>The clock was {duration} ahead</source>
        <translation>El reloj iba {duration} adelantado</translation>
    </message>
    <message>
        <source>The clock was {duration} behind</source>
        <translation>El reloj iba {duration} atrasado</translation>
    </message>
    <message>
        <source>The code {code} is used already; give each item its own.</source>
        <translation>El código {code} ya está en uso; dé a cada tema el suyo.</translation>
    </message>
    <message>
        <source>The connection to “{host}” cannot be made safe, so it was not made: {reason}</source>
        <translation>La conexión con «{host}» no puede hacerse segura, así que no se ha establecido: {reason}</translation>
    </message>
    <message>
        <source>The copy on this computer, “{path}”, cannot be written to. Make the folder writable, or move the file away.</source>
        <translation>No se puede escribir en la copia de este ordenador, «{path}». Permita escribir en la carpeta o mueva el archivo.</translation>
    </message>
    <message>
        <source>The database in “{place}” is not set up for meetings. Whoever keeps it runs: facilitator server setup {address}</source>
        <translation>La base de datos en «{place}» no está preparada para reuniones. Quien la administra ejecuta: facilitator server setup {address}</translation>
    </message>
    <message>
        <source>The database in “{place}” was set up by a newer version of the program. Install that version.</source>
        <translation>La base de datos en «{place}» la preparó una versión más reciente del programa. Instale esa versión.</translation>
    </message>
    <message>
        <source>The database in “{place}” was set up by an older version of the program. Whoever keeps it runs once more: facilitator server setup &apos;{address}&apos;</source>
        <translation>La base de datos en «{place}» la preparó una versión anterior del programa. Quien la administra ejecuta de nuevo: facilitator server setup &apos;{address}&apos;</translation>
    </message>
    <message>
        <source>The database “{database}” keeps its texts in {encoding}, which lacks letters. Make one in UTF-8: createdb --encoding UTF8 --template template0 NAME</source>
        <translation>La base de datos «{database}» guarda sus textos en {encoding}, donde faltan letras. Cree una en UTF-8: createdb --encoding UTF8 --template template0 NAME</translation>
    </message>
    <message>
        <source>The definition was saved as {path}</source>
        <translation>La definición se guardó como {path}</translation>
    </message>
    <message>
        <source>The end and the length of {name} do not fit each other. Give one of the two.</source>
        <translation>{name}: el final y la duración indicados no concuerdan. Dé uno de los dos.</translation>
    </message>
    <message>
        <source>The figures are on the clipboard</source>
        <translation>Las cifras están en el portapapeles</translation>
    </message>
    <message>
        <source>The file has an event “{kind}”, which this version does not know. Use a newer version.</source>
        <translation>El archivo contiene un evento «{kind}», que esta versión no conoce. Utilice una versión más reciente.</translation>
    </message>
    <message>
        <source>The file is busy: other seats are recording. Try again.</source>
        <translation>El archivo está ocupado: otros puestos están registrando. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 and was read as {encoding}: look at names with accents. Where they are wrong, save it with the encoding UTF-8.</source>
        <translation>El archivo no está en UTF-8 y se leyó como {encoding}: mire los nombres con acentos. Si están mal, guárdelo con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>The file is read-only: the meeting can be looked at, nothing can be recorded.</source>
        <translation>El archivo es de solo lectura: la reunión puede consultarse, no puede registrarse nada.</translation>
    </message>
    <message>
        <source>The file lies on a network share: acts are recorded more slowly, and one machine at a time should work in it.</source>
        <translation>El archivo está en una carpeta de red: los actos se registran más despacio, y solo un equipo a la vez debería trabajar en él.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program. Install that version to open it.</source>
        <translation>El archivo fue escrito por una versión más reciente del programa. Instale esa versión para abrirlo.</translation>
    </message>
    <message>
        <source>The file “{path}” was not read. Give the path of a file that is there.</source>
        <translation>No se leyó el archivo «{path}». Indique la ruta de un archivo que exista.</translation>
    </message>
    <message>
        <source>The first {most} of {n}; all are in the table.</source>
        <translation>Los primeros {most} de {n}; todos están en la tabla.</translation>
    </message>
    <message>
        <source>The floor has moved on meanwhile, so this would reach somebody else.</source>
        <translation>Entretanto la palabra ha pasado a otros, así que esto afectaría a otra persona.</translation>
    </message>
    <message>
        <source>The floor has moved on since event {expect}. Look again, then repeat the act.</source>
        <translation>El debate avanzó desde el evento {expect}. Mire de nuevo y repita el acto.</translation>
    </message>
    <message>
        <source>The floor is back with {name}.</source>
        <translation>{name} tiene de nuevo la palabra.</translation>
    </message>
    <message>
        <source>The folder of the file cannot be written to: the meeting can be looked at, nothing can be recorded. To go on, save a copy elsewhere and work in that.</source>
        <translation>No se puede escribir en la carpeta del archivo: la reunión se puede consultar, pero no se puede registrar nada. Para continuar, guarde una copia en otro lugar y trabaje en ella.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}. Choose another.</source>
        <translation>La carpeta {folder} no puede crearse: {reason}. Elija otra.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist; make it, or choose another.</source>
        <translation>La carpeta {folder} no existe; créela o elija otra.</translation>
    </message>
    <message>
        <source>The former file {path} is not to be found from here.</source>
        <translation>El archivo anterior {path} no se encuentra desde aquí.</translation>
    </message>
    <message>
        <source>The gist is typed while somebody speaks, and stays with that statement when the floor moves on. It saves by itself; nothing recorded is ever removed.</source>
        <translation>El resumen se escribe mientras alguien habla y queda con esa declaración cuando la palabra pasa. Se guarda solo; nada registrado se borra jamás.</translation>
    </message>
    <message>
        <source>The gist of statement {statement} was changed meanwhile. It now reads: “{gist}”. Nothing was overwritten.</source>
        <translation>El resumen de la declaración {statement} cambió entretanto. Ahora dice: «{gist}». No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>The gist that is being typed could not be saved and would be lost.</source>
        <translation>El resumen que se está escribiendo no pudo guardarse y se perdería.</translation>
    </message>
    <message>
        <source>The gist that is being typed could not be saved, so the language stays.</source>
        <translation>El resumen que se está escribiendo no pudo guardarse: el idioma no cambia.</translation>
    </message>
    <message>
        <source>The hard stop at {stop} has passed; {n} speaker will not be reached</source>
        <translation>La hora límite de las {stop} ha pasado; no se escuchará a {n} orador</translation>
    </message>
    <message>
        <source>The hard stop at {stop} has passed; {n} speakers will not be reached</source>
        <translation>La hora límite de las {stop} ha pasado; no se escuchará a {n} oradores</translation>
    </message>
    <message>
        <source>The hash that is printed in the minutes, if there is one</source>
        <translation>La huella impresa en el acta, si la hay</translation>
    </message>
    <message>
        <source>The item gets its part of the sessions, in the order of the agenda</source>
        <translation>El tema recibe su parte de las sesiones, en el orden del programa</translation>
    </message>
    <message>
        <source>The item stands at the top already.</source>
        <translation>El tema ya está en el primer nivel.</translation>
    </message>
    <message>
        <source>The key in {name} is shorter than {n} characters. Take a longer one.</source>
        <translation>La clave de {name} tiene menos de {n} caracteres. Tome una más larga.</translation>
    </message>
    <message>
        <source>The keys could not be recorded, so the cards were not written.</source>
        <translation>Las claves no se pudieron consignar, así que las tarjetas no se escribieron.</translation>
    </message>
    <message>
        <source>The language stays as it is, also at the next start.</source>
        <translation>El idioma sigue siendo el mismo, también en el próximo inicio.</translation>
    </message>
    <message>
        <source>The last act was recorded at {last}, far ahead of the clock of this computer. Is that right?</source>
        <translation>El último acto se registró a las {last}, muy por delante del reloj de este ordenador. ¿Es correcto?</translation>
    </message>
    <message>
        <source>The last act would be at {written}, more than a day after now. Give fewer seconds.</source>
        <translation>El último acto sería a las {written}, más de un día después de la hora actual. Dé menos segundos.</translation>
    </message>
    <message>
        <source>The last event cannot be read.</source>
        <translation>El último evento no se puede leer.</translation>
    </message>
    <message>
        <source>The last version</source>
        <translation>La última versión</translation>
    </message>
    <message>
        <source>The limit is {duration}, and 6 hours is the longest. Give fewer seconds.</source>
        <translation>El tiempo asignado es de {duration} y el más largo es de 6 horas. Indique menos segundos.</translation>
    </message>
    <message>
        <source>The limit is {duration}: no more than that can be taken away. Give fewer seconds.</source>
        <translation>El límite es de {duration}: no se puede quitar más. Dé menos segundos.</translation>
    </message>
    <message>
        <source>The list is closed already.</source>
        <translation>La lista ya está cerrada.</translation>
    </message>
    <message>
        <source>The list is closed.</source>
        <translation>La lista está cerrada.</translation>
    </message>
    <message>
        <source>The list is open already.</source>
        <translation>La lista ya está abierta.</translation>
    </message>
    <message>
        <source>The list is open.</source>
        <translation>La lista está abierta.</translation>
    </message>
    <message>
        <source>The list of speakers of {label} is exhausted.</source>
        <translation>La lista de oradores de {label} está agotada.</translation>
    </message>
    <message>
        <source>The list of speakers of {label} is exhausted. Still marked absent: {missing}. Restore them, or name one.</source>
        <translation>La lista de oradores de {label} está agotada. Ausencias aún anotadas: {missing}. Anote su regreso, o indique una solicitud.</translation>
    </message>
    <message>
        <source>The list orders itself</source>
        <translation>La lista se ordena sola</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>La reunión</translation>
    </message>
    <message>
        <source>The meeting has no session {number}; its sessions are {numbers}.</source>
        <translation>La reunión no tiene sesión {number}; sus sesiones son {numbers}.</translation>
    </message>
    <message>
        <source>The meeting has no title yet.</source>
        <translation>La reunión aún no tiene título.</translation>
    </message>
    <message>
        <source>The meeting is closed</source>
        <translation>La reunión está clausurada</translation>
    </message>
    <message>
        <source>The meeting is closed already.</source>
        <translation>La reunión ya está clausurada.</translation>
    </message>
    <message>
        <source>The meeting is closed.</source>
        <translation>La reunión está clausurada.</translation>
    </message>
    <message>
        <source>The meeting is not in session</source>
        <translation>La reunión no está en sesión</translation>
    </message>
    <message>
        <source>The meeting is suspended</source>
        <translation>La sesión está suspendida</translation>
    </message>
    <message>
        <source>The meeting is then as it was at that time. The file that is there now is kept beside it, under a name with the date, with all that was recorded since.</source>
        <translation>La reunión queda entonces como estaba en ese momento. El archivo actual se conserva al lado, con la fecha en su nombre y todo lo registrado desde entonces.</translation>
    </message>
    <message>
        <source>The meeting runs by itself; nothing here is real.</source>
        <translation>La reunión transcurre sola; aquí nada es real.</translation>
    </message>
    <message>
        <source>The meeting was not handed over yet.</source>
        <translation>La reunión aún no se ha traspasado.</translation>
    </message>
    <message>
        <source>The meeting’s order</source>
        <translation>El orden de la reunión</translation>
    </message>
    <message>
        <source>The minutes are not finalised yet.</source>
        <translation>El acta aún no está finalizada.</translation>
    </message>
    <message>
        <source>The minutes are not finalised yet: “facilitator finalise FILE” makes version 1.</source>
        <translation>El acta aún no está finalizada: «facilitator finalise FILE» hace la versión 1.</translation>
    </message>
    <message>
        <source>The minutes were not finalised: something in the program went wrong, and a report of it was kept. What was recorded is safe. Try again.</source>
        <translation>El acta no se finalizó: algo falló en el programa y se guardó un informe de ello. Lo registrado está a salvo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The name under which this desk acts; undo takes back its own acts only. Click to change it.</source>
        <translation>El nombre con el que actúa este puesto; deshacer solo retira sus propios actos. Haga clic para cambiarlo.</translation>
    </message>
    <message>
        <source>The name “{name}” is too long for this disk. Choose a shorter one.</source>
        <translation>El nombre «{name}» es demasiado largo para este disco. Elija uno más corto.</translation>
    </message>
    <message>
        <source>The order of the list has changed.</source>
        <translation>El orden de la lista ha cambiado.</translation>
    </message>
    <message>
        <source>The order today, and as it would be</source>
        <translation>El orden de hoy, y como sería</translation>
    </message>
    <message>
        <source>The other statement</source>
        <translation>La otra declaración</translation>
    </message>
    <message>
        <source>The pages are at {address}.</source>
        <translation>Las páginas están en {address}.</translation>
    </message>
    <message>
        <source>The pages are at {address}. Connected: {n}.</source>
        <translation>Las páginas están en {address}. Conectados: {n}.</translation>
    </message>
    <message>
        <source>The pages are being started…</source>
        <translation>Las páginas se están iniciando…</translation>
    </message>
    <message>
        <source>The pages cannot be set: {reason}. Make room on the disk and in memory, then try again.</source>
        <translation>No se pueden componer las páginas: {reason}. Libere espacio en el disco y en la memoria y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The pages cannot be shown at {host}, port {port}: {why}. Give another --host or --port.</source>
        <translation>Las páginas no pueden mostrarse en {host}, puerto {port}: {why}. Indique otro --host u otro --port.</translation>
    </message>
    <message>
        <source>The pages cannot be written to the folder “{name}”. Choose one of yours, with its whole path.</source>
        <translation>No se pueden escribir las páginas en la carpeta «{name}». Elija una suya, con su ruta completa.</translation>
    </message>
    <message>
        <source>The pages cannot be written to {folder}: {why}. Give another --folder.</source>
        <translation>Las páginas no se pueden escribir en {folder}: {why}. Indique otro --folder.</translation>
    </message>
    <message>
        <source>The pages in {folder} stand still: {why}. It is tried again.</source>
        <translation>Las páginas en {folder} ya no se actualizan: {why}. Se intentará de nuevo.</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>La imagen está en el portapapeles</translation>
    </message>
    <message>
        <source>The plan is locked at this desk. Click to unlock it.</source>
        <translation>El plan está bloqueado en este puesto. Haga clic para desbloquearlo.</translation>
    </message>
    <message>
        <source>The plan is locked at this desk. View ▸ Run only takes the lock off.</source>
        <translation>El plan está bloqueado en este puesto. Ver ▸ Solo conducción quita el bloqueo.</translation>
    </message>
    <message>
        <source>The process of the web pages ended.</source>
        <translation>El proceso de las páginas web terminó.</translation>
    </message>
    <message>
        <source>The public pages are written there as files too, for any web server to hand out.</source>
        <translation>Las páginas públicas se escriben ahí también como archivos, que cualquier servidor web puede repartir.</translation>
    </message>
    <message>
        <source>The record cannot be searched now: something in the program went wrong, and a report of it was kept. What was recorded is safe. Change the words to search again.</source>
        <translation>Ahora no se puede buscar en el acta: algo ha fallado en el programa y se ha guardado un informe de ello. Lo registrado está a salvo. Cambie las palabras para volver a buscar.</translation>
    </message>
    <message>
        <source>The record that delegations get.</source>
        <translation>El acta que reciben las delegaciones.</translation>
    </message>
    <message>
        <source>The recording begins at</source>
        <translation>La grabación comienza a las</translation>
    </message>
    <message>
        <source>The rehearsal goes on as it is; the language is another at the next start.</source>
        <translation>El ensayo sigue como está; el idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>The report could not be written.</source>
        <translation>No se pudo escribir el informe.</translation>
    </message>
    <message>
        <source>The room display shows nothing. Click to show again what it showed.</source>
        <translation>La pantalla de la sala no muestra nada. Haga clic para mostrar de nuevo lo que mostraba.</translation>
    </message>
    <message>
        <source>The room sees a blank screen</source>
        <translation>La sala ve una pantalla en blanco</translation>
    </message>
    <message>
        <source>The room shows {most} letters. Shorten the message.</source>
        <translation>La sala muestra {most} caracteres. Acorte el mensaje.</translation>
    </message>
    <message>
        <source>The same as F8, where nothing is being typed</source>
        <translation>Lo mismo que F8, donde no se escribe</translation>
    </message>
    <message>
        <source>The same, from a presenter; on the room display too</source>
        <translation>Lo mismo, desde un mando; también en la pantalla de la sala</translation>
    </message>
    <message>
        <source>The same, with States Parties, other States and organizations apart.</source>
        <translation>Lo mismo, con los Estados partes, los demás Estados y las organizaciones por separado.</translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation>La secretaría</translation>
    </message>
    <message>
        <source>The selected line means</source>
        <translation>La línea elegida se refiere a</translation>
    </message>
    <message>
        <source>The selected row is</source>
        <translation>La fila elegida es</translation>
    </message>
    <message>
        <source>The server has not been reached since {time}.</source>
        <translation>No se llega al servidor desde las {time}.</translation>
    </message>
    <message>
        <source>The server holds something else than was seen here. What was seen is kept as a meeting of its own: {path}</source>
        <translation>El servidor contiene algo distinto de lo que se vio aquí. Lo que se vio se conserva como una reunión aparte: {path}</translation>
    </message>
    <message>
        <source>The server is not reached, and this computer holds no copy of “{name}”.</source>
        <translation>No se llega al servidor y este ordenador no tiene copia de «{name}».</translation>
    </message>
    <message>
        <source>The server is not reached.</source>
        <translation>No se llega al servidor.</translation>
    </message>
    <message>
        <source>The server is not reached. Lists, sheets and versions do not wait: take them over when it is there again.</source>
        <translation>No se llega al servidor. Las listas, hojas y versiones no esperan: hágalas cuando vuelva a estar.</translation>
    </message>
    <message>
        <source>The server is not reached. This computer has “{name}” as of {time}, with {n} act that waits. Go on with that?</source>
        <translation>No se llega al servidor. Este ordenador tiene «{name}» tal como estaba a las {time}, con {n} acto en espera. ¿Seguir con eso?</translation>
    </message>
    <message>
        <source>The server is not reached. This computer has “{name}” as of {time}, with {n} acts that wait. Go on with that?</source>
        <translation>No se llega al servidor. Este ordenador tiene «{name}» tal como estaba a las {time}, con {n} actos en espera. ¿Seguir con eso?</translation>
    </message>
    <message>
        <source>The server is reached again.</source>
        <translation>Se llega de nuevo al servidor.</translation>
    </message>
    <message>
        <source>The server is reached again. {n} act was recorded later, at its own time.</source>
        <translation>Se llega de nuevo al servidor. {n} acto se registró más tarde, a su hora.</translation>
    </message>
    <message>
        <source>The server is reached again. {n} acts were recorded later, at their own times.</source>
        <translation>Se llega de nuevo al servidor. {n} actos se registraron más tarde, a su hora.</translation>
    </message>
    <message>
        <source>The server was put back to an earlier state: it holds “{name}” up to event {last}, and {seen} were seen here. Save a copy of what is seen here, and ask whoever keeps the server.</source>
        <translation>El servidor se ha devuelto a un estado anterior: contiene «{name}» hasta el evento {last}, y aquí se han visto {seen}. Guarde una copia de lo que se ve aquí y diríjase a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server “{host}” does not let “{user}” in from here. Ask whoever keeps the server.</source>
        <translation>El servidor «{host}» no deja entrar a «{user}» desde aquí. Diríjase a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The server “{host}” is PostgreSQL {version}; meetings need 13 or later.</source>
        <translation>El servidor «{host}» es PostgreSQL {version}; las reuniones necesitan la versión 13 o posterior.</translation>
    </message>
    <message>
        <source>The server “{host}” is starting or stopping. Try again in a moment.</source>
        <translation>El servidor «{host}» se está iniciando o deteniendo. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>The server “{host}” knows nobody named “{user}”. See whether the name is right.</source>
        <translation>El servidor «{host}» no conoce a nadie llamado «{user}». Compruebe el nombre.</translation>
    </message>
    <message>
        <source>The server “{host}” takes no more connections. Close a desk, or ask whoever keeps the server.</source>
        <translation>El servidor «{host}» no admite más conexiones. Cierre un puesto o diríjase a quien administra el servidor.</translation>
    </message>
    <message>
        <source>The session in which the item is planned</source>
        <translation>La sesión en que está previsto el tema</translation>
    </message>
    <message>
        <source>The session is called to order.</source>
        <translation>La sesión está abierta.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La sesión se ha levantado.</translation>
    </message>
    <message>
        <source>The session is not on the day it is planned for. Click to look only, move the meeting or rehearse.</source>
        <translation>La sesión no está en su día previsto. Haga clic para solo mirar, trasladar la reunión o ensayar.</translation>
    </message>
    <message>
        <source>The session is resumed.</source>
        <translation>La sesión se ha reanudado.</translation>
    </message>
    <message>
        <source>The session is suspended.</source>
        <translation>La sesión está suspendida.</translation>
    </message>
    <message>
        <source>The settings as they were are kept in {path}.</source>
        <translation>Los ajustes tal como estaban se conservan en {path}.</translation>
    </message>
    <message>
        <source>The settings cannot be kept in {path}: {reason}. What is chosen now holds until the program ends.</source>
        <translation>Los ajustes no se pueden conservar en {path}: {reason}. Lo que se elija vale hasta que termine el programa.</translation>
    </message>
    <message>
        <source>The settings in {path} are not understood, so the usual ones are used.</source>
        <translation>Los ajustes de {path} no se entienden y se usan los habituales.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read, so the usual ones are used: {reason}.</source>
        <translation>Los ajustes de {path} no se pueden leer y se usan los habituales: {reason}.</translation>
    </message>
    <message>
        <source>The shipped roll of {n} delegations</source>
        <translation>La lista incluida de {n} delegaciones</translation>
    </message>
    <message>
        <source>The speaker was paused before that. Give a longer time.</source>
        <translation>El orador estaba en pausa antes. Indique un tiempo mayor.</translation>
    </message>
    <message>
        <source>The statement of {name} was handed in and has no times.</source>
        <translation>{name}: la declaración se entregó por escrito y no tiene horas.</translation>
    </message>
    <message>
        <source>The statement that the text is of</source>
        <translation>La declaración a la que pertenece el texto</translation>
    </message>
    <message>
        <source>The tables of “{database}” are there already.</source>
        <translation>Las tablas de «{database}» ya existen.</translation>
    </message>
    <message>
        <source>The template {name} cannot be filled in: {fault}.</source>
        <translation>La plantilla {name} no puede rellenarse: {fault}.</translation>
    </message>
    <message>
        <source>The text before it, on the same statement, is not taken yet either.</source>
        <translation>El texto anterior, sobre la misma declaración, tampoco se ha tomado todavía.</translation>
    </message>
    <message>
        <source>The text of the statement</source>
        <translation>El texto de la declaración</translation>
    </message>
    <message>
        <source>The texts are in {language}; type their words in the other languages. What is missing ({n}) is printed in {language}, with a mark in the checks.</source>
        <translation>Idioma de los textos: {language}; escríbalos en los otros idiomas. Lo que falta ({n}) se imprime tal cual, con una marca en las comprobaciones ({language}).</translation>
    </message>
    <message>
        <source>The texts of the meeting are in {language}. Add words in other languages to them.</source>
        <translation>Los textos de la reunión están en este idioma: {language}. Añádales las palabras en otros idiomas.</translation>
    </message>
    <message>
        <source>The texts that were received, under the names of the package for upload.</source>
        <translation>Los textos recibidos, con los nombres de la carpeta para publicar.</translation>
    </message>
    <message>
        <source>The time and who spoke, as 10:05–10:08 Norway: gist, or 10:05 Norway presenter 3 min</source>
        <translation>La hora y quién habló, como 10:05–10:08 Noruega: resumen, o 10:05 Noruega presentador 3 min</translation>
    </message>
    <message>
        <source>The time is missing at which it began.</source>
        <translation>Falta la hora de inicio.</translation>
    </message>
    <message>
        <source>The time of {name} is used up: there is no rest to yield. End the statement.</source>
        <translation>{name}: el tiempo se ha agotado, no hay resto que ceder. Termine la declaración.</translation>
    </message>
    <message>
        <source>The time of {name} stays as the clock has it.</source>
        <translation>{name}: el tiempo queda como lo indica el reloj.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known on this computer.</source>
        <translation>Este ordenador no conoce la zona horaria «{zone}».</translation>
    </message>
    <message>
        <source>The timeline shows nothing yet.</source>
        <translation>La cronología aún no muestra nada.</translation>
    </message>
    <message>
        <source>The times from event {seq} on are impossible: {written}. New acts continue from there. Correct them, for instance with clock-was {seconds} --since {seq}.</source>
        <translation>Las horas desde el evento {seq} son imposibles: {written}. Lo que se hace ahora sigue desde ahí. Rectifíquelas, por ejemplo con clock-was {seconds} --since {seq}.</translation>
    </message>
    <message>
        <source>The times stay, and the meeting goes on by them, ahead of the clock of this computer.</source>
        <translation>Las horas quedan y la reunión sigue según ellas, por delante del reloj de este ordenador.</translation>
    </message>
    <message>
        <source>The two were made under {label} and {label2}. Only statements on one item can be merged.</source>
        <translation>Las dos se hicieron en {label} y {label2}. Solo pueden unirse declaraciones sobre un mismo tema.</translation>
    </message>
    <message>
        <source>The usual order</source>
        <translation>El orden habitual</translation>
    </message>
    <message>
        <source>The web pages ended and are started again; the meeting goes on. {why}</source>
        <translation>Las páginas web se han detenido y vuelven a arrancar; la reunión sigue. {why}</translation>
    </message>
    <message>
        <source>The web pages have ended; the meeting goes on. Display ▸ Web pages starts them again. {why}</source>
        <translation>Las páginas web se han detenido; la reunión sigue. Pantalla ▸ Páginas web las inicia de nuevo. {why}</translation>
    </message>
    <message>
        <source>The workbook has macros; they were not run.</source>
        <translation>El libro tiene macros; no se ejecutaron.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Then {name} and {name2}, which was entered from paper, would have spoken at the same time. Correct the times of that one first.</source>
        <translation>Entonces {name} y {name2}, cuya intervención se introdujo desde papel, habrían hablado a la vez. Corrija primero las horas de esta última.</translation>
    </message>
    <message>
        <source>There are no pages; the meeting goes on without them. {why}</source>
        <translation>No hay páginas; la reunión sigue sin ellas. {why}</translation>
    </message>
    <message>
        <source>There are no sessions yet: add the days.</source>
        <translation>Aún no hay sesiones: añada los días.</translation>
    </message>
    <message>
        <source>There are no two on one list to exchange places.</source>
        <translation>No hay dos solicitudes en una misma lista que intercambiar.</translation>
    </message>
    <message>
        <source>There is no act of the floor by {seat} to undo. Others take back their own.</source>
        <translation>No hay ningún acto de {seat} sobre la palabra que deshacer. Cada cual deshace los suyos.</translation>
    </message>
    <message>
        <source>There is no act of {seat} to undo. Others take back their own.</source>
        <translation>No hay ningún acto de {seat} que deshacer. Cada cual deshace los suyos.</translation>
    </message>
    <message>
        <source>There is no action {lap}: the plan of action has actions 1 to 50.</source>
        <translation>No hay acción {lap}: el plan de acción tiene las acciones 1 a 50.</translation>
    </message>
    <message>
        <source>There is no agenda yet: type or paste its items.</source>
        <translation>Aún no hay programa: escriba o pegue sus temas.</translation>
    </message>
    <message>
        <source>There is no backup yet. {where}</source>
        <translation>Todavía no hay ninguna copia de seguridad. {where}</translation>
    </message>
    <message>
        <source>There is no class “{unknown}”: choose from {join}, or write a new one as name=WHO.</source>
        <translation>No hay clase «{unknown}»: elija {join}, o escriba una nueva, nombre=QUIÉN.</translation>
    </message>
    <message>
        <source>There is no command “{name}”.</source>
        <translation>No hay comando «{name}».</translation>
    </message>
    <message>
        <source>There is no database “{database}” on the server “{host}”. See whether its name is right.</source>
        <translation>No hay ninguna base de datos «{database}» en el servidor «{host}». Compruebe su nombre.</translation>
    </message>
    <message>
        <source>There is no definition “{source}”; give the path of a .toml file, or the name of a shipped one: {shipped}.</source>
        <translation>No hay definición «{source}»; indique la ruta de un archivo .toml, o el nombre de una incluida: {shipped}.</translation>
    </message>
    <message>
        <source>There is no entry {entry}; there are {count}.</source>
        <translation>No hay anotación {entry}; hay {count}.</translation>
    </message>
    <message>
        <source>There is no event {expect} to have been seen; the last is {seq}.</source>
        <translation>No hay evento {expect} que pudiera verse; el último es {seq}.</translation>
    </message>
    <message>
        <source>There is no event {seq} whose time could be put right: name one from {first} to {last}.</source>
        <translation>No hay ningún evento {seq} cuya hora se pueda rectificar: indique uno del {first} al {last}.</translation>
    </message>
    <message>
        <source>There is no file “{name}” any more.</source>
        <translation>El archivo «{name}» ya no existe.</translation>
    </message>
    <message>
        <source>There is no file “{name}” in {folder}.</source>
        <translation>No hay archivo «{name}» en {folder}.</translation>
    </message>
    <message>
        <source>There is no file “{name}”. Choose another.</source>
        <translation>No hay ningún archivo «{name}». Elija otro.</translation>
    </message>
    <message>
        <source>There is no folder for “{name}”. Make the folder first, or choose another.</source>
        <translation>No hay carpeta para «{name}». Cree primero la carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>There is no item before it at this depth.</source>
        <translation>Ningún tema lo precede en este nivel.</translation>
    </message>
    <message>
        <source>There is no item {code}.</source>
        <translation>No hay ningún tema {code}.</translation>
    </message>
    <message>
        <source>There is no item “{code}” on the agenda.</source>
        <translation>No hay tema «{code}» en el programa.</translation>
    </message>
    <message>
        <source>There is no item “{said}” on the agenda. The items are {codes}.</source>
        <translation>No hay tema «{said}» en el programa. Los temas son {codes}.</translation>
    </message>
    <message>
        <source>There is no line {line} to settle. Name one that is shown above the list.</source>
        <translation>No hay ninguna línea {line} por resolver. Indique una de las que se muestran sobre la lista.</translation>
    </message>
    <message>
        <source>There is no meeting “{name}” in “{place}”. Choose another, or make it: facilitator new {address}</source>
        <translation>No hay ninguna reunión «{name}» en «{place}». Elija otra o créela: facilitator new {address}</translation>
    </message>
    <message>
        <source>There is no meeting “{name}”. Choose another.</source>
        <translation>No hay ninguna reunión «{name}». Elija otra.</translation>
    </message>
    <message>
        <source>There is no position {position} under {label}: choose 1 to {n}.</source>
        <translation>No hay posición {position} en {label}: elija de 1 a {n}.</translation>
    </message>
    <message>
        <source>There is no presentation under {label} to which this belongs. Ask for a statement instead.</source>
        <translation>No hay en {label} ninguna presentación a la que esto pertenezca. Pida en cambio una declaración.</translation>
    </message>
    <message>
        <source>There is no question under {label} to answer. Ask a question first.</source>
        <translation>No hay pregunta en {label} que responder. Haga primero una pregunta.</translation>
    </message>
    <message>
        <source>There is no role “{role}”. Make it first: createuser --pwprompt {role}</source>
        <translation>No existe el rol «{role}». Créelo primero: createuser --pwprompt {role}</translation>
    </message>
    <message>
        <source>There is no room left on the disk, so nothing was recorded in “{name}”. Make room and try again.</source>
        <translation>No queda espacio en el disco: no se registró nada en «{name}». Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk: the meeting can be looked at, nothing can be recorded. To go on, make room.</source>
        <translation>No queda espacio en el disco: la reunión se puede consultar, pero no se puede registrar nada. Para continuar, libere espacio.</translation>
    </message>
    <message>
        <source>There is no room left on the server, so nothing was recorded in “{name}”. Ask whoever keeps it.</source>
        <translation>No queda espacio en el servidor, así que no se ha registrado nada en «{name}». Diríjase a quien lo administra.</translation>
    </message>
    <message>
        <source>There is no session {number} any more.</source>
        <translation>Ya no hay sesión {number}.</translation>
    </message>
    <message>
        <source>There is no session {number}: this meeting has {numbers}.</source>
        <translation>No hay sesión {number}: esta reunión tiene {numbers}.</translation>
    </message>
    <message>
        <source>There is no session {session}: this meeting has {join}.</source>
        <translation>No hay sesión {session}: esta reunión tiene {join}.</translation>
    </message>
    <message>
        <source>There is no statement {wanted} in the log.</source>
        <translation>No hay declaración {wanted} en el registro.</translation>
    </message>
    <message>
        <source>There is no such time in the calendar any more. Write the day with it.</source>
        <translation>Esa hora ya no existe en el calendario. Escriba también el día.</translation>
    </message>
    <message>
        <source>There is no text to paste: copy the lines of an agenda first.</source>
        <translation>No hay texto que pegar: copie primero las líneas de un programa.</translation>
    </message>
    <message>
        <source>There is no time zone “{name}”. Write it like Europe/Zurich.</source>
        <translation>No existe la zona horaria «{name}». Escríbala como Europe/Zurich.</translation>
    </message>
    <message>
        <source>There is no undone act of {seat} to redo. Do it anew instead.</source>
        <translation>No hay ningún acto deshecho de {seat} que rehacer. Hágalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no version {number} of the minutes; there are {numbers}.</source>
        <translation>No hay versión {number} del acta; hay {numbers}.</translation>
    </message>
    <message>
        <source>There is no {time} on {date}: the clocks go forward then. Give another time.</source>
        <translation>El {date} no existe la hora {time}: entonces se adelantan los relojes. Indique otra hora.</translation>
    </message>
    <message>
        <source>There is no “{label}” for {name}.</source>
        <translation>{name}: no hay «{label}».</translation>
    </message>
    <message>
        <source>There is nothing to note. Type the conclusion.</source>
        <translation>No hay nada que anotar. Escriba la conclusión.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type the decision.</source>
        <translation>No hay nada que anotar. Escriba la decisión.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type the key point.</source>
        <translation>No hay nada que anotar. Escriba el punto clave.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type the recommendation.</source>
        <translation>No hay nada que anotar. Escriba la recomendación.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type the suggestion.</source>
        <translation>No hay nada que anotar. Escriba la sugerencia.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type what the chair stated.</source>
        <translation>No hay nada que anotar. Escriba lo que declaró la Presidencia.</translation>
    </message>
    <message>
        <source>There is nothing to note. Type what was said.</source>
        <translation>No hay nada que anotar. Escriba lo que se dijo.</translation>
    </message>
    <message>
        <source>There is nothing to take over: no request was found, and no line to settle.</source>
        <translation>No hay nada que incorporar: no se encontró ninguna solicitud ni ninguna línea por resolver.</translation>
    </message>
    <message>
        <source>These are the rules as they are.</source>
        <translation>Estas son las reglas actuales.</translation>
    </message>
    <message>
        <source>These documents could not be read and are not in it: {which}.</source>
        <translation>Estos documentos no se han podido leer y no figuran en él: {which}.</translation>
    </message>
    <message>
        <source>They are turned off in the preferences.</source>
        <translation>Están desactivadas en las preferencias.</translation>
    </message>
    <message>
        <source>They were ahead</source>
        <translation>Iban adelantadas</translation>
    </message>
    <message>
        <source>They were behind</source>
        <translation>Iban atrasadas</translation>
    </message>
    <message>
        <source>They were right</source>
        <translation>Eran correctas</translation>
    </message>
    <message>
        <source>This chart cannot be shown: something in the program went wrong, and a report of it was kept. What was recorded is safe. Choose another chart.</source>
        <translation>Este gráfico no se puede mostrar: algo ha fallado en el programa y se ha guardado un informe de ello. Lo registrado está a salvo. Elija otro gráfico.</translation>
    </message>
    <message>
        <source>This computer only</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>This computer slept for {duration} while {name} speaks. Does it count?</source>
        <translation>Este ordenador estuvo en reposo {duration} mientras habla {name}. ¿Cuenta ese tiempo?</translation>
    </message>
    <message>
        <source>This computer slept for {duration} while {name} spoke. Does it count?</source>
        <translation>Este ordenador estuvo en reposo {duration} mientras hablaba {name}. ¿Cuenta ese tiempo?</translation>
    </message>
    <message>
        <source>This desk only looks, so nothing is recorded. “Work on it” above ends that.</source>
        <translation>Este puesto solo mira, así que no se consigna nada. «Trabajar en ella», arriba, lo termina.</translation>
    </message>
    <message>
        <source>This desk only looks: nothing is recorded here.</source>
        <translation>Este puesto solo mira: aquí no se consigna nada.</translation>
    </message>
    <message>
        <source>This document is kept on the server, which is not reached just now. Try again later.</source>
        <translation>Este documento se guarda en el servidor, al que no se llega en este momento. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This file does not begin with a meeting, so it cannot be read.</source>
        <translation>Este archivo no empieza con una reunión y no puede leerse.</translation>
    </message>
    <message>
        <source>This file holds no meeting yet.</source>
        <translation>Este archivo aún no contiene ninguna reunión.</translation>
    </message>
    <message>
        <source>This file holds {n} names of persons, and was to hold them until {day}. Nothing is deleted by itself: save a copy without persons, then delete this file where you keep it.</source>
        <translation>Este archivo contiene {n} nombres de personas y debía contenerlos hasta el {day}. Nada se borra solo: guarde una copia sin personas y borre después este archivo donde lo conserve.</translation>
    </message>
    <message>
        <source>This file was changed or damaged. {said} The meeting goes on; nothing is made final of it.</source>
        <translation>Este archivo fue modificado o dañado. {said} La reunión continúa; nada de ella se hace definitivo.</translation>
    </message>
    <message>
        <source>This is a copy without persons already.</source>
        <translation>Ya es una copia sin personas.</translation>
    </message>
    <message>
        <source>This is decided on the trail of acts, not on the state alone.</source>
        <translation>Esto se decide sobre el historial de actos, y no solo sobre el estado.</translation>
    </message>
    <message>
        <source>This item is no longer on the agenda.</source>
        <translation>Este tema ya no está en el programa.</translation>
    </message>
    <message>
        <source>This meeting</source>
        <translation>Esta reunión</translation>
    </message>
    <message>
        <source>This meeting has no session to come. Say when the item is to start.</source>
        <translation>Esta reunión no tiene sesiones por venir. Diga cuándo debe empezar el tema.</translation>
    </message>
    <message>
        <source>This meeting has no session to come. Write day and time, as 2025-04-07T18:00.</source>
        <translation>Esta reunión no tiene sesiones por venir. Escriba día y hora, como 2025-04-07T18:00.</translation>
    </message>
    <message>
        <source>This meeting has no session whose day is meant. Write day and time, as 2025-04-07T18:00.</source>
        <translation>Esta reunión no tiene sesión cuyo día se entienda. Escriba día y hora, como 2025-04-07T18:00.</translation>
    </message>
    <message>
        <source>This meeting is in a file already. “Save a copy…” makes another.</source>
        <translation>Esta reunión ya está en un archivo. «Guardar una copia…» hace otro.</translation>
    </message>
    <message>
        <source>This meeting is on a server already. Others open it there by its address.</source>
        <translation>Esta reunión ya está en un servidor. Los demás la abren allí por su dirección.</translation>
    </message>
    <message>
        <source>This meeting is on a server, which keeps it, and this desk has a copy of its own besides. “Fetch to a file…” saves one where you like.</source>
        <translation>Esta reunión está en un servidor, que la conserva, y este puesto tiene además su propia copia. «Traer a un archivo…» guarda una donde quiera.</translation>
    </message>
    <message>
        <source>This meeting is open already.</source>
        <translation>Esta reunión ya está abierta.</translation>
    </message>
    <message>
        <source>This meeting was not handed over.</source>
        <translation>Esta reunión no se ha traspasado.</translation>
    </message>
    <message>
        <source>This record cannot be shown: something in the program went wrong, and a report of it was kept. What was recorded is safe. Choose another record.</source>
        <translation>Esta acta no se puede mostrar: algo ha fallado en el programa y se ha guardado un informe de ello. Lo registrado está a salvo. Elija otra acta.</translation>
    </message>
    <message>
        <source>This seat takes notes only: gists, points, tags and what is on the text. View ▸ Notes only ends that.</source>
        <translation>Este puesto solo toma notas: resúmenes, puntos, etiquetas y lo que atañe al texto. Ver ▸ Solo notas lo termina.</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>This statement has not ended: end it first, then correct its end.</source>
        <translation>Esta declaración no ha terminado: termínela primero y luego corrija su final.</translation>
    </message>
    <message>
        <source>This statement has not ended: end it first, then correct its kind.</source>
        <translation>Esta declaración no ha terminado: termínela primero y corrija después su tipo.</translation>
    </message>
    <message>
        <source>This statement is no longer in the log.</source>
        <translation>Esta declaración ya no está en el registro.</translation>
    </message>
    <message>
        <source>This statement was handed in only: nobody spoke, so it has no times to correct.</source>
        <translation>Esta declaración solo se entregó: nadie habló, no hay horas que corregir.</translation>
    </message>
    <message>
        <source>This statement was not begun from the list, so it cannot wait again. End it instead.</source>
        <translation>Esta intervención no comenzó desde la lista, así que no puede volver a esperar. Termínela más bien.</translation>
    </message>
    <message>
        <source>This statement went from {first} to {last}. Split it at a time in between.</source>
        <translation>Esta declaración va de {first} a {last}. Divídala a una hora intermedia.</translation>
    </message>
    <message>
        <source>This was opened for {before}, and is about {now} now. Close it, and choose the entry again.</source>
        <translation>Se abrió para {before} y ahora se refiere a {now}. Ciérrelo y elija la entrada de nuevo.</translation>
    </message>
    <message>
        <source>Those who name no item wait under</source>
        <translation>Quien no menciona ningún tema espera en</translation>
    </message>
    <message>
        <source>Those who wait</source>
        <translation>Los que esperan</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Tick on the roll who is present, session by session, with how many there are of each category.</source>
        <translation>Marcar en la lista quién está presente, sesión por sesión, con cuántas hay de cada categoría.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time by category</source>
        <translation>Tiempo por categoría</translation>
    </message>
    <message>
        <source>Time by delegation</source>
        <translation>Tiempo por delegación</translation>
    </message>
    <message>
        <source>Time by gender of the speaker</source>
        <translation>Tiempo por género del orador</translation>
    </message>
    <message>
        <source>Time by regional group</source>
        <translation>Tiempo por grupo regional</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Time of day: {time}, {zone}</source>
        <translation>Hora: {time}, {zone}</translation>
    </message>
    <message>
        <source>Time spoken</source>
        <translation>Tiempo de palabra utilizado</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time, as 10:05:30</source>
        <translation>Hora, por ejemplo 10:05:30</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the item</source>
        <translation>Título del tema</translation>
    </message>
    <message>
        <source>Title of the meeting</source>
        <translation>Título de la reunión</translation>
    </message>
    <message>
        <source>Title of the person</source>
        <translation>Tratamiento de la persona</translation>
    </message>
    <message>
        <source>Title of who presides</source>
        <translation>Título de quien preside</translation>
    </message>
    <message>
        <source>Title; Tab puts it under the one before, Enter goes on with the next</source>
        <translation>Título; Tab lo pone bajo el anterior, Intro pasa al siguiente</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por verificar</translation>
    </message>
    <message>
        <source>To be kept until {day}.</source>
        <translation>Deben conservarse hasta el {day}.</translation>
    </message>
    <message>
        <source>To be named</source>
        <translation>Por designar</translation>
    </message>
    <message>
        <source>To do in the whole meeting</source>
        <translation>Pendiente en toda la reunión</translation>
    </message>
    <message>
        <source>To end at {clock_time} as planned: {parts}</source>
        <translation>Para terminar a las {clock_time} como se previó: {parts}</translation>
    </message>
    <message>
        <source>To send out</source>
        <translation>Para enviar</translation>
    </message>
    <message>
        <source>To settle ({n})</source>
        <translation>Por resolver ({n})</translation>
    </message>
    <message>
        <source>To settle: “{text}” {why}</source>
        <translation>Por resolver: «{text}» {why}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today is {today}. The meeting is planned for {days}.</source>
        <translation>Hoy es {today}. Fechas previstas: {days}.</translation>
    </message>
    <message>
        <source>Together {minutes}</source>
        <translation>En total {minutes}</translation>
    </message>
    <message>
        <source>Too many desks on this computer have “{name}” open. Close one.</source>
        <translation>Demasiadas mesas de este ordenador tienen abierto «{name}». Cierre una.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Topic: {title}</source>
        <translation>Asunto: {title}</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Asuntos</translation>
    </message>
    <message>
        <source>Totals as CSV…</source>
        <translation>Totales en CSV…</translation>
    </message>
    <message>
        <source>Trail of acts</source>
        <translation>Historial de actos</translation>
    </message>
    <message>
        <source>Trail of acts…</source>
        <translation>Historial de actos…</translation>
    </message>
    <message>
        <source>Trail · nothing recorded is ever removed</source>
        <translation>Historial · nada de lo consignado se elimina jamás</translation>
    </message>
    <message>
        <source>Translate a text</source>
        <translation>Traducir un texto</translation>
    </message>
    <message>
        <source>Translation into {language}</source>
        <translation>Traducción: {language}</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Two classes are called “{twice}”. Give one another name.</source>
        <translation>Dos clases se llaman «{twice}». Dé otro nombre a una.</translation>
    </message>
    <message>
        <source>Two speakers in one: Next was not pressed in time</source>
        <translation>Dos oradores en uno: no se pulsó Siguiente a tiempo</translation>
    </message>
    <message>
        <source>Two texts on one statement</source>
        <translation>Dos textos sobre una declaración</translation>
    </message>
    <message>
        <source>Type a command, an item, a delegation, or words of a statement</source>
        <translation>Escriba un comando, un tema, una delegación o palabras de una declaración</translation>
    </message>
    <message>
        <source>Type a name or code; Enter notes it as present</source>
        <translation>Escriba un nombre o código; Intro anota la presencia</translation>
    </message>
    <message>
        <source>Type the name of the speaker.</source>
        <translation>Escriba el nombre del orador.</translation>
    </message>
    <message>
        <source>Type what the new class is called.</source>
        <translation>Escriba cómo se llama la nueva clase.</translation>
    </message>
    <message>
        <source>Type where the server and its database are: postgresql://USER@HOST/DATABASE</source>
        <translation>Escriba dónde están el servidor y su base: postgresql://USER@HOST/DATABASE</translation>
    </message>
    <message>
        <source>Typed texts were searched for these names, for e-mail addresses and for telephone numbers; a name that nobody entered as one of a person, or a family name that stands alone without a title, stays where it was typed.</source>
        <translation>Se buscaron en los textos escritos estos nombres, las direcciones de correo electrónico y los números de teléfono; un nombre que nadie registró como de una persona, o un apellido solo y sin título, queda donde se escribió.</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Unchanged since it was recorded: the given head is event {found_at}, and {after} follow it.</source>
        <translation>Sin cambios desde que se registró: la huella dada es la del suceso {found_at}, y le siguen {after}.</translation>
    </message>
    <message>
        <source>Unchanged since it was recorded: {count} events, head {head}.</source>
        <translation>Sin cambios desde que se registró: {count} sucesos, huella {head}.</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo of the floor</source>
        <translation>Deshacer en la palabra</translation>
    </message>
    <message>
        <source>Undo of the floor “{title}”</source>
        <translation>Deshacer en la palabra «{title}»</translation>
    </message>
    <message>
        <source>Undo “{title}”</source>
        <translation>Deshacer «{title}»</translation>
    </message>
    <message>
        <source>Undone by {seat} at {time}.</source>
        <translation>Deshecha por {seat} a las {time}.</translation>
    </message>
    <message>
        <source>Unfold the day</source>
        <translation>Desplegar la jornada</translation>
    </message>
    <message>
        <source>Unfold the selected day</source>
        <translation>Desplegar la jornada elegida</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Liberar el lugar</translation>
    </message>
    <message>
        <source>Unpin {who}</source>
        <translation>Soltar {who}</translation>
    </message>
    <message>
        <source>Until, a hard stop</source>
        <translation>Hasta, fin firme</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Up (Alt+↑)</source>
        <translation>Subir (Alt+↑)</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>A continuación</translation>
    </message>
    <message>
        <source>Up to this act</source>
        <translation>Hasta este acto</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Usar el otro</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño habitual del texto</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify the record</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Verify the record…</source>
        <translation>Verificar el registro…</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>Version {number} does not come out as it was finalised: an earlier version of the program wrote it. The files that were kept are as they were: {files}.</source>
        <translation>La versión {number} no sale tal como se finalizó: la escribió una versión anterior del programa. Los archivos guardados están como estaban: {files}.</translation>
    </message>
    <message>
        <source>Version {number} does not come out as it was finalised: version {program} of the program wrote it. The files that were kept are as they were: {files}.</source>
        <translation>La versión {number} no sale tal como se finalizó: la escribió la versión {program} del programa. Los archivos guardados están como estaban: {files}.</translation>
    </message>
    <message>
        <source>Version {number} has no Word file in this language ({language}) to compare “{title}” with.</source>
        <translation>La versión {number} no tiene un archivo de Word en este idioma ({language}) con el que comparar «{title}».</translation>
    </message>
    <message>
        <source>Version {number} is final: everything up to event {seq}.</source>
        <translation>La versión {number} es definitiva: todo hasta el evento {seq}.</translation>
    </message>
    <message>
        <source>Version {number} was finalised at another seat meanwhile. Nothing was recorded here; finalise again if more is to be in it.</source>
        <translation>Entretanto se finalizó la versión {number} en otro puesto. Aquí no se registró nada; finalice otra si debe contener más.</translation>
    </message>
    <message>
        <source>Version {number} was made in {languages} only, and not in {wanted}. Finalise again: a new version is made in all languages at once.</source>
        <translation>La versión {number} solo existe en: {languages}, y no en: {wanted}. Finalice de nuevo: una versión nueva se hace en todos los idiomas a la vez.</translation>
    </message>
    <message>
        <source>Version {number} was made in {languages} only.</source>
        <translation>La versión {number} solo existe en: {languages}.</translation>
    </message>
    <message>
        <source>Version {number} · {when}</source>
        <translation>Versión {number} · {when}</translation>
    </message>
    <message>
        <source>Version {version}, under the MIT licence. Python {python}, Qt {qt}, PySide6 {binding}.</source>
        <translation>Versión {version}, con licencia MIT. Python {python}, Qt {qt}, PySide6 {binding}.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Versions ({count})</source>
        <translation>Versiones ({count})</translation>
    </message>
    <message>
        <source>Versions and what was sent out</source>
        <translation>Versiones y lo que se envió</translation>
    </message>
    <message>
        <source>Vice-President</source>
        <translation>Vicepresidencia</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Void since {time}: {seat} marked the speaker as absent.</source>
        <translation>Nula desde las {time}: {seat} marcó al orador como ausente.</translation>
    </message>
    <message>
        <source>Waits to be admitted</source>
        <translation>Espera a ser admitida</translation>
    </message>
    <message>
        <source>Warning before the time is up</source>
        <translation>Aviso antes de que acabe el tiempo</translation>
    </message>
    <message>
        <source>Watch the shipped meeting run by itself, and try every key on it.</source>
        <translation>Ver transcurrir sola la reunión incluida, y probar en ella cada tecla.</translation>
    </message>
    <message>
        <source>Web address or file name</source>
        <translation>Dirección web o nombre de archivo</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Web pages…</source>
        <translation>Páginas web…</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What assistance each delegation said it needs, with item, action and statement.</source>
        <translation>Qué asistencia dijo necesitar cada delegación, con tema, acción y declaración.</translation>
    </message>
    <message>
        <source>What can be read of it can be saved as another meeting, up to the second at which it is whole. The damaged file stays as it is.</source>
        <translation>Lo que se puede leer de él se puede guardar como otra reunión, hasta el segundo en que está íntegro. El archivo dañado queda como está.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What column {column} holds</source>
        <translation>Qué contiene la columna {column}</translation>
    </message>
    <message>
        <source>What each delegation undertook to do, with item, action and statement.</source>
        <translation>A qué se comprometió cada delegación, con tema, acción y declaración.</translation>
    </message>
    <message>
        <source>What follows could be read, but nothing proves that it is as it was recorded.</source>
        <translation>Lo que sigue se ha podido leer, pero nada demuestra que esté tal como se registró.</translation>
    </message>
    <message>
        <source>What is being said, in one or two sentences, third person and past tense</source>
        <translation>Lo que se dice, en una o dos frases, en tercera persona y en pasado</translation>
    </message>
    <message>
        <source>What is done now is kept on this disk and recorded when it is there again; the clock goes on.</source>
        <translation>Lo que se haga ahora se guarda en este disco y se registra cuando vuelva a estar; el reloj sigue.</translation>
    </message>
    <message>
        <source>What is inferred</source>
        <translation>Lo que se deduce</translation>
    </message>
    <message>
        <source>What is left out is a time above zero. Give seconds, for instance 200.</source>
        <translation>Lo que se descuenta es un tiempo superior a cero. Indique segundos, por ejemplo 200.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>What is recorded is at the server, but its copy on this computer could not be written: {why}. Without the server this desk would not go on from here.</source>
        <translation>Lo registrado está en el servidor, pero no se pudo escribir su copia en este ordenador: {why}. Sin el servidor, esta mesa no seguiría desde aquí.</translation>
    </message>
    <message>
        <source>What is said from the chair</source>
        <translation>Lo que dice la Presidencia</translation>
    </message>
    <message>
        <source>What is said is kept here</source>
        <translation>Lo que se dice se guarda aquí</translation>
    </message>
    <message>
        <source>What is said is listed here, newest first.</source>
        <translation>Aquí figura lo que se dice, lo más reciente primero.</translation>
    </message>
    <message>
        <source>What is taken over takes the place of sessions and agenda; undo brings them back.</source>
        <translation>Lo que se incorpora reemplaza las sesiones y el programa; deshacer los restablece.</translation>
    </message>
    <message>
        <source>What is to be read otherwise since a version, with who asked.</source>
        <translation>Lo que debe leerse de otro modo desde una versión, y quién lo pidió.</translation>
    </message>
    <message>
        <source>What is typed here is kept in the trail and offered where it may belong.</source>
        <translation>Lo que se escribe aquí se conserva en el historial y se ofrece donde pueda corresponder.</translation>
    </message>
    <message>
        <source>What it reports</source>
        <translation>De qué informa</translation>
    </message>
    <message>
        <source>What it took back or brought back here is not what it would be now.</source>
        <translation>Lo que deshizo o rehízo aquí no es lo que desharía o reharía ahora.</translation>
    </message>
    <message>
        <source>What lay there is kept as {aside}.</source>
        <translation>Lo que había allí se conserva como {aside}.</translation>
    </message>
    <message>
        <source>What the chair says, for the record; Enter records, Esc closes</source>
        <translation>Lo que dice la Presidencia, para el registro; Intro registra, Esc cierra</translation>
    </message>
    <message>
        <source>What the chair stated</source>
        <translation>Lo que declaró la Presidencia</translation>
    </message>
    <message>
        <source>What the next chair is to know (optional)</source>
        <translation>Lo que debe saber la Presidencia siguiente (opcional)</translation>
    </message>
    <message>
        <source>What the room display shows</source>
        <translation>Lo que muestra la pantalla de la sala</translation>
    </message>
    <message>
        <source>What this file holds of persons</source>
        <translation>Lo que este archivo contiene sobre personas</translation>
    </message>
    <message>
        <source>What waits on this computer, in “{path}”, cannot be read by this version. Use the newest version, or move the file away.</source>
        <translation>Esta versión no puede leer lo que espera en este ordenador, en «{path}». Use la versión más reciente o mueva el archivo.</translation>
    </message>
    <message>
        <source>What waits…</source>
        <translation>Lo que espera…</translation>
    </message>
    <message>
        <source>What was edited is not applied. Close the window and lose it?</source>
        <translation>Lo modificado no se ha aplicado. ¿Cerrar la ventana y perderlo?</translation>
    </message>
    <message>
        <source>What was prepared is not saved. Close the window and lose it?</source>
        <translation>Lo preparado no está guardado. ¿Cerrar la ventana y perderlo?</translation>
    </message>
    <message>
        <source>What was raised by topic, without saying by whom.</source>
        <translation>Lo planteado por asunto, sin decir por quién.</translation>
    </message>
    <message>
        <source>What was recorded first stays in the trail.</source>
        <translation>Lo consignado primero queda en el historial.</translation>
    </message>
    <message>
        <source>What was said on each action of the plan, for the progress report.</source>
        <translation>Lo que se dijo sobre cada acción del plan, para el informe sobre los progresos.</translation>
    </message>
    <message>
        <source>What was said under the item</source>
        <translation>Lo dicho en este tema</translation>
    </message>
    <message>
        <source>What was sent out of version {number}</source>
        <translation>Lo que se envió de la versión {number}</translation>
    </message>
    <message>
        <source>What was typed for this act</source>
        <translation>Lo que se escribió para este acto</translation>
    </message>
    <message>
        <source>What {name} said is noted: only who does not come is absent. End the statement instead.</source>
        <translation>Lo que dijo {name} está anotado: solo está ausente quien no viene. Termine más bien la intervención.</translation>
    </message>
    <message>
        <source>When rights of reply are taken</source>
        <translation>Momento de los derechos de respuesta</translation>
    </message>
    <message>
        <source>When the session rose</source>
        <translation>Hora a la que se levantó la sesión</translation>
    </message>
    <message>
        <source>While acts come in, one is made every {minutes} minutes in {folder}.</source>
        <translation>Mientras llegan actos, se hace una cada {minutes} minutos en {folder}.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who aligns with it</source>
        <translation>Quién se suma</translation>
    </message>
    <message>
        <source>Who asked for the correction (optional)</source>
        <translation>Quién pidió la corrección (opcional)</translation>
    </message>
    <message>
        <source>Who has a role</source>
        <translation>Quién tiene una función</translation>
    </message>
    <message>
        <source>Who has a seat at this meeting now:</source>
        <translation>Quién tiene un puesto en esta reunión ahora:</translation>
    </message>
    <message>
        <source>Who is called begins</source>
        <translation>Quien es llamado comienza</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Quién está en ella</translation>
    </message>
    <message>
        <source>Who is in the new class</source>
        <translation>Quién está en la nueva clase</translation>
    </message>
    <message>
        <source>Who is on no roll and has no category</source>
        <translation>Las que no están en ninguna lista ni tienen categoría</translation>
    </message>
    <message>
        <source>Who is on no roll and has no category:</source>
        <translation>Las que no están en ninguna lista ni tienen categoría:</translation>
    </message>
    <message>
        <source>Who presented, commented, responded and spoke under each item, with links to the texts.</source>
        <translation>Quién expuso, comentó, respondió y habló en cada tema, con enlaces a los textos.</translation>
    </message>
    <message>
        <source>Who presides</source>
        <translation>Quién preside</translation>
    </message>
    <message>
        <source>Who reaches them</source>
        <translation>Quién las alcanza</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Who speaks, and the clock, are sent there as Open Sound Control, for stream decks.</source>
        <translation>Quién habla, y el reloj, se envían ahí como Open Sound Control, para botoneras (Stream Deck).</translation>
    </message>
    <message>
        <source>Who spoke from then on</source>
        <translation>Quién habló a partir de entonces</translation>
    </message>
    <message>
        <source>Who spoke then</source>
        <translation>Quién habló después</translation>
    </message>
    <message>
        <source>Who stands in the first class speaks first. Who is in a class is written in words: capacities, kinds, categories, levels or delegations, with commas between; without any it admits everybody else.</source>
        <translation>Quien está en la primera clase habla primero. Quién está en una clase se escribe en palabras: calidades, tipos, categorías, niveles o delegaciones, separados por comas; sin nada, admite a todos los demás.</translation>
    </message>
    <message>
        <source>Who waits for the floor now, and when each is expected.</source>
        <translation>Quién espera la palabra ahora y cuándo se prevé su turno.</translation>
    </message>
    <message>
        <source>Who was asked has ended: {name}. An answer belongs to a statement that goes on; ask for a statement or a right of reply instead.</source>
        <translation>La declaración a la que se hizo la pregunta ha terminado: {name}. Una respuesta acompaña a una declaración en curso; pida más bien una declaración o el derecho a contestar.</translation>
    </message>
    <message>
        <source>Who: AFG, LAO, or choose</source>
        <translation>Quién: AFG, LAO, o elija</translation>
    </message>
    <message>
        <source>Whoever is in this network reads the pages. Without a certificate they go there unencrypted.</source>
        <translation>Quien esté en esta red lee las páginas. Sin certificado, van sin cifrar.</translation>
    </message>
    <message>
        <source>Whole meeting</source>
        <translation>Toda la reunión</translation>
    </message>
    <message>
        <source>Whom “{name}” means</source>
        <translation>A quién designa «{name}»</translation>
    </message>
    <message>
        <source>Whose order of speakers</source>
        <translation>De quién es el orden de los oradores</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why does {name} speak next? The reason is shown in the list.</source>
        <translation>{name}: ¿por qué dar ahora la palabra? El motivo se muestra en la lista.</translation>
    </message>
    <message>
        <source>Why something may be missing</source>
        <translation>Por qué puede faltar algo</translation>
    </message>
    <message>
        <source>Why this may be missing</source>
        <translation>Por qué puede faltar</translation>
    </message>
    <message>
        <source>Will everybody be heard?</source>
        <translation>¿Se escuchará a todos?</translation>
    </message>
    <message>
        <source>With a certificate, or under another address</source>
        <translation>Con un certificado, o con otra dirección</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>Separados por comas</translation>
    </message>
    <message>
        <source>With obligations</source>
        <translation>Con obligaciones</translation>
    </message>
    <message>
        <source>With these rules</source>
        <translation>Con estas reglas</translation>
    </message>
    <message>
        <source>With whom does {name} exchange places?</source>
        <translation>{name}: ¿con quién intercambiar el lugar?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdraw the selected speaker</source>
        <translation>Retirar al orador seleccionado</translation>
    </message>
    <message>
        <source>Withdraw to a strip beside a presentation.</source>
        <translation>Reducirse a una franja junto a una presentación.</translation>
    </message>
    <message>
        <source>Withdraw {name}</source>
        <translation>Retirar {name}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Withdrew by phone: {names}</source>
        <translation>Se retira por teléfono: {names}</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Plantilla de Word</translation>
    </message>
    <message>
        <source>Word templates (*.docx)</source>
        <translation>Plantillas de Word (*.docx)</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words in any order, the beginning of a word is enough; accents and capitals do not matter.
&quot;side by side&quot; in quotation marks. by:fra  item:c  tag:gender  since:11:00  until:12:30</source>
        <translation>Palabras en cualquier orden, basta el comienzo de una palabra; acentos y mayúsculas no importan.
&quot;una junto a otra&quot; entre comillas. by:fra  item:c  tag:gender  since:11:00  until:12:30</translation>
    </message>
    <message>
        <source>Work on it</source>
        <translation>Trabajar en ella</translation>
    </message>
    <message>
        <source>Workshop with panels and questions…</source>
        <translation>Taller con paneles y preguntas…</translation>
    </message>
    <message>
        <source>Write a copy of the meeting without earlier wordings, acts taken back and private notes.</source>
        <translation>Escribir una copia de la reunión sin redacciones anteriores, actos anulados ni notas privadas.</translation>
    </message>
    <message>
        <source>Write a short message that everybody in the room reads.</source>
        <translation>Escribir un mensaje breve que lee toda la sala.</translation>
    </message>
    <message>
        <source>Write all texts that were received into a folder, named by item, delegation and language, with an index by item.</source>
        <translation>Escribir en una carpeta todos los textos recibidos, con nombres por tema, delegación e idioma, y un índice por tema.</translation>
    </message>
    <message>
        <source>Write draft letters: confirm what was said, send the text that is owed, thanks.</source>
        <translation>Escribir borradores de cartas: confirmar lo dicho, enviar el texto pendiente, agradecimientos.</translation>
    </message>
    <message>
        <source>Write every conclusion or decision with who presided to a table.</source>
        <translation>Escribir cada conclusión o decisión, con quién presidía, en una tabla.</translation>
    </message>
    <message>
        <source>Write every document and every text received, with the name of its file for upload, to a table.</source>
        <translation>Escribir cada documento y cada texto recibido, con el nombre de su archivo para publicar, en una tabla.</translation>
    </message>
    <message>
        <source>Write every key point with State, item, action and aspect to a table.</source>
        <translation>Escribir cada punto clave con Estado, tema, acción y aspecto en una tabla.</translation>
    </message>
    <message>
        <source>Write every statement in writing, and whether it has come, to a table.</source>
        <translation>Escribir cada declaración por escrito, y si ha llegado, en una tabla.</translation>
    </message>
    <message>
        <source>Write every suggestion with who made it and to whom to a table.</source>
        <translation>Escribir cada sugerencia con su autor y su destinatario en una tabla.</translation>
    </message>
    <message>
        <source>Write the circulated record to a Markdown file.</source>
        <translation>Escribir el acta distribuida en un archivo Markdown.</translation>
    </message>
    <message>
        <source>Write the circulated record to a PDF file.</source>
        <translation>Escribir el acta distribuida en un archivo PDF.</translation>
    </message>
    <message>
        <source>Write the circulated record to a Word file.</source>
        <translation>Escribir el acta distribuida en un archivo Word.</translation>
    </message>
    <message>
        <source>Write the circulated record to a web page.</source>
        <translation>Escribir el acta distribuida en una página web.</translation>
    </message>
    <message>
        <source>Write the circulated record to an OpenDocument file, for LibreOffice and others.</source>
        <translation>Escribir el acta distribuida en un archivo OpenDocument, para LibreOffice y otros.</translation>
    </message>
    <message>
        <source>Write the circulated record to the XML of archives and parliaments.</source>
        <translation>Escribir el acta distribuida en el XML de archivos y parlamentos.</translation>
    </message>
    <message>
        <source>Write the figures by regional group, level and, where recorded, gender to a table.</source>
        <translation>Escribir las cifras por grupo regional, nivel y, donde conste, género en una tabla.</translation>
    </message>
    <message>
        <source>Write the gist of a statement.</source>
        <translation>Escribir el resumen de una declaración.</translation>
    </message>
    <message>
        <source>Write the input to the progress report, a Word file for the coordinators of each item.</source>
        <translation>Escribir la contribución al informe sobre los progresos, un archivo Word para los coordinadores de cada tema.</translation>
    </message>
    <message>
        <source>Write the items with their planned and actual times to a table.</source>
        <translation>Escribir los temas con sus horas previstas y reales en una tabla.</translation>
    </message>
    <message>
        <source>Write the list of speakers to a file: position, reason, expected time and limit.</source>
        <translation>Escribir la lista de oradores en un archivo: posición, motivo, hora prevista y límite.</translation>
    </message>
    <message>
        <source>Write the log and what follows from it to a workbook.</source>
        <translation>Escribir el registro y lo que se deriva en un libro.</translation>
    </message>
    <message>
        <source>Write the log of statements to a table.</source>
        <translation>Escribir el registro de declaraciones en una tabla.</translation>
    </message>
    <message>
        <source>Write the name of a class that is known, or a new one as name=WHO or name:Label=WHO, where WHO are capacities, kinds, categories or delegations with + between.</source>
        <translation>Escriba el nombre de una clase conocida, o una nueva, nombre=QUIÉN o nombre:Rótulo=QUIÉN, donde QUIÉN son calidades, tipos, categorías o delegaciones unidos con +.</translation>
    </message>
    <message>
        <source>Write the programme of the meeting to a calendar file.</source>
        <translation>Escribir el programa de la reunión en un archivo de calendario.</translation>
    </message>
    <message>
        <source>Write the record for other programs.</source>
        <translation>Escribir el registro para otros programas.</translation>
    </message>
    <message>
        <source>Write the speaking time of delegations, categories and groups to a table.</source>
        <translation>Escribir el tiempo de palabra de delegaciones, categorías y grupos en una tabla.</translation>
    </message>
    <message>
        <source>Write when each speaker of the session began to a WebVTT file, for players and editors.</source>
        <translation>Escribir en un archivo WebVTT cuándo empezó cada orador de la sesión, para reproductores y editores.</translation>
    </message>
    <message>
        <source>Write where in the recording of its session each statement is heard to a table.</source>
        <translation>Escribir en una tabla dónde se oye cada declaración en la grabación de su sesión.</translation>
    </message>
    <message>
        <source>Write who attended each session, and by what that is known, to a table.</source>
        <translation>Escribir en una tabla quién asistió a cada sesión y por qué se sabe.</translation>
    </message>
    <message>
        <source>Write who waits and how long each has waited to a table.</source>
        <translation>Escribir quién espera y desde cuánto tiempo en una tabla.</translation>
    </message>
    <message>
        <source>Write who was present, who spoke and who presided to a table.</source>
        <translation>Escribir quién estuvo presente, quién habló y quién presidió en una tabla.</translation>
    </message>
    <message>
        <source>Written statement</source>
        <translation>Declaración escrita</translation>
    </message>
    <message>
        <source>Written statement of {name}</source>
        <translation>Declaración escrita: {name}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Escrito en {path}</translation>
    </message>
    <message>
        <source>Wrote {count} draft into {folder}</source>
        <translation>Se escribió {count} borrador en {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} drafts into {folder}</source>
        <translation>Se escribieron {count} borradores en {folder}</translation>
    </message>
    <message>
        <source>Wrote {count} files into {folder}</source>
        <translation>Se escribieron {count} archivos en {folder}</translation>
    </message>
    <message>
        <source>Wrote {path}, without revisions and private notes.</source>
        <translation>Se escribió {path}, sin revisiones ni notas privadas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yield the rest of the time</source>
        <translation>Ceder el resto del tiempo</translation>
    </message>
    <message>
        <source>You lead: F8 calls the next.</source>
        <translation>Usted dirige: F8 llama al siguiente.</translation>
    </message>
    <message>
        <source>You may not read “{name}”. Ask for the right to read it and its folder, or choose another file.</source>
        <translation>No tiene permiso para leer «{name}». Pida permiso para leerlo junto con su carpeta, o elija otro archivo.</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>a brace has no partner; write a field as its name between two braces.</source>
        <translation>una llave está sola; escriba un campo con su nombre entre dos llaves.</translation>
    </message>
    <message>
        <source>a date with a time</source>
        <translation>una fecha con hora</translation>
    </message>
    <message>
        <source>a date with a time, such as 2025-04-07T10:00:00</source>
        <translation>una fecha con hora, como 2025-04-07T10:00:00</translation>
    </message>
    <message>
        <source>a date without a time</source>
        <translation>una fecha sin hora</translation>
    </message>
    <message>
        <source>a definition (.toml)</source>
        <translation>una definición (.toml)</translation>
    </message>
    <message>
        <source>a delegation is named twice as {role}; name it once.</source>
        <translation>una delegación figura dos veces como {role}; indíquela una vez.</translation>
    </message>
    <message>
        <source>a file with the key of programs that act</source>
        <translation>un archivo con la clave de los programas que actúan</translation>
    </message>
    <message>
        <source>a key has more than {most} parts; the keys of a definition have few.</source>
        <translation>una clave tiene más de {most} partes; las de una definición tienen pocas.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of participants (.csv or .xlsx)</source>
        <translation>una lista de participantes (.csv o .xlsx)</translation>
    </message>
    <message>
        <source>a list of participants (.csv)</source>
        <translation>una lista de participantes (.csv)</translation>
    </message>
    <message>
        <source>a list, such as [&quot;FRA&quot;, &quot;CHE&quot;]</source>
        <translation>una lista, como [&quot;FRA&quot;, &quot;CHE&quot;]</translation>
    </message>
    <message>
        <source>a meeting has at most {items} items and {sessions} sessions; make several meetings of it.</source>
        <translation>una reunión tiene como máximo {items} temas y {sessions} sesiones; haga de ella varias reuniones.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number has thousands of digits; no number of a definition has more than ten.</source>
        <translation>un número tiene miles de cifras; ningún número de una definición tiene más de diez.</translation>
    </message>
    <message>
        <source>a number, such as 180</source>
        <translation>un número, como 180</translation>
    </message>
    <message>
        <source>a programme of work (.docx or text)</source>
        <translation>un programa de trabajo (.docx o texto)</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a table of its own</source>
        <translation>una tabla propia</translation>
    </message>
    <message>
        <source>a template of a letter (.txt)</source>
        <translation>una plantilla de carta (.txt)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a time without a date</source>
        <translation>una hora sin fecha</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a whole number, such as 3</source>
        <translation>un número entero, como 3</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>actions must be the first and the last action, counted from 1; correct them.</source>
        <translation>actions debe dar la primera y la última acción, contadas desde 1; corríjalas.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>after {number}: {how}</source>
        <translation>después del {number}: {how}</translation>
    </message>
    <message>
        <source>again</source>
        <translation>de nuevo</translation>
    </message>
    <message>
        <source>again: {act}</source>
        <translation>otra vez: {act}</translation>
    </message>
    <message>
        <source>all heard before {time}</source>
        <translation>todos antes de las {time}</translation>
    </message>
    <message>
        <source>already waiting</source>
        <translation>ya en espera</translation>
    </message>
    <message>
        <source>already waiting; with “!” it is a point of order</source>
        <translation>ya en espera; con «!» es una cuestión de orden</translation>
    </message>
    <message>
        <source>an e-mail (.eml), a table (.csv or .xlsx) or a text</source>
        <translation>un correo (.eml), una tabla (.csv o .xlsx) o un texto</translation>
    </message>
    <message>
        <source>and {more} more</source>
        <translation>y {more} más</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>y {n} más</translation>
    </message>
    <message>
        <source>and {value} more</source>
        <translation>y {value} más</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>cualquiera que esté libre</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>as now</source>
        <translation>como ahora</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según lo previsto</translation>
    </message>
    <message>
        <source>as the meeting; or: national 2 min, group 3 min</source>
        <translation>como la reunión; o: nacional 2 min, grupo 3 min</translation>
    </message>
    <message>
        <source>as you said</source>
        <translation>como usted dijo</translation>
    </message>
    <message>
        <source>asked for the floor</source>
        <translation>pidió la palabra</translation>
    </message>
    <message>
        <source>asks for the floor and names nobody of the roll</source>
        <translation>pide la palabra sin nombrar a nadie de la lista de participantes</translation>
    </message>
    <message>
        <source>assistance needed</source>
        <translation>asistencia necesaria</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
    </message>
    <message>
        <source>attendance import</source>
        <translation>asistencia firma importar</translation>
    </message>
    <message>
        <source>back</source>
        <translation>de vuelta</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia seguridad respaldo</translation>
    </message>
    <message>
        <source>begins on {day}</source>
        <translation>comienza el {day}</translation>
    </message>
    <message>
        <source>break</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>browser phone qr stream obs serve</source>
        <translation>navegador teléfono qr emisión obs servidor</translation>
    </message>
    <message>
        <source>by another form of its name</source>
        <translation>por otra forma de su nombre</translation>
    </message>
    <message>
        <source>by its code</source>
        <translation>por su código</translation>
    </message>
    <message>
        <source>by its name</source>
        <translation>por su nombre</translation>
    </message>
    <message>
        <source>by itself after {n} s</source>
        <translation>por sí solo tras {n} s</translation>
    </message>
    <message>
        <source>by which scripts and topics name it</source>
        <translation>por el que lo nombran guiones y asuntos</translation>
    </message>
    <message>
        <source>called to the floor</source>
        <translation>se le da la palabra</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>chair statement</source>
        <translation>declaración de la Presidencia</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>dificultad</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a delegation</comment>
        <translation>cambiada</translation>
    </message>
    <message>
        <source>check against delivery</source>
        <translation>cotejar con lo pronunciado</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>elegir…</translation>
    </message>
    <message>
        <source>class {name}</source>
        <translation>clase {name}</translation>
    </message>
    <message>
        <source>close the list</source>
        <translation>cerrar la lista</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>column {column}</source>
        <translation>columna {column}</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>compromiso</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordinador</translation>
    </message>
    <message>
        <source>coordinator statement</source>
        <translation>declaración del coordinador</translation>
    </message>
    <message>
        <source>coordinators</source>
        <translation>coordinadores</translation>
    </message>
    <message>
        <source>create definition</source>
        <translation>crear definición</translation>
    </message>
    <message>
        <source>definition prepare agenda sessions settings</source>
        <translation>definición preparar programa sesiones ajustes</translation>
    </message>
    <message>
        <source>delegations, or classes of the order</source>
        <translation>delegaciones, o clases del orden</translation>
    </message>
    <message>
        <source>delegations, with ; between</source>
        <translation>delegaciones, con ; entre ellas</translation>
    </message>
    <message>
        <source>download copy</source>
        <translation>descargar copia</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>plazo {day}</translation>
    </message>
    <message>
        <source>end is not after start; correct one of the two.</source>
        <translation>end no es posterior a start; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>fin a las {time}</translation>
    </message>
    <message>
        <source>everybody else</source>
        <translation>todos los demás</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>esperado a las {time}</translation>
    </message>
    <message>
        <source>facilitator</source>
        <translation>facilitador</translation>
    </message>
    <message>
        <source>feeds names the item {fed}, which does not exist; choose from {known}.</source>
        <translation>feeds indica el tema {fed}, que no existe; elija entre {known}.</translation>
    </message>
    <message>
        <source>file load</source>
        <translation>archivo cargar</translation>
    </message>
    <message>
        <source>for information ({count})</source>
        <translation>para información ({count})</translation>
    </message>
    <message>
        <source>for the screens</source>
        <translation>para las pantallas</translation>
    </message>
    <message>
        <source>goes on on {day}</source>
        <translation>prosigue el {day}</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>group statement</source>
        <translation>declaración de grupo</translation>
    </message>
    <message>
        <source>group statements</source>
        <translation>declaraciones de grupos</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>guest statement</source>
        <translation>declaración de invitado</translation>
    </message>
    <message>
        <source>guests</source>
        <translation>invitados</translation>
    </message>
    <message>
        <source>help guide</source>
        <translation>ayuda guía</translation>
    </message>
    <message>
        <source>import email mail paste</source>
        <translation>importar correo mensaje pegar</translation>
    </message>
    <message>
        <source>import list delegations persons spreadsheet excel</source>
        <translation>importar lista delegaciones personas hoja de cálculo excel</translation>
    </message>
    <message>
        <source>in session</source>
        <translation>en sesión</translation>
    </message>
    <message>
        <source>in session, {item} is open</source>
        <translation>en sesión, {item} está abierto</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>inferred names the field {name}, which is none; choose from {known}.</source>
        <translation>inferred nombra el campo {name}, que no existe; elija entre {known}.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <comment>a statement</comment>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>interrupted · {time}</source>
        <translation>interrumpida · {time}</translation>
    </message>
    <message>
        <source>it asks for more memory than a template may have</source>
        <translation>pide más memoria de la que puede tener una plantilla</translation>
    </message>
    <message>
        <source>it belongs to a meeting that is open here</source>
        <translation>pertenece a una reunión que está abierta aquí</translation>
    </message>
    <message>
        <source>it defines texts of its own, as Word never does</source>
        <translation>define textos propios, lo que Word nunca hace</translation>
    </message>
    <message>
        <source>it has a field {name}, which loads something from outside</source>
        <translation>contiene un campo {name}, que carga algo de fuera</translation>
    </message>
    <message>
        <source>it has more than {most} MB, which is the most that is read</source>
        <translation>supera los {most} MB, que es lo máximo que se lee</translation>
    </message>
    <message>
        <source>it has more than {most} parts</source>
        <translation>tiene más de {most} partes</translation>
    </message>
    <message>
        <source>it holds macros, or objects of other programs</source>
        <translation>contiene macros u objetos de otros programas</translation>
    </message>
    <message>
        <source>it is a pipe, a device or a socket, and no file</source>
        <translation>es una tubería, un dispositivo o una conexión, y no un archivo</translation>
    </message>
    <message>
        <source>it is no document of Word (.docx)</source>
        <translation>no es un documento de Word (.docx)</translation>
    </message>
    <message>
        <source>it leads to {target}, outside of the file</source>
        <translation>remite a {target}, fuera del archivo</translation>
    </message>
    <message>
        <source>it leads to {target}, which is no part of its text</source>
        <translation>remite a {target}, que no forma parte de su texto</translation>
    </message>
    <message>
        <source>it may not be written to</source>
        <translation>no se permite escribir en ella</translation>
    </message>
    <message>
        <source>it stands in place {place}; number the sessions 1, 2, 3 in the order of their times.</source>
        <translation>está en el lugar {place}; numere las sesiones 1, 2, 3 en el orden de sus horas.</translation>
    </message>
    <message>
        <source>it unpacks to more than {most} MB</source>
        <translation>descomprimido supera los {most} MB</translation>
    </message>
    <message>
        <source>item {name}</source>
        <translation>tema {name}</translation>
    </message>
    <message>
        <source>its disk cannot be read or written just now</source>
        <translation>su disco no se puede leer ni escribir ahora</translation>
    </message>
    <message>
        <source>its lists stand too deep inside each other; write them flat.</source>
        <translation>sus listas están demasiado anidadas; escríbalas en un solo nivel.</translation>
    </message>
    <message>
        <source>its part {name} is damaged</source>
        <translation>su parte {name} está dañada</translation>
    </message>
    <message>
        <source>last seconds of {limit}</source>
        <translation>últimos segundos de {limit}</translation>
    </message>
    <message>
        <source>lately last</source>
        <translation>reciente último</translation>
    </message>
    <message>
        <source>left of {limit}</source>
        <translation>restan de {limit}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dejada de lado</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>límite</translation>
    </message>
    <message>
        <source>limit {time}</source>
        <translation>tiempo asignado {time}</translation>
    </message>
    <message>
        <source>limit, not yet running</source>
        <translation>tiempo asignado, aún sin correr</translation>
    </message>
    <message>
        <source>line {n}</source>
        <translation>línea {n}</translation>
    </message>
    <message>
        <source>may be a statement in writing</source>
        <translation>puede ser una declaración por escrito</translation>
    </message>
    <message>
        <source>may take a request back</source>
        <translation>puede retirar una solicitud</translation>
    </message>
    <message>
        <source>names an item that is not on the agenda</source>
        <translation>menciona un tema que no figura en el programa</translation>
    </message>
    <message>
        <source>national</source>
        <translation>nacional</translation>
    </message>
    <message>
        <source>national statement</source>
        <translation>declaración nacional</translation>
    </message>
    <message>
        <source>national statements</source>
        <translation>declaraciones nacionales</translation>
    </message>
    <message>
        <source>nearest spelling: look at it</source>
        <translation>grafía más cercana: compruébela</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a delegation</comment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>new on the roll</source>
        <translation>nueva en la lista de delegaciones</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no State is called “{name}”. Say which is meant, or that it is new.</source>
        <translation>ningún Estado se llama «{name}». Diga cuál es, o que es nuevo.</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>sin fin</translation>
    </message>
    <message>
        <source>no gist</source>
        <translation>sin resumen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite de tiempo</translation>
    </message>
    <message>
        <source>no regional group</source>
        <translation>sin grupo regional</translation>
    </message>
    <message>
        <source>no row names “{name}”, so the answer to it has no use.</source>
        <translation>ninguna fila nombra «{name}», así que la respuesta no sirve.</translation>
    </message>
    <message>
        <source>no row of headings names a delegation. Give the column of the delegations a heading such as “Delegation”, or say by hand which it is.</source>
        <translation>ninguna fila de encabezados nombra una delegación. Ponga a la columna de las delegaciones un encabezado como «Delegación», o indíquela a mano.</translation>
    </message>
    <message>
        <source>no title yet</source>
        <translation>sin título todavía</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>n.º {number}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>nobody is called “{name}”; near to it are {choices}. Say which is meant, or that it is new.</source>
        <translation>nadie se llama «{name}»; se parecen {choices}. Diga quién es, o que es nueva.</translation>
    </message>
    <message>
        <source>nobody on the roll: {words}</source>
        <translation>nadie de la lista: {words}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none: a new key at each start</source>
        <translation>ninguna: una clave nueva en cada arranque</translation>
    </message>
    <message>
        <source>none: http, for this room only</source>
        <translation>ninguno: http, solo para esta sala</translation>
    </message>
    <message>
        <source>none; such as 192.0.2.7:8000</source>
        <translation>ninguno; por ejemplo 192.0.2.7:8000</translation>
    </message>
    <message>
        <source>none; such as 8322</source>
        <translation>ninguno; por ejemplo 8322</translation>
    </message>
    <message>
        <source>not in session</source>
        <translation>fuera de sesión</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>fuera del registro</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>not on the planned day</source>
        <translation>no es el día previsto</translation>
    </message>
    <message>
        <source>not on the roll; Enter asks who it is</source>
        <translation>no figura en la lista de delegaciones; Intro pregunta quién es</translation>
    </message>
    <message>
        <source>not on the roll; did you mean {name}?</source>
        <translation>no figura en la lista de delegaciones; ¿quiso decir {name}?</translation>
    </message>
    <message>
        <source>not reached before the hard stop</source>
        <translation>no se alcanzará antes de la hora límite</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin registrar</translation>
    </message>
    <message>
        <source>not taken up</source>
        <translation>no abordado</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>note-taker seat role</source>
        <translation>toma de notas puesto función</translation>
    </message>
    <message>
        <source>noted as having left already</source>
        <translation>salida ya anotada</translation>
    </message>
    <message>
        <source>noted as present</source>
        <translation>presencia anotada</translation>
    </message>
    <message>
        <source>noted as present already</source>
        <translation>presencia ya anotada</translation>
    </message>
    <message>
        <source>observer</source>
        <translation>observador</translation>
    </message>
    <message>
        <source>observer statement</source>
        <translation>declaración de observador</translation>
    </message>
    <message>
        <source>observer statements</source>
        <translation>declaraciones de observadores</translation>
    </message>
    <message>
        <source>of every statement on it</source>
        <translation>de cada declaración sobre el tema</translation>
    </message>
    <message>
        <source>of {limit}</source>
        <translation>de {limit}</translation>
    </message>
    <message>
        <source>off (F5)</source>
        <translation>apagada (F5)</translation>
    </message>
    <message>
        <source>on the web pages</source>
        <translation>en las páginas web</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>on {name}</source>
        <translation>en {name}</translation>
    </message>
    <message>
        <source>one document is</source>
        <translation>un documento está</translation>
    </message>
    <message>
        <source>one other</source>
        <translation>una más</translation>
    </message>
    <message>
        <source>only reads</source>
        <translation>solo lee</translation>
    </message>
    <message>
        <source>only where people type another, such as https://room.example.org</source>
        <translation>solo si se teclea otra, como https://room.example.org</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>over {duration}</source>
        <translation>excedido en {duration}</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>+{time}</translation>
    </message>
    <message>
        <source>package website publish</source>
        <translation>paquete sitio web publicar</translation>
    </message>
    <message>
        <source>parent names the item {parent}, which does not exist; correct it.</source>
        <translation>parent nombra el tema {parent}, que no existe; corríjalo.</translation>
    </message>
    <message>
        <source>past sitting earlier notes</source>
        <translation>sesión anterior notas pasadas</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a statement</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused · {time}</source>
        <translation>en pausa · {time}</translation>
    </message>
    <message>
        <source>paused, {clock}</source>
        <translation>en pausa, {clock}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>lugar fijado</translation>
    </message>
    <message>
        <source>pinned, stays</source>
        <translation>fijada, queda</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>point of order</source>
        <translation>cuestión de orden</translation>
    </message>
    <message>
        <source>points of order</source>
        <translation>cuestiones de orden</translation>
    </message>
    <message>
        <source>postgresql shared connect</source>
        <translation>postgresql compartida conectar</translation>
    </message>
    <message>
        <source>postgresql shared create</source>
        <translation>postgresql compartida crear</translation>
    </message>
    <message>
        <source>postgresql upload</source>
        <translation>postgresql subir</translation>
    </message>
    <message>
        <source>practise</source>
        <translation>practicar</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>present roll call</source>
        <translation>presente pasar lista</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>presentador</translation>
    </message>
    <message>
        <source>presenter statement</source>
        <translation>declaración del presentador</translation>
    </message>
    <message>
        <source>presenters</source>
        <translation>presentadores</translation>
    </message>
    <message>
        <source>presided</source>
        <translation>presidió</translation>
    </message>
    <message>
        <source>presidency</source>
        <translation>presidencia</translation>
    </message>
    <message>
        <source>president</source>
        <translation>presidente</translation>
    </message>
    <message>
        <source>privacy personal data retention</source>
        <translation>privacidad datos personales conservación</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progreso</translation>
    </message>
    <message>
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>preguntas</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registra</translation>
    </message>
    <message>
        <source>redid {title}</source>
        <translation>rehecho: {title}</translation>
    </message>
    <message>
        <source>rehearse again</source>
        <translation>ensayar otra vez</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suprimido</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>derecho a contestar</translation>
    </message>
    <message>
        <source>request {wanted}</source>
        <translation>solicitud {wanted}</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta del presentador</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>respuestas de los presentadores</translation>
    </message>
    <message>
        <source>restore repair rescue damaged</source>
        <translation>restaurar reparar recuperar dañado</translation>
    </message>
    <message>
        <source>right of reply</source>
        <translation>derecho a contestar</translation>
    </message>
    <message>
        <source>rights of reply</source>
        <translation>derechos a contestar</translation>
    </message>
    <message>
        <source>role on this item</source>
        <translation>función en este tema</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>funciones</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>fila {row}</translation>
    </message>
    <message>
        <source>search</source>
        <translation>encontrar</translation>
    </message>
    <message>
        <source>second right of reply</source>
        <translation>segundo derecho a contestar</translation>
    </message>
    <message>
        <source>second rights of reply</source>
        <translation>segundos derechos a contestar</translation>
    </message>
    <message>
        <source>second statements</source>
        <translation>segundas declaraciones</translation>
    </message>
    <message>
        <source>secretariat</source>
        <translation>secretaría</translation>
    </message>
    <message>
        <source>segment {name}</source>
        <translation>segmento {name}</translation>
    </message>
    <message>
        <source>sent out, kept {when}</source>
        <translation>enviado, guardado el {when}</translation>
    </message>
    <message>
        <source>session ends {time}</source>
        <translation>fin de la sesión {time}</translation>
    </message>
    <message>
        <source>session {name}</source>
        <translation>sesión {name}</translation>
    </message>
    <message>
        <source>settings options</source>
        <translation>ajustes opciones</translation>
    </message>
    <message>
        <source>several may be meant</source>
        <translation>puede tratarse de varias delegaciones</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmó</translation>
    </message>
    <message>
        <source>signed {time}</source>
        <translation>firmó a las {time}</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>desde las {time}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>skipped · was planned {time}</source>
        <translation>omitido · estaba previsto a las {time}</translation>
    </message>
    <message>
        <source>small letters and hyphens</source>
        <translation>minúsculas y guiones</translation>
    </message>
    <message>
        <source>speaker without a name</source>
        <translation>orador sin nombre</translation>
    </message>
    <message>
        <source>speaking</source>
        <comment>a statement</comment>
        <translation>habla</translation>
    </message>
    <message>
        <source>speaking · {time}</source>
        <translation>habla · {time}</translation>
    </message>
    <message>
        <source>spoke</source>
        <translation>intervino</translation>
    </message>
    <message>
        <source>spoken, no limit</source>
        <translation>de intervención, sin límite</translation>
    </message>
    <message>
        <source>start and end go together; give both, or neither for an item that follows on.</source>
        <translation>start y end van juntos; indique los dos, o ninguno para un punto que sigue al anterior.</translation>
    </message>
    <message>
        <source>start is before the end of the session before it; correct one of the two.</source>
        <translation>start es anterior al final de la sesión precedente; corrija uno de los dos.</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>statement {wanted}</source>
        <translation>declaración {wanted}</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>declaraciones</translation>
    </message>
    <message>
        <source>statements of the chair</source>
        <translation>declaraciones de la presidencia</translation>
    </message>
    <message>
        <source>successor handover shift</source>
        <translation>relevo traspaso sucesor</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>suspended</source>
        <comment>a session</comment>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>text in quotes, such as &quot;Room XXI&quot;</source>
        <translation>un texto entre comillas, como &quot;Room XXI&quot;</translation>
    </message>
    <message>
        <source>the code {code} is {known}, and the name “{name}” is {other}. Say which is meant.</source>
        <translation>el código {code} es {known}, y el nombre «{name}» es {other}. Diga quién es.</translation>
    </message>
    <message>
        <source>the code {code} was used in line {line}; give each delegation its own.</source>
        <translation>el código {code} ya figura en la línea {line}; dé a cada delegación el suyo.</translation>
    </message>
    <message>
        <source>the column {column} is missing; add it.</source>
        <translation>falta la columna {column}; añádala.</translation>
    </message>
    <message>
        <source>the column {column} stands there twice; remove one.</source>
        <translation>la columna {column} figura dos veces; quite una.</translation>
    </message>
    <message>
        <source>the definition</source>
        <translation>la definición</translation>
    </message>
    <message>
        <source>the event before it is missing or another</source>
        <translation>el suceso anterior falta o es otro</translation>
    </message>
    <message>
        <source>the field {field} is missing; add it.</source>
        <translation>falta el campo {field}; añádalo.</translation>
    </message>
    <message>
        <source>the file is in use by another program</source>
        <translation>otro programa está usando el archivo</translation>
    </message>
    <message>
        <source>the first line must be the subject; begin it with “Subject:”.</source>
        <translation>la primera línea debe ser el asunto; empiécela con «Subject:».</translation>
    </message>
    <message>
        <source>the folder is not there</source>
        <translation>la carpeta no está</translation>
    </message>
    <message>
        <source>the letter has no subject or no text; write both.</source>
        <translation>la carta no tiene asunto o no tiene texto; escriba ambos.</translation>
    </message>
    <message>
        <source>the limit of {name} must be from 1 second to 6 hours; leave it out for no limit.</source>
        <translation>el tiempo asignado a {name} debe ir de 1 segundo a 6 horas; omítalo si no hay límite.</translation>
    </message>
    <message>
        <source>the list has no delegations; add a line for each, below the heading.</source>
        <translation>la lista no tiene delegaciones; añada una línea para cada una, bajo el encabezado.</translation>
    </message>
    <message>
        <source>the list has no rows below its headings.</source>
        <translation>la lista no tiene filas bajo sus encabezados.</translation>
    </message>
    <message>
        <source>the list of participants {named} is not beside {file}; put it there, or correct the name.</source>
        <translation>la lista de participantes {named} no está junto a {file}; póngala ahí, o corrija el nombre.</translation>
    </message>
    <message>
        <source>the list of speakers did not take it: the delegation may wait already</source>
        <translation>la lista de oradores no la aceptó: quizá la delegación ya figure en ella</translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation>la reunión</translation>
    </message>
    <message>
        <source>the meeting has no session to sign for.</source>
        <translation>la reunión no tiene ninguna sesión para la que firmar.</translation>
    </message>
    <message>
        <source>the meeting has no session {number}; its sessions are {numbers}.</source>
        <translation>la reunión no tiene ninguna sesión {number}; sus sesiones son {numbers}.</translation>
    </message>
    <message>
        <source>the quotation marks do not close, so this line was left out. Correct it.</source>
        <translation>las comillas no se cierran, así que esta línea se dejó fuera. Corríjala.</translation>
    </message>
    <message>
        <source>the session is suspended</source>
        <translation>la sesión está suspendida</translation>
    </message>
    <message>
        <source>the spreadsheet shows the error {said} here. Correct the cell.</source>
        <translation>la hoja de cálculo muestra aquí el error {said}. Corrija la celda.</translation>
    </message>
    <message>
        <source>the title, and a name behind it</source>
        <translation>el título, y un nombre detrás</translation>
    </message>
    <message>
        <source>the {field} {value} is used twice; give each its own.</source>
        <translation>{field} = {value} se usa dos veces; dé a cada uno el suyo.</translation>
    </message>
    <message>
        <source>there is no capacity or kind {name} to limit; choose from {limited}.</source>
        <translation>no hay calidad ni tipo {name} que limitar; elija entre {limited}.</translation>
    </message>
    <message>
        <source>there is no column “{column}”. Name one by its heading or by its letter.</source>
        <translation>no hay ninguna columna «{column}». Nombre una por su encabezado o por su letra.</translation>
    </message>
    <message>
        <source>there is no column “{column}”; did you mean {near}?</source>
        <translation>no hay columna «{column}»; ¿quiso decir {near}?</translation>
    </message>
    <message>
        <source>there is no column “{column}”; remove it, or use one of {columns}.</source>
        <translation>no hay columna «{column}»; quítela, o use una de {columns}.</translation>
    </message>
    <message>
        <source>there is no field {name}; did you mean {near}?</source>
        <translation>no hay campo {name}; ¿quiso decir {near}?</translation>
    </message>
    <message>
        <source>there is no field {name}; remove it, or use one of {known}.</source>
        <translation>no hay campo {name}; quítelo, o use uno de {known}.</translation>
    </message>
    <message>
        <source>there is no field “{name}”; choose from {known}.</source>
        <translation>no hay ningún campo «{name}»; elija entre {known}.</translation>
    </message>
    <message>
        <source>there is no place “{name}” in the name of a file; choose from {places}.</source>
        <translation>no hay ningún lugar «{name}» en el nombre de un archivo; elija entre {places}.</translation>
    </message>
    <message>
        <source>there is no room left on the disk</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>there is no time zone “{name}”; write it like Europe/Zurich.</source>
        <translation>no hay huso horario «{name}»; escríbalo como Europe/Zurich.</translation>
    </message>
    <message>
        <source>there is nothing in the list.</source>
        <translation>no hay nada en la lista.</translation>
    </message>
    <message>
        <source>this begins as a workbook and is damaged or cut off. Ask for it once more, or save it anew.</source>
        <translation>empieza como un libro y está dañado o cortado. Pídalo otra vez, o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>this formula has no result. Open and save the file in the spreadsheet program first.</source>
        <translation>esta fórmula no tiene resultado. Abra primero el archivo en la hoja de cálculo y guárdelo.</translation>
    </message>
    <message>
        <source>this is a PDF. Ask for the list as a spreadsheet, in .xlsx or CSV.</source>
        <translation>es un PDF. Pida la lista como hoja de cálculo, en .xlsx o CSV.</translation>
    </message>
    <message>
        <source>this is a Word document. Copy its table into a spreadsheet, and save that as .xlsx or CSV.</source>
        <translation>es un documento de Word. Copie su tabla en una hoja de cálculo y guárdela como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>this is a ZIP archive and no workbook. Take the list out of it first.</source>
        <translation>es un archivo ZIP y no un libro. Saque primero la lista.</translation>
    </message>
    <message>
        <source>this is a binary workbook (.xlsb). Save it as .xlsx or CSV.</source>
        <translation>es un libro binario (.xlsb). Guárdelo como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>this is a web page or XML, whatever its name. Open it in the spreadsheet program, and save it as .xlsx or CSV.</source>
        <translation>es una página web o XML, se llame como se llame. Ábralo en la hoja de cálculo y guárdelo como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>this is a workbook of the old form (.xls), or one with a password. Open it in the spreadsheet program, and save it as .xlsx without a password, or as CSV.</source>
        <translation>es un libro del formato antiguo (.xls), o con contraseña. Ábralo en la hoja de cálculo y guárdelo como .xlsx sin contraseña, o como CSV.</translation>
    </message>
    <message>
        <source>this is an OpenDocument file (.ods). Save it as .xlsx or CSV.</source>
        <translation>es un archivo OpenDocument (.ods). Guárdelo como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>this is neither a workbook nor text. Save the list as .xlsx or CSV.</source>
        <translation>no es un libro ni texto. Guarde la lista como .xlsx o CSV.</translation>
    </message>
    <message>
        <source>this is not CSV ({error}); check the quotation marks of the line.</source>
        <translation>esto no es CSV ({error}); revise las comillas de la línea.</translation>
    </message>
    <message>
        <source>this is not TOML ({what}); correct the line.</source>
        <translation>esto no es TOML ({what}); corrija la línea.</translation>
    </message>
    <message>
        <source>this person has no delegation. Fill in the column of the delegation.</source>
        <translation>esta persona no tiene delegación. Rellene la columna de la delegación.</translation>
    </message>
    <message>
        <source>this row names no delegation. Fill it in, or delete the row.</source>
        <translation>esta fila no nombra ninguna delegación. Complétela, o borre la fila.</translation>
    </message>
    <message>
        <source>this was not made by a spreadsheet program: it defines texts of its own, which are not read.</source>
        <translation>esto no lo hizo una hoja de cálculo: define textos propios, que no se leen.</translation>
    </message>
    <message>
        <source>this would be {code} ({name}), and the list says “{category}”. Say whom it means, or that it is new.</source>
        <translation>sería {code} ({name}), y la lista dice «{category}». Diga quién es, o que es nueva.</translation>
    </message>
    <message>
        <source>time of {limit} is up</source>
        <translation>tiempo de {limit} agotado</translation>
    </message>
    <message>
        <source>to be admitted</source>
        <translation>por admitir</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>por resolver</translation>
    </message>
    <message>
        <source>topic {name}</source>
        <translation>asunto {name}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>undid {title}</source>
        <translation>deshecho: {title}</translation>
    </message>
    <message>
        <source>until {until}</source>
        <translation>hasta las {until}</translation>
    </message>
    <message>
        <source>up to event {seq}</source>
        <translation>hasta el evento {seq}</translation>
    </message>
    <message>
        <source>version licence</source>
        <translation>versión licencia</translation>
    </message>
    <message>
        <source>vice-president</source>
        <translation>vicepresidente</translation>
    </message>
    <message>
        <source>waits for a projector</source>
        <translation>espera un proyector</translation>
    </message>
    <message>
        <source>was not understood</source>
        <translation>no se entendió</translation>
    </message>
    <message>
        <source>what it asks for takes more than {seconds} seconds, or more memory than a template is given</source>
        <translation>lo que pide tarda más de {seconds} segundos, o necesita más memoria de la que recibe una plantilla</translation>
    </message>
    <message>
        <source>without hours</source>
        <translation>sin horario</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{act}   (recorded later, {time})</source>
        <translation>{act}   (registrado más tarde, {time})</translation>
    </message>
    <message>
        <source>{act}   (undone)</source>
        <translation>{act}   (deshecho)</translation>
    </message>
    <message>
        <source>{act}   (waits)</source>
        <translation>{act}   (en espera)</translation>
    </message>
    <message>
        <source>{act}, {hours}</source>
        <translation>{act}, {hours}</translation>
    </message>
    <message>
        <source>{act}: {who}</source>
        <translation>{act}: {who}</translation>
    </message>
    <message>
        <source>{after}. {name}{value}; today {name2}</source>
        <translation>{after}. {name}{value}; hoy {name2}</translation>
    </message>
    <message>
        <source>{category} (not said in the list)</source>
        <translation>{category} (no lo dice la lista)</translation>
    </message>
    <message>
        <source>{cells} cells under {columns} columns; put a text with a comma in it between quotation marks.</source>
        <translation>{cells} celdas bajo {columns} columnas; ponga entre comillas un texto que contenga una coma.</translation>
    </message>
    <message>
        <source>{change}: not changed. {why}</source>
        <translation>{change}: no se modificó. {why}</translation>
    </message>
    <message>
        <source>{classes}, now {former}</source>
        <translation>{classes}, ahora {former}</translation>
    </message>
    <message>
        <source>{code} and {twin} are both called “{name}”. Say that it is new, or give one of them another name.</source>
        <translation>{code} y {twin} se llaman ambas «{name}». Diga que es nueva, o dé a una de ellas otro nombre.</translation>
    </message>
    <message>
        <source>{code} has no name; fill in the column name.</source>
        <translation>{code} no tiene nombre; rellene la columna name.</translation>
    </message>
    <message>
        <source>{code} has the category “{category}”; choose from {choices}.</source>
        <translation>{code} tiene la categoría «{category}»; elija entre {choices}.</translation>
    </message>
    <message>
        <source>{code} is not on the list of participants. Add the delegation there, or name another.</source>
        <translation>{code} no está en la lista de participantes. Añada allí la delegación o designe otra.</translation>
    </message>
    <message>
        <source>{code} is not on the list of participants; correct the code or add the delegation there.</source>
        <translation>{code} no figura en la lista de participantes; corrija el código o añada ahí la delegación.</translation>
    </message>
    <message>
        <source>{code} is the code of “{first}” and of “{name}”.</source>
        <translation>{code} es el código de «{first}» y de «{name}».</translation>
    </message>
    <message>
        <source>{code} stands under itself by its parent {parent}; correct it.</source>
        <translation>{code} está debajo de sí mismo por su parent {parent}; corríjalo.</translation>
    </message>
    <message>
        <source>{code}, as above</source>
        <translation>{code}, como arriba</translation>
    </message>
    <message>
        <source>{count} more events can be read, from {first} to {last}, but they do not follow from those before: they are not in the new meeting, but in the text “{text}”: {titles}.</source>
        <translation>Se pueden leer otros {count} sucesos, de las {first} a las {last}, pero no se siguen de los anteriores: no figuran en la nueva reunión, sino en el texto «{text}»: {titles}.</translation>
    </message>
    <message>
        <source>{count} things are missing: {every} Add them, or finalise all the same and say why (--despite WHY).</source>
        <translation>Faltan {count} cosas: {every} Añádalas, o finalice igualmente diciendo por qué (--despite PORQUÉ).</translation>
    </message>
    <message>
        <source>{count} wait under {label}, and all would be taken off the list.</source>
        <translation>{count} esperan en {label}, y todas se retirarían de la lista.</translation>
    </message>
    <message>
        <source>{done} of {n}</source>
        <translation>{done} de {n}</translation>
    </message>
    <message>
        <source>{done} of {of} are there…</source>
        <translation>{done} de {of} están allí…</translation>
    </message>
    <message>
        <source>{duration} for {label}</source>
        <translation>{duration} para {label}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <translation>quedan {duration}</translation>
    </message>
    <message>
        <source>{field} cannot be “{said}”; choose from {choices}.</source>
        <translation>{field} no puede ser «{said}»; elija entre {choices}.</translation>
    </message>
    <message>
        <source>{field} has no words in {language}, the language of the definition; add them.</source>
        <translation>{field} no tiene palabras en {language}, el idioma de la definición; añádalas.</translation>
    </message>
    <message>
        <source>{field} has words in “{code}”; the languages are {languages}.</source>
        <translation>{field} tiene palabras en «{code}»; los idiomas son {languages}.</translation>
    </message>
    <message>
        <source>{field} is empty; fill it in.</source>
        <translation>{field} está vacío; rellénelo.</translation>
    </message>
    <message>
        <source>{field} is in the year {year}; correct it.</source>
        <translation>{field} está en el año {year}; corríjalo.</translation>
    </message>
    <message>
        <source>{field} lies in no session; correct it, or change a session.</source>
        <translation>{field} no está en ninguna sesión; corríjalo, o modifique una sesión.</translation>
    </message>
    <message>
        <source>{field} must be a list of {count} entries, the first and the last; correct it.</source>
        <translation>{field} debe ser una lista de {count} elementos, el primero y el último; corríjalo.</translation>
    </message>
    <message>
        <source>{field} must be {number} or less; correct it.</source>
        <translation>{field} debe ser {number} o menos; corríjalo.</translation>
    </message>
    <message>
        <source>{field} must be {number} or more; correct it.</source>
        <translation>{field} debe ser {number} o más; corríjalo.</translation>
    </message>
    <message>
        <source>{field} must be {wanted}, and is {found}; correct it.</source>
        <translation>{field} debe ser {wanted}, y es {found}; corríjalo.</translation>
    </message>
    <message>
        <source>{field}: changed</source>
        <translation>{field}: modificado</translation>
    </message>
    <message>
        <source>{field}: the words in {language} must be a text in quotes.</source>
        <translation>{field}: las palabras en {language} deben ser un texto entre comillas.</translation>
    </message>
    <message>
        <source>{field}: {sentence}</source>
        <translation>{field}: {sentence}</translation>
    </message>
    <message>
        <source>{field}: {was} → {now}</source>
        <translation>{field}: {was} → {now}</translation>
    </message>
    <message>
        <source>{field}: {what}; correct it.</source>
        <translation>{field}: {what}; corríjalo.</translation>
    </message>
    <message>
        <source>{file} came with the message and was not read.</source>
        <translation>{file} venía con el mensaje y no se leyó.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}); check the path and its permissions.</source>
        <translation>{file} no puede leerse ({strerror}); compruebe la ruta y sus permisos.</translation>
    </message>
    <message>
        <source>{file} does not exist; give the path of {wanted}.</source>
        <translation>{file} no existe; indique la ruta de {wanted}.</translation>
    </message>
    <message>
        <source>{file} has more than {most} million bytes: this is no list of participants. Keep the rows of the list.</source>
        <translation>{file} tiene más de {most} millones de bytes: no es una lista de participantes. Conserve las filas de la lista.</translation>
    </message>
    <message>
        <source>{file} has more than {most} parts. Open it, and paste its text.</source>
        <translation>{file} tiene más de {most} partes. Ábralo y pegue su texto.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows with text: this is no list of participants. Keep the rows of the list.</source>
        <translation>{file} tiene más de {most} filas con texto: no es una lista de participantes. Conserve las filas de la lista.</translation>
    </message>
    <message>
        <source>{file} holds far more than a list of participants can, so it was not read on. Copy the rows of the list into a new workbook.</source>
        <translation>{file} contiene mucho más que una lista de participantes, así que no se siguió leyendo. Copie las filas de la lista en un libro nuevo.</translation>
    </message>
    <message>
        <source>{file} holds far more than a programme of work. Copy it into a document of its own.</source>
        <translation>{file} contiene mucho más que un programa de trabajo. Cópielo en un documento aparte.</translation>
    </message>
    <message>
        <source>{file} is a folder; give the path of {wanted}.</source>
        <translation>{file} es una carpeta; indique la ruta de {wanted}.</translation>
    </message>
    <message>
        <source>{file} is far longer than a list of requests. Keep the part with the requests.</source>
        <translation>{file} es mucho más largo que una lista de solicitudes. Conserve la parte con las solicitudes.</translation>
    </message>
    <message>
        <source>{file} is not read: {reason}. Give the path of {wanted}.</source>
        <translation>{file} no se lee: {reason}. Indique la ruta de {wanted}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: a cell is too long for a list of participants. Shorten it.</source>
        <translation>{file}, línea {line}: una celda es demasiado larga para una lista de participantes. Acórtela.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {sentence}</source>
        <translation>{file}, línea {line}: {sentence}</translation>
    </message>
    <message>
        <source>{file}: this Word document is damaged. Open it, and save it anew.</source>
        <translation>{file}: este documento de Word está dañado. Ábralo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>{file}: this is a message of Outlook (.msg). Open it, and paste its text, or save it as .eml.</source>
        <translation>{file}: es un mensaje de Outlook (.msg). Ábralo y pegue su texto, o guárdelo como .eml.</translation>
    </message>
    <message>
        <source>{file}: this is no Word document and no text. Copy its text into a text file.</source>
        <translation>{file}: no es un documento de Word ni un texto. Copie su texto en un archivo de texto.</translation>
    </message>
    <message>
        <source>{file}: this message has no text and no table.</source>
        <translation>{file}: este mensaje no contiene texto ni tablas.</translation>
    </message>
    <message>
        <source>{file}: this message is damaged. Open it, and paste its text.</source>
        <translation>{file}: este mensaje está dañado. Ábralo y pegue su texto.</translation>
    </message>
    <message>
        <source>{file}: {n} fault. Nothing of a sheet is recorded until all of it is right.</source>
        <translation>{file}: {n} error. No se registra nada de una hoja hasta que toda ella sea correcta.</translation>
    </message>
    <message>
        <source>{file}: {n} faults. Nothing of a sheet is recorded until all of it is right.</source>
        <translation>{file}: {n} errores. No se registra nada de una hoja hasta que toda ella sea correcta.</translation>
    </message>
    <message>
        <source>{file}: {n} statement, as it will stand. Record it, or type a line.</source>
        <translation>{file}: {n} declaración, tal como constará. Regístrela, o escriba una línea.</translation>
    </message>
    <message>
        <source>{file}: {n} statements, as they will stand. Record them, or type a line.</source>
        <translation>{file}: {n} declaraciones, tal como constarán. Regístrelas, o escriba una línea.</translation>
    </message>
    <message>
        <source>{file}: {sentence}</source>
        <translation>{file}: {sentence}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>{first}. {then}</source>
        <translation>{first}. {then}</translation>
    </message>
    <message>
        <source>{folder} holds no hand-over: there is no copy of one meeting in it.</source>
        <translation>{folder} no contiene ningún traspaso: no hay en ella la copia de una reunión.</translation>
    </message>
    <message>
        <source>{folder} is no folder; give one with templates such as {name}.</source>
        <translation>{folder} no es una carpeta; indique una con plantillas como {name}.</translation>
    </message>
    <message>
        <source>{form} (version {number})</source>
        <translation>{form} (versión {number})</translation>
    </message>
    <message>
        <source>{form} in {language} (version {number})</source>
        <translation>{form}, idioma: {language} (versión {number})</translation>
    </message>
    <message>
        <source>{heading} added</source>
        <translation>Añadido: {heading}</translation>
    </message>
    <message>
        <source>{heading} removed</source>
        <translation>Retirado: {heading}</translation>
    </message>
    <message>
        <source>{heading}: back, {time}</source>
        <translation>{heading}: de vuelta, {time}</translation>
    </message>
    <message>
        <source>{heading}: expected until {expected}.</source>
        <translation>{heading}: se espera hasta las {expected}.</translation>
    </message>
    <message>
        <source>{heading}: new, {time}</source>
        <translation>{heading}: nuevo, {time}</translation>
    </message>
    <message>
        <source>{heading}: off the agenda</source>
        <translation>{heading}: fuera del programa</translation>
    </message>
    <message>
        <source>{heading}: planned until {planned}, expected until {expected}, {behind}.</source>
        <translation>{heading}: previsto hasta las {planned}, esperado hasta las {expected}, {behind}.</translation>
    </message>
    <message>
        <source>{heading}: skipped</source>
        <translation>{heading}: omitido</translation>
    </message>
    <message>
        <source>{heading}: {old} → {new}, {minutes} earlier</source>
        <translation>{heading}: {old} → {new}, {minutes} antes</translation>
    </message>
    <message>
        <source>{heading}: {old} → {new}, {minutes} later</source>
        <translation>{heading}: {old} → {new}, {minutes} después</translation>
    </message>
    <message>
        <source>{heading}: {time}</source>
        <translation>{heading}: {time}</translation>
    </message>
    <message>
        <source>{heading}: {time}, {minutes} longer</source>
        <translation>{heading}: {time}, {minutes} más</translation>
    </message>
    <message>
        <source>{heading}: {time}, {minutes} shorter</source>
        <translation>{heading}: {time}, {minutes} menos</translation>
    </message>
    <message numerus="yes">
        <source>{heard} heard, {n} waiting</source>
        <comment>one</comment>
        <translation>
            <numerusform>{heard} oído, {n} en espera</numerusform>
            <numerusform>{heard} oído, {n} en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{heard} heard, {n} waiting</source>
        <comment>several</comment>
        <translation>
            <numerusform>{heard} oídos, {n} en espera</numerusform>
            <numerusform>{heard} oídos, {n} en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>{hint} (optional)</source>
        <translation>{hint} (opcional)</translation>
    </message>
    <message>
        <source>{how}, has left</source>
        <translation>{how}, salió</translation>
    </message>
    <message>
        <source>{item}, limit for {capacity}: {was} → {now}</source>
        <translation>{item}, tiempo para {capacity}: {was} → {now}</translation>
    </message>
    <message>
        <source>{item}, reason for {capacity}: {was} → {now}</source>
        <translation>{item}, motivo para {capacity}: {was} → {now}</translation>
    </message>
    <message>
        <source>{item}, {field}: changed</source>
        <translation>{item}, {field}: modificado</translation>
    </message>
    <message>
        <source>{item}, {field}: {was} → {now}</source>
        <translation>{item}, {field}: {was} → {now}</translation>
    </message>
    <message>
        <source>{label} cannot come after itself. Name another item.</source>
        <translation>{label} no puede venir después de sí mismo. Indique otro tema.</translation>
    </message>
    <message>
        <source>{label} from {time}</source>
        <translation>{label} desde las {time}</translation>
    </message>
    <message>
        <source>{label} has no segment “{name}”: choose {join}.</source>
        <translation>{label} no tiene segmento «{name}»: elija {join}.</translation>
    </message>
    <message>
        <source>{label} has no segments: its list of speakers is one for all.</source>
        <translation>{label} no tiene segmentos: su lista de oradores vale para todo el tema.</translation>
    </message>
    <message>
        <source>{label} is closed: its plan stays as it was, beside what was kept.</source>
        <translation>{label} está cerrado: su plan queda como estaba, junto a lo cumplido.</translation>
    </message>
    <message>
        <source>{label} is fixed at {time} and would start {late}</source>
        <translation>{label} está fijado a las {time} y empezaría {late}</translation>
    </message>
    <message>
        <source>{label} is in its last segment. Close the item, or name another segment.</source>
        <translation>{label} está en su último segmento. Cierre el tema o nombre otro segmento.</translation>
    </message>
    <message>
        <source>{label} is open. Suspend or close it first.</source>
        <translation>{label} está abierto. Suspéndalo o ciérrelo primero.</translation>
    </message>
    <message>
        <source>{label} is open: {value}.</source>
        <translation>{label} está abierto: {value}.</translation>
    </message>
    <message>
        <source>{label} is or was in the segment “{name}”, so that stays.</source>
        <translation>{label} está o estuvo en el segmento «{name}»: se mantiene.</translation>
    </message>
    <message>
        <source>{label} is skipped. Take it back into the plan first.</source>
        <translation>{label} está omitido. Devuélvalo primero al plan.</translation>
    </message>
    <message>
        <source>{label} is still open.</source>
        <translation>{label} sigue abierto.</translation>
    </message>
    <message>
        <source>{label} was considered from {start} to {end}, so this was not said under {label2}. Correct the times, or the item.</source>
        <translation>{label} se examinó de {start} a {end}, así que esto no se dijo en {label2}. Corrija las horas, o el tema.</translation>
    </message>
    <message>
        <source>{label} was left before “{segment}”.</source>
        <translation>Se dejó {label} antes de «{segment}».</translation>
    </message>
    <message>
        <source>{label} was taken up and closed, so it cannot be skipped.</source>
        <translation>{label} se abordó y se cerró: no puede omitirse.</translation>
    </message>
    <message>
        <source>{label} was taken up at {begun}, so its planned start stays. Its minutes can be changed.</source>
        <translation>{label} se abordó a las {begun}: su comienzo previsto queda. Sus minutos pueden cambiarse.</translation>
    </message>
    <message>
        <source>{label} would end at {time}, after the hard stop at {stop}</source>
        <translation>{label} terminaría a las {time}, después de la hora límite de las {stop}</translation>
    </message>
    <message>
        <source>{label} would not begin before the hard stop at {stop}</source>
        <translation>{label} no empezaría antes de la hora límite de las {stop}</translation>
    </message>
    <message>
        <source>{label} {title}, at depth {n}</source>
        <translation>{label} {title}, nivel {n}</translation>
    </message>
    <message>
        <source>{label}: {n} still wait for the floor: {waiting}.</source>
        <translation>{label}: {n} aún esperan la palabra: {waiting}.</translation>
    </message>
    <message>
        <source>{label}: {role} is still to be named.</source>
        <translation>{label}: por designar: {role}.</translation>
    </message>
    <message>
        <source>{label}: {waiting} still waits for the floor.</source>
        <translation>{label}: {waiting} aún espera la palabra.</translation>
    </message>
    <message>
        <source>{language}: no title of the agenda is translated; the record prints them as they are.</source>
        <translation>{language}: ningún título del programa está traducido; el acta los imprime tal como están.</translation>
    </message>
    <message>
        <source>{language}: one text that was typed is not translated.</source>
        <translation>{language}: un texto escrito no está traducido.</translation>
    </message>
    <message>
        <source>{language}: {n} texts that were typed are not translated.</source>
        <translation>{language}: {n} textos escritos no están traducidos.</translation>
    </message>
    <message>
        <source>{language}: “{text}” is not translated.</source>
        <translation>{language}: «{text}» no está traducido.</translation>
    </message>
    <message>
        <source>{left} of {most} letters left</source>
        <translation>Quedan {left} caracteres de {most}</translation>
    </message>
    <message>
        <source>{minutes} ahead</source>
        <translation>{minutes} de adelanto</translation>
    </message>
    <message>
        <source>{minutes} behind</source>
        <translation>{minutes} de retraso</translation>
    </message>
    <message>
        <source>{minutes} earlier</source>
        <translation>{minutes} antes</translation>
    </message>
    <message>
        <source>{minutes} earlier than planned</source>
        <translation>{minutes} antes de lo previsto</translation>
    </message>
    <message>
        <source>{minutes} late</source>
        <translation>{minutes} de retraso</translation>
    </message>
    <message>
        <source>{minutes} later</source>
        <translation>{minutes} después</translation>
    </message>
    <message>
        <source>{minutes} later than planned</source>
        <translation>{minutes} después de lo previsto</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>quedan {minutes}</translation>
    </message>
    <message>
        <source>{minutes} longer</source>
        <translation>{minutes} más</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{minutes} over</source>
        <translation>excedido en {minutes}</translation>
    </message>
    <message>
        <source>{minutes} shorter</source>
        <translation>{minutes} menos</translation>
    </message>
    <message>
        <source>{more} letters too many</source>
        <translation>{more} caracteres de más</translation>
    </message>
    <message>
        <source>{most} and {last}</source>
        <translation>{most} y {last}</translation>
    </message>
    <message>
        <source>{most} or {last}</source>
        <translation>{most} o {last}</translation>
    </message>
    <message>
        <source>{names} are absent.</source>
        <translation>{names}: ausencias anotadas.</translation>
    </message>
    <message>
        <source>{names} are off the list.</source>
        <translation>{names} ya no están en la lista.</translation>
    </message>
    <message>
        <source>{names} are on the list, {n} waiting.</source>
        <translation>{names} están en la lista, {n} en espera.</translation>
    </message>
    <message>
        <source>{names} is absent.</source>
        <translation>{names}: ausencia anotada.</translation>
    </message>
    <message>
        <source>{names} is off the list.</source>
        <translation>{names} ya no está en la lista.</translation>
    </message>
    <message>
        <source>{name} (no longer in the log)</source>
        <translation>{name} (ya no está en el registro)</translation>
    </message>
    <message>
        <source>{name} (this desk)</source>
        <translation>{name} (este puesto)</translation>
    </message>
    <message>
        <source>{name} already waits at position {position}. Move that request instead.</source>
        <translation>{name} ya espera en el puesto {position}. Mueva en cambio esa solicitud.</translation>
    </message>
    <message>
        <source>{name} already waits under {label} at position {position}: {what}. Amend or move that request.</source>
        <translation>{name} ya espera en {label}, en el puesto {position}: {what}. Modifique o mueva esa solicitud.</translation>
    </message>
    <message>
        <source>{name} asked after closing. Admit request {id}, or give it the floor by name.</source>
        <translation>{name} pidió la palabra tras el cierre. Admita la solicitud {id}, o dé la palabra a esa delegación por su nombre.</translation>
    </message>
    <message>
        <source>{name} asked by phone. Admit request {id}, or give it the floor by name.</source>
        <translation>{name}: solicitud por teléfono. Admita la solicitud {id}, o dé la palabra por el nombre.</translation>
    </message>
    <message>
        <source>{name} asks for a right of reply, taken at the end of the session. Admit request {id}, or give it the floor by name.</source>
        <translation>{name} pide ejercer su derecho a contestar, que se concede al final de la sesión. Admita la solicitud {id}, o dé la palabra a esa delegación por su nombre.</translation>
    </message>
    <message>
        <source>{name} asks for the floor{get}.</source>
        <translation>{name} pide la palabra{get}.</translation>
    </message>
    <message>
        <source>{name} cannot be here only from {since} until {until}. Give a later time for the second.</source>
        <translation>{name}: la presencia no puede ir de las {since} a las {until}. Indique una segunda hora posterior.</translation>
    </message>
    <message>
        <source>{name} cannot have spoken for so long a time. Give a second to 6 hours.</source>
        <translation>{name} no puede haber hablado tanto tiempo. Indique de un segundo a 6 horas.</translation>
    </message>
    <message>
        <source>{name} cannot have spoken from {time} to {time2}. Give an end after the begin, at most 6 hours later.</source>
        <translation>{name} no puede haber hablado de {time} a {time2}. Indique un final posterior al inicio, a lo sumo 6 horas después.</translation>
    </message>
    <message>
        <source>{name} goes on.</source>
        <translation>{name} continúa.</translation>
    </message>
    <message>
        <source>{name} had the floor from {first} to {last}, and this statement would run from {time} to {time2}: the two overlap.</source>
        <translation>{name} tenía la palabra de {first} a {last}, y esta declaración iría de {time} a {time2}: se superponen.</translation>
    </message>
    <message>
        <source>{name} had the floor until then. The earliest begin is {ago} ago.</source>
        <translation>{name} tenía la palabra hasta entonces. El comienzo más temprano es hace {ago}.</translation>
    </message>
    <message>
        <source>{name} has a card. Make a new one? The old one is void then.</source>
        <translation>Esta delegación tiene tarjeta ({name}). ¿Hacer una nueva? La anterior quedará anulada.</translation>
    </message>
    <message>
        <source>{name} has another category in row {row}; that one was kept.</source>
        <translation>{name} tiene otra categoría en la fila {row}; se conservó aquella.</translation>
    </message>
    <message>
        <source>{name} has asked for {asked} rights of reply in this session already; {allowed} are allowed. Withdraw one that waits, or note a statement.</source>
        <translation>{name} ya ha pedido {asked} veces el derecho a contestar en esta sesión; se permiten {allowed}. Retire una que espera, o anote una declaración.</translation>
    </message>
    <message>
        <source>{name} has asked for {asked} rights of reply under {label} already; {allowed} are allowed. Withdraw one that waits, or note a statement.</source>
        <translation>{name} ya ha pedido {asked} veces el derecho a contestar en {label}; se permiten {allowed}. Retire una que espera, o anote una declaración.</translation>
    </message>
    <message>
        <source>{name} has ended. Nobody has the floor.</source>
        <translation>{name} ha terminado. Nadie tiene la palabra.</translation>
    </message>
    <message>
        <source>{name} has given no presentation under {label} to which this belongs. Ask for a statement instead.</source>
        <translation>{name} no ha hecho en {label} ninguna presentación a la que esto pertenezca. Pida en cambio una declaración.</translation>
    </message>
    <message>
        <source>{name} has had the floor: who spoke for whom, with whom and as what can be amended. Note anything else on the statement itself.</source>
        <translation>{name} ya ha tenido la palabra: solo se puede cambiar quién habló, por quién, con quién y en qué calidad. Anote lo demás en la propia declaración.</translation>
    </message>
    <message>
        <source>{name} has open questions: they are asked when the meeting is made. Until then the shipped roll.</source>
        <translation>{name} tiene preguntas abiertas: se harán cuando se cree la reunión. Hasta entonces, la lista incluida.</translation>
    </message>
    <message>
        <source>{name} has presided by the record. Say who is in the chair now by “Who presides”.</source>
        <translation>Según el acta, {name} presidió. Diga quién preside ahora con «Quién preside».</translation>
    </message>
    <message>
        <source>{name} has spoken for {duration} without a pause: no more than that can be left out.</source>
        <translation>{name} habla desde hace {duration} sin pausa: no puede descontarse más.</translation>
    </message>
    <message>
        <source>{name} has spoken for {duration}: only who does not come is absent. End the statement instead.</source>
        <translation>{name} lleva hablando {duration}: solo está ausente quien no acude. Ponga fin a la declaración.</translation>
    </message>
    <message>
        <source>{name} has the floor</source>
        <translation>{name} tiene la palabra</translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before closing the session.</source>
        <translation>{name} tiene la palabra. Termine o pause la declaración antes de levantar la sesión.</translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before closing {label}.</source>
        <translation>{name} tiene la palabra. Termine o pause la declaración antes de cerrar {label}.</translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before suspending the item.</source>
        <translation>{name} tiene la palabra. Termine o pause la declaración antes de suspender el tema.</translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before suspending the session.</source>
        <translation>{name} tiene la palabra. Termine o pause la declaración antes de suspender la sesión.</translation>
    </message>
    <message>
        <source>{name} has the floor. End or pause the statement before taking up {label}.</source>
        <translation>{name} tiene la palabra. Termine o pause la declaración antes de abordar {label}.</translation>
    </message>
    <message>
        <source>{name} has the floor. The clock goes on while the desk is closed; all that was done is recorded.</source>
        <translation>{name} tiene la palabra. El reloj sigue mientras el puesto está cerrado; todo lo hecho queda registrado.</translation>
    </message>
    <message>
        <source>{name} has the floor{get}.</source>
        <translation>{name} tiene la palabra{get}.</translation>
    </message>
    <message>
        <source>{name} has {minutes} in all.</source>
        <translation>{name} tiene {minutes} en total.</translation>
    </message>
    <message>
        <source>{name} is called</source>
        <translation>{name} ha sido llamado</translation>
    </message>
    <message>
        <source>{name} is called already under {label}: {what}. Amend that request.</source>
        <translation>{name}: llamada ya hecha en {label} ({what}). Modifique esa solicitud.</translation>
    </message>
    <message>
        <source>{name} is called already. Begin, or mark the delegation as absent.</source>
        <translation>{name}: llamada ya hecha. Comience, o anote la delegación como ausente.</translation>
    </message>
    <message>
        <source>{name} is called already. Begin.</source>
        <translation>{name}: llamada ya hecha. Comience.</translation>
    </message>
    <message>
        <source>{name} is called but has not begun: no clock runs yet. Begin first.</source>
        <translation>{name} aún no ha empezado: no corre ningún reloj. Comience primero.</translation>
    </message>
    <message>
        <source>{name} is called{get}.</source>
        <translation>Llamada: {name}{get}.</translation>
    </message>
    <message>
        <source>{name} is empty; it needs a heading with {columns} and a line for each.</source>
        <translation>{name} está vacío; necesita un encabezado con {columns} y una línea para cada una.</translation>
    </message>
    <message>
        <source>{name} is here at any time</source>
        <translation>{name}: presente a cualquier hora</translation>
    </message>
    <message>
        <source>{name} is here only from {since} until {until}</source>
        <translation>{name}: presente solo de las {since} a las {until}</translation>
    </message>
    <message>
        <source>{name} is here only until {leaves} and expected at {begins}</source>
        <translation>{name}: presente solo hasta las {leaves}; intervención prevista a las {begins}</translation>
    </message>
    <message>
        <source>{name} is here only until {until}</source>
        <translation>{name}: presente solo hasta las {until}</translation>
    </message>
    <message>
        <source>{name} is neither on the list of participants nor a class of the precedence; correct it.</source>
        <translation>{name} no está en la lista de participantes ni es una clase de la precedencia; corríjalo.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text (byte {start}); save it with the encoding UTF-8 and try again.</source>
        <translation>{name} no es texto UTF-8 (byte {start}); guárdelo en UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is not here before {since}</source>
        <translation>{name}: ausente hasta las {since}</translation>
    </message>
    <message>
        <source>{name} is not marked as present. Type the whole name or the code to add it all the same.</source>
        <translation>{name}: presencia sin anotar. Escriba el nombre completo o el código para añadirla de todos modos.</translation>
    </message>
    <message>
        <source>{name} is now {place} of {n}.</source>
        <translation>{name}: ahora {place} de {n}.</translation>
    </message>
    <message>
        <source>{name} is on the list of {label} already, as a guest. Say the capacity to add it a second time.</source>
        <translation>{name} ya figura en la lista de {label} como invitado. Indique la calidad para añadirlo otra vez.</translation>
    </message>
    <message>
        <source>{name} is on the list, {place} of {n}.</source>
        <translation>{name} está en la lista, {place} de {n}.</translation>
    </message>
    <message>
        <source>{name} is on the roll already, as {code}. Add it under that code.</source>
        <translation>{name} ya figura en la lista de participantes, como {code}. Añádala con ese código.</translation>
    </message>
    <message>
        <source>{name} is paused already. Resume, or end the statement.</source>
        <translation>{name} ya está en pausa. Reanude, o termine la intervención.</translation>
    </message>
    <message>
        <source>{name} is paused.</source>
        <translation>{name} está en pausa.</translation>
    </message>
    <message>
        <source>{name} is paused: no time runs that could be left out.</source>
        <translation>{name} está en pausa: no corre ningún tiempo que pueda descontarse.</translation>
    </message>
    <message>
        <source>{name} is speaking: the clock runs. Pause it, or end the statement.</source>
        <translation>{name} está hablando: el reloj corre. Póngalo en pausa, o termine la intervención.</translation>
    </message>
    <message>
        <source>{name} presides</source>
        <translation>{name} preside</translation>
    </message>
    <message>
        <source>{name} presides as {role}</source>
        <translation>{name} preside como {role}</translation>
    </message>
    <message>
        <source>{name} speaks without a limit, so there is no rest to yield.</source>
        <translation>{name} habla sin límite: no hay resto que ceder.</translation>
    </message>
    <message>
        <source>{name} speaks without a limit.</source>
        <translation>{name} habla sin límite de tiempo.</translation>
    </message>
    <message>
        <source>{name} still has the floor in this statement. End it first.</source>
        <translation>{name} aún tiene la palabra en esta declaración. Termínela primero.</translation>
    </message>
    <message>
        <source>{name} then ends at {end}: {after} instead of {before}.</source>
        <translation>{name} termina entonces a las {end}: {after} en lugar de {before}.</translation>
    </message>
    <message>
        <source>{name} then has spoken {after} instead of {before}.</source>
        <translation>{name} ha hablado entonces {after} en lugar de {before}.</translation>
    </message>
    <message>
        <source>{name} waits under {label}, which is not open. Take up {label} first.</source>
        <translation>{name} espera en {label}, que no está abierto. Aborde primero {label}.</translation>
    </message>
    <message>
        <source>{name} waits under {label}, {name2} under {label2}: only two on one list can exchange places.</source>
        <translation>{name} espera en {label}, {name2} en {label2}: solo dos de una misma lista pueden intercambiar lugares.</translation>
    </message>
    <message>
        <source>{name} was here only until {leaves}</source>
        <translation>{name}: la presencia terminó a las {leaves}</translation>
    </message>
    <message>
        <source>{name} was not read: something in the program went wrong, and a report of it was kept. Nothing was changed.</source>
        <translation>{name} no se leyó: algo falló en el programa, y se guardó un informe de ello. No se cambió nada.</translation>
    </message>
    <message>
        <source>{name} was not written.</source>
        <translation>{name} no se escribió.</translation>
    </message>
    <message>
        <source>{name} was not written: something in the program went wrong, and a report of it was kept. Try again, or choose another form.</source>
        <translation>{name} no se ha escrito: algo ha fallado en el programa y se ha guardado un informe de ello. Vuelva a intentarlo o elija otro formato.</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}.</source>
        <translation>{name} no se escribió: {reason}.</translation>
    </message>
    <message>
        <source>{name} would have more than 6 hours, the longest limit. Choose another.</source>
        <translation>{name} tendría más de 6 horas, el límite más largo. Elija otra.</translation>
    </message>
    <message>
        <source>{name} yields {duration} to {to}.</source>
        <translation>{name} cede {duration} (para: {to}).</translation>
    </message>
    <message>
        <source>{name} · presides now</source>
        <translation>{name} · preside ahora</translation>
    </message>
    <message>
        <source>{name} · {day} {time} · {size} MB</source>
        <translation>{name} · {day} {time} · {size}&#xa0;MB</translation>
    </message>
    <message>
        <source>{name} · {n} connected</source>
        <translation>{name} · conectados: {n}</translation>
    </message>
    <message>
        <source>{name}, absent {time}</source>
        <translation>{name}, ausencia anotada a las {time}</translation>
    </message>
    <message>
        <source>{name}, ended {time}</source>
        <translation>{name}, fin a las {time}</translation>
    </message>
    <message>
        <source>{name}, merged {time}</source>
        <translation>{name}, declaración unida a las {time}</translation>
    </message>
    <message>
        <source>{name}, position {position}</source>
        <translation>{name}, puesto {position}</translation>
    </message>
    <message>
        <source>{name}, position {position}, about {time}</source>
        <translation>{name}, puesto {position}, hacia las {time}</translation>
    </message>
    <message>
        <source>{name}, undone {time}</source>
        <translation>{name}, declaración deshecha a las {time}</translation>
    </message>
    <message>
        <source>{name}, {when} under {label}</source>
        <translation>{name}, {when} en {label}</translation>
    </message>
    <message>
        <source>{name}: position {position}</source>
        <translation>{name}: puesto {position}</translation>
    </message>
    <message>
        <source>{name}: the time is up.</source>
        <translation>{name}: se acabó el tiempo.</translation>
    </message>
    <message>
        <source>{name}: {minutes} left.</source>
        <translation>{name}: quedan {minutes}.</translation>
    </message>
    <message>
        <source>{name}: {seconds} seconds left.</source>
        <translation>{name}: quedan {seconds} segundos.</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>{name}?</source>
        <translation>¿{name}?</translation>
    </message>
    <message>
        <source>{new} new on the roll, {changed} changed, {same} as they are.</source>
        <translation>Delegaciones: {new} nuevas, {changed} cambiadas, {same} sin cambios.</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <comment>one</comment>
        <translation>
            <numerusform>{n} ausente</numerusform>
            <numerusform>{n} ausente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} absent</source>
        <comment>several</comment>
        <translation>
            <numerusform>{n} ausentes</numerusform>
            <numerusform>{n} ausentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} act that was done while the server was away could not be recorded. Nothing of it is lost.</source>
        <translation>{n} acto hecho mientras el servidor faltaba no se pudo registrar. Nada se ha perdido.</translation>
    </message>
    <message>
        <source>{n} act waits here and is on this disk; the clock goes on.</source>
        <translation>{n} acto espera aquí y está en este disco; el reloj sigue.</translation>
    </message>
    <message>
        <source>{n} act was recorded in the former file {path} since.</source>
        <translation>Desde entonces se ha registrado {n} acto en el archivo anterior {path}.</translation>
    </message>
    <message>
        <source>{n} act was recorded in this file since.</source>
        <translation>Desde entonces se ha registrado {n} acto en este archivo.</translation>
    </message>
    <message>
        <source>{n} acts that were done while the server was away could not be recorded. Nothing of them is lost.</source>
        <translation>{n} actos hechos mientras el servidor faltaba no se pudieron registrar. Nada se ha perdido.</translation>
    </message>
    <message>
        <source>{n} acts wait here and are on this disk; the clock goes on.</source>
        <translation>{n} actos esperan aquí y están en este disco; el reloj sigue.</translation>
    </message>
    <message>
        <source>{n} acts were recorded in the former file {path} since.</source>
        <translation>Desde entonces se han registrado {n} actos en el archivo anterior {path}.</translation>
    </message>
    <message>
        <source>{n} acts were recorded in this file since.</source>
        <translation>Desde entonces se han registrado {n} actos en este archivo.</translation>
    </message>
    <message>
        <source>{n} are not on the list and stay, since the plan or the record names them.</source>
        <translation>{n} no están en la lista y se quedan, porque el programa o el acta las nombra.</translation>
    </message>
    <message>
        <source>{n} change place</source>
        <translation>{n} cambian de lugar</translation>
    </message>
    <message>
        <source>{n} changes are applied; one undo at the desk takes them back.</source>
        <translation>Se han aplicado {n} cambios; un solo deshacer en el puesto los retira.</translation>
    </message>
    <message>
        <source>{n} changes place</source>
        <translation>{n} cambia de lugar</translation>
    </message>
    <message>
        <source>{n} delegations and {persons} persons of a list</source>
        <translation>{n} delegaciones y {persons} personas de una lista</translation>
    </message>
    <message>
        <source>{n} documents are</source>
        <translation>{n} documentos están</translation>
    </message>
    <message numerus="yes">
        <source>{n} heard under {item}</source>
        <comment>one</comment>
        <translation>
            <numerusform>{n} oído · {item}</numerusform>
            <numerusform>{n} oído · {item}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} heard under {item}</source>
        <comment>several</comment>
        <translation>
            <numerusform>{n} oídos · {item}</numerusform>
            <numerusform>{n} oídos · {item}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} is not on the list and stays, since the plan or the record names it.</source>
        <translation>{n} no está en la lista y se queda, porque el programa o el acta la nombra.</translation>
    </message>
    <message>
        <source>{n} item</source>
        <translation>{n} tema</translation>
    </message>
    <message>
        <source>{n} item.</source>
        <translation>{n} tema.</translation>
    </message>
    <message>
        <source>{n} items</source>
        <translation>{n} temas</translation>
    </message>
    <message>
        <source>{n} items.</source>
        <translation>{n} temas.</translation>
    </message>
    <message>
        <source>{n} line of an earlier message below was not read.</source>
        <translation>No se leyó {n} línea de un mensaje anterior citado más abajo.</translation>
    </message>
    <message>
        <source>{n} line stays above the list until it is settled.</source>
        <translation>{n} línea permanece sobre la lista hasta que se resuelva.</translation>
    </message>
    <message>
        <source>{n} line typed on {name}, absent {time}</source>
        <translation>{n} línea escrita en {name}, ausencia anotada a las {time}</translation>
    </message>
    <message>
        <source>{n} line typed on {name}, merged {time}</source>
        <translation>{n} línea escrita en {name}, declaración unida a las {time}</translation>
    </message>
    <message>
        <source>{n} line typed on {name}, undone {time}</source>
        <translation>{n} línea escrita en {name}, declaración deshecha a las {time}</translation>
    </message>
    <message>
        <source>{n} lines of earlier messages below were not read.</source>
        <translation>No se leyeron {n} líneas de mensajes anteriores citados más abajo.</translation>
    </message>
    <message>
        <source>{n} lines stay above the list until they are settled.</source>
        <translation>{n} líneas permanecen sobre la lista hasta que se resuelvan.</translation>
    </message>
    <message>
        <source>{n} lines typed on {name}, absent {time}</source>
        <translation>{n} líneas escritas en {name}, ausencia anotada a las {time}</translation>
    </message>
    <message>
        <source>{n} lines typed on {name}, merged {time}</source>
        <translation>{n} líneas escritas en {name}, declaración unida a las {time}</translation>
    </message>
    <message>
        <source>{n} lines typed on {name}, undone {time}</source>
        <translation>{n} líneas escritas en {name}, declaración deshecha a las {time}</translation>
    </message>
    <message numerus="yes">
        <source>{n} not reached before {time}</source>
        <comment>one</comment>
        <translation>
            <numerusform>{n} sin ser escuchado antes de las {time}</numerusform>
            <numerusform>{n} sin ser escuchado antes de las {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not reached before {time}</source>
        <comment>several</comment>
        <translation>
            <numerusform>{n} sin ser escuchados antes de las {time}</numerusform>
            <numerusform>{n} sin ser escuchados antes de las {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} under {item}</source>
        <translation>{n} de {all} · {item}</translation>
    </message>
    <message>
        <source>{n} of {every}</source>
        <translation>{n} de {every}</translation>
    </message>
    <message>
        <source>{n} on the list</source>
        <translation>{n} en la lista</translation>
    </message>
    <message>
        <source>{n} person has no delegation in the row, and is of the one above.</source>
        <translation>{n} persona no tiene delegación en su fila y es de la de arriba.</translation>
    </message>
    <message>
        <source>{n} person new or changed.</source>
        <translation>{n} persona nueva o cambiada.</translation>
    </message>
    <message>
        <source>{n} persons have no delegation in their row, and are of the one above.</source>
        <translation>{n} personas no tienen delegación en su fila y son de la de arriba.</translation>
    </message>
    <message>
        <source>{n} persons new or changed.</source>
        <translation>{n} personas nuevas o cambiadas.</translation>
    </message>
    <message>
        <source>{n} pinned by the chair stay</source>
        <translation>{n} fijadas por la Presidencia quedan</translation>
    </message>
    <message>
        <source>{n} pinned by the chair stays</source>
        <translation>{n} fijada por la Presidencia queda</translation>
    </message>
    <message>
        <source>{n} request.</source>
        <translation>{n} solicitud.</translation>
    </message>
    <message>
        <source>{n} requests.</source>
        <translation>{n} solicitudes.</translation>
    </message>
    <message>
        <source>{n} right of reply is kept for the end of the session</source>
        <translation>{n} derecho a contestar queda para el final de la sesión</translation>
    </message>
    <message>
        <source>{n} rights of reply are kept for the end of the session</source>
        <translation>{n} derechos a contestar quedan para el final de la sesión</translation>
    </message>
    <message>
        <source>{n} rights of reply wait for the end of the session: {names}.</source>
        <translation>{n} derechos a contestar esperan el final de la sesión: {names}.</translation>
    </message>
    <message>
        <source>{n} rights of reply wait for the end of the session: {names}. Hear them now (--replies hear), or carry them over (--replies carry).</source>
        <translation>{n} derechos a contestar esperan el final de la sesión: {names}. Escúchelos ahora (--replies hear) o aplácelos (--replies carry).</translation>
    </message>
    <message>
        <source>{n} row has no signature.</source>
        <translation>{n} fila sin firma.</translation>
    </message>
    <message>
        <source>{n} row is not taken.</source>
        <translation>{n} fila no se toma.</translation>
    </message>
    <message>
        <source>{n} rows are not taken.</source>
        <translation>{n} filas no se toman.</translation>
    </message>
    <message>
        <source>{n} rows have no signature.</source>
        <translation>{n} filas sin firma.</translation>
    </message>
    <message>
        <source>{n} speaker will not be reached before {stop}</source>
        <translation>{n} orador no será escuchado antes de las {stop}</translation>
    </message>
    <message>
        <source>{n} speakers will not be reached before {stop}</source>
        <translation>{n} oradores no serán escuchados antes de las {stop}</translation>
    </message>
    <message>
        <source>{n} statement</source>
        <translation>{n} declaración</translation>
    </message>
    <message>
        <source>{n} statements</source>
        <translation>{n} declaraciones</translation>
    </message>
    <message>
        <source>{n} to do</source>
        <translation>{n} por hacer</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#x202f;%</translation>
    </message>
    <message>
        <source>{part}, line {n}</source>
        <translation>{part}, línea {n}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}. Choose another folder or name.</source>
        <translation>{path} no puede escribirse: {reason}. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>{path} is a folder; choose a file name.</source>
        <translation>{path} es una carpeta; elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>{path} is not the file that was handed over: it holds something else.</source>
        <translation>{path} no es el archivo traspasado: contiene otra cosa.</translation>
    </message>
    <message>
        <source>{place} · {count} here</source>
        <translation>{place} · presentes: {count}</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>{refusal} If it is a person not on the roll, answer “A person not on the roll” with yes (--person yes).</source>
        <translation>{refusal} Si es una persona fuera de lista, responda sí a «Persona fuera de lista» (--person yes).</translation>
    </message>
    <message>
        <source>{replace} time</source>
        <translation>Hora de {replace}</translation>
    </message>
    <message>
        <source>{roles}. Press to name them.</source>
        <translation>{roles}. Pulse para designarlos.</translation>
    </message>
    <message>
        <source>{role} of {item}</source>
        <translation>{role}, {item}</translation>
    </message>
    <message>
        <source>{role} of {item}: {names}</source>
        <translation>{role}, {item}: {names}</translation>
    </message>
    <message>
        <source>{said} yields {duration} to {who}</source>
        <translation>{said} cede {duration} (para: {who})</translation>
    </message>
    <message>
        <source>{seat} is writing on this text, too</source>
        <translation>{seat} también escribe en este texto</translation>
    </message>
    <message>
        <source>{sentence} (and {n} more)</source>
        <translation>{sentence} (y {n} más)</translation>
    </message>
    <message>
        <source>{sheet}: </source>
        <translation>{sheet}: </translation>
    </message>
    <message>
        <source>{sign}{duration} for {said}</source>
        <translation>{sign}{duration}: {said}</translation>
    </message>
    <message>
        <source>{since} · expected end {time}</source>
        <translation>{since} · fin esperado {time}</translation>
    </message>
    <message>
        <source>{suffix} file</source>
        <translation>Archivo {suffix}</translation>
    </message>
    <message>
        <source>{time} comes twice on {date}. Write {offset} or {offset2} behind it, as in {written}.</source>
        <translation>El {date} la hora {time} se repite. Añada {offset} o {offset2}, como en {written}.</translation>
    </message>
    <message>
        <source>{time} lies in no session. The sessions are {sittings}.</source>
        <translation>{time} no está en ninguna sesión. Las sesiones son {sittings}.</translation>
    </message>
    <message>
        <source>{time} · interrupted</source>
        <translation>{time} · interrumpida</translation>
    </message>
    <message>
        <source>{time} · speaking</source>
        <translation>{time} · habla</translation>
    </message>
    <message>
        <source>{title} is missing.</source>
        <translation>Falta {title}.</translation>
    </message>
    <message>
        <source>{title} of {day}</source>
        <translation>{title} del {day}</translation>
    </message>
    <message>
        <source>{title} · feeds {fed}</source>
        <translation>{title} · alimenta {fed}</translation>
    </message>
    <message>
        <source>{title} · feeds {fed} (inferred)</source>
        <translation>{title} · alimenta {fed} (por deducción)</translation>
    </message>
    <message>
        <source>{title}: the same figures stand in the table.</source>
        <translation>{title}: las mismas cifras están en la tabla.</translation>
    </message>
    <message>
        <source>{title}: the session has not risen.</source>
        <translation>{title}: la sesión no se ha levantado.</translation>
    </message>
    <message>
        <source>{until} · {minutes} left</source>
        <translation>{until} · quedan {minutes}</translation>
    </message>
    <message>
        <source>{value} others</source>
        <translation>{value} más</translation>
    </message>
    <message>
        <source>{what} is noted in the record, but the file does not hold it. Receive it again, or take it from another copy of the meeting.</source>
        <translation>{what}: este documento consta en el acta, pero el archivo no lo contiene. Vuelva a recibirlo o tómelo de otra copia de la reunión.</translation>
    </message>
    <message>
        <source>{what} was changed in the file since it was kept, so it is not handed out. Take it from another copy of the meeting, or export the version in another form.</source>
        <translation>{what}: este archivo conservado se ha modificado desde entonces, por lo que no se entrega. Tómelo de otra copia de la reunión o exporte la versión en otro formato.</translation>
    </message>
    <message>
        <source>{what} was changed in the file since it was received, so it is not handed out. Receive it again, or take it from another copy of the meeting.</source>
        <translation>{what}: este documento se ha modificado en el archivo desde que se recibió, por lo que no se entrega. Vuelva a recibirlo o tómelo de otra copia de la reunión.</translation>
    </message>
    <message>
        <source>{what} was kept, but the file does not hold it any more. Take it from another copy of the meeting, or export the version in another form.</source>
        <translation>{what}: este archivo se conservó, pero la reunión ya no lo contiene. Tómelo de otra copia de la reunión o exporte la versión en otro formato.</translation>
    </message>
    <message>
        <source>{what}: {where}</source>
        <translation>{what}: {where}</translation>
    </message>
    <message>
        <source>{where}: the PDF has no letter for {signs} and shows “�” instead.</source>
        <translation>{where}: el PDF no tiene letra para {signs} y muestra «�» en su lugar.</translation>
    </message>
    <message>
        <source>{where}: the question of {name} has no answer.</source>
        <translation>{where}: la pregunta no tiene respuesta ({name}).</translation>
    </message>
    <message>
        <source>{where}: the statement of {name} has no end.</source>
        <translation>{where}: la declaración no tiene final ({name}).</translation>
    </message>
    <message>
        <source>{where}: the statement of {name} has no gist.</source>
        <translation>{where}: la declaración no tiene resumen ({name}).</translation>
    </message>
    <message>
        <source>{where}: the statement of {name} is by a speaker without a name.</source>
        <translation>{where}: no consta el nombre del orador de la declaración ({name}).</translation>
    </message>
    <message>
        <source>{where}: the statement that {name} announced in writing has not come.</source>
        <translation>{where}: la declaración por escrito que anunció {name} no ha llegado.</translation>
    </message>
    <message>
        <source>{where}: the text of {name} is still to be checked against delivery.</source>
        <translation>{where}: el texto está por cotejar con lo pronunciado ({name}).</translation>
    </message>
    <message>
        <source>{where}: what was stated on the point of order of {name} is not noted.</source>
        <translation>{where}: no consta lo que se declaró sobre la cuestión de orden ({name}).</translation>
    </message>
    <message>
        <source>{where}: what was typed on {name} has lost its statement. Put it on another, or leave it.</source>
        <translation>{where}: lo que se escribió ha perdido su declaración ({name}). Póngalo en otra o déjelo.</translation>
    </message>
    <message>
        <source>{where}: {name} has two statements with nobody in between. Merge them if they are one.</source>
        <translation>{where}: {name} tiene dos declaraciones sin nadie en medio. Únalas si son una sola.</translation>
    </message>
    <message>
        <source>{where}: {sentence}</source>
        <translation>{where}: {sentence}</translation>
    </message>
    <message>
        <source>{where}: “{name}” was taken for {code} ({near}).</source>
        <translation>{where}: «{name}» se tomó por {code} ({near}).</translation>
    </message>
    <message>
        <source>{whole}.{tenths}%</source>
        <translation>{whole},{tenths}&#x202f;%</translation>
    </message>
    <message>
        <source>{whose}: {sentence}</source>
        <translation>{whose}: {sentence}</translation>
    </message>
    <message>
        <source>{who} speaks next</source>
        <translation>{who} habla a continuación</translation>
    </message>
    <message>
        <source>{why}: {names}</source>
        <translation>{why}: {names}</translation>
    </message>
    <message>
        <source>{words} (and {n} more)</source>
        <translation>{words} (y {n} más)</translation>
    </message>
    <message>
        <source>{words} times as fast</source>
        <translation>{words} veces más rápido</translation>
    </message>
    <message>
        <source>{words}, folded</source>
        <translation>{words}, plegado</translation>
    </message>
    <message>
        <source>{words}, unfolded</source>
        <translation>{words}, desplegado</translation>
    </message>
    <message>
        <source>{written} is before the last act, which was at {written2}. Give that time or a later one.</source>
        <translation>{written} es anterior al último acto, que fue a las {written2}. Indique esa hora o una posterior.</translation>
    </message>
    <message>
        <source>{written} is more than a day after now, {now}, and on no day of the meeting. Look at its year and its day.</source>
        <translation>{written} es más de un día posterior a la hora actual, {now}, y no cae en ningún día de la reunión. Compruebe el año y el día.</translation>
    </message>
    <message>
        <source>“+fra” notes who is present</source>
        <translation>«+fra» anota quién está presente</translation>
    </message>
    <message>
        <source>“{address}” cannot be led to. Give an address that begins with https:// and has no #, or the name of a file that will lie beside the record.</source>
        <translation>Ningún enlace puede llevar a «{address}». Dé una dirección que empiece por https:// y sin #, o el nombre de un archivo que estará junto al acta.</translation>
    </message>
    <message>
        <source>“{address}” is no address; begin it with https://.</source>
        <translation>«{address}» no es una dirección; empiécela por https://.</translation>
    </message>
    <message>
        <source>“{answer}” is no code, so “{name}” is still open.</source>
        <translation>«{answer}» no es un código, así que «{name}» sigue pendiente.</translation>
    </message>
    <message>
        <source>“{code}” cannot be the code of a new item: choose another word of letters and figures.</source>
        <translation>«{code}» no puede ser el código de un nuevo tema: elija otra palabra de letras y cifras.</translation>
    </message>
    <message>
        <source>“{code}” is no code of the roll, and the row has no name.</source>
        <translation>«{code}» no es un código de la lista, y la fila no tiene nombre.</translation>
    </message>
    <message>
        <source>“{code}” is not a valid code; use capitals, figures and hyphens, such as FRA or EORE-AG.</source>
        <translation>«{code}» no es un código; use mayúsculas, cifras y guiones, como FRA o EORE-AG.</translation>
    </message>
    <message>
        <source>“{code}” is not a valid code; use small letters, figures, dots and hyphens, such as c or j.1.</source>
        <translation>«{code}» no es un código; use minúsculas, cifras, puntos y guiones, como c o j.1.</translation>
    </message>
    <message>
        <source>“{kind}” and “{kind2}” are not one statement.</source>
        <translation>«{kind}» y «{kind2}» no son una sola declaración.</translation>
    </message>
    <message>
        <source>“{label}” is not made of one item; leave the item out.</source>
        <translation>«{label}» no se hace de un solo tema; no elija ninguno.</translation>
    </message>
    <message>
        <source>“{label}” is not made of one session; leave the session out.</source>
        <translation>«{label}» no se hace de una sola sesión; no elija ninguna.</translation>
    </message>
    <message>
        <source>“{meeting}” is on the server, with {events} events and {documents} documents. The file stays as it is. What is done from now on is seen by the others only where this desk goes on there.</source>
        <translation>«{meeting}» está en el servidor, con {events} eventos y {documents} documentos. El archivo queda como está. Los demás solo verán lo que siga si este puesto continúa en el servidor.</translation>
    </message>
    <message>
        <source>“{meeting}” was saved with {events} events and {documents} documents.</source>
        <translation>«{meeting}» se guardó con {events} eventos y {documents} documentos.</translation>
    </message>
    <message>
        <source>“{name}” belongs to a meeting that is open here, and stays as it is. Choose another name.</source>
        <translation>«{name}» pertenece a una reunión que está abierta aquí y queda como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” cannot be exported: choose a name that ends in {endings}.</source>
        <translation>«{name}» no puede exportarse: elija un nombre que termine en {endings}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be looked at and is left out of the list: {reason}.</source>
        <translation>«{name}» no se puede consultar y falta en la lista: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be looked into.</source>
        <translation>«{name}» no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened</source>
        <translation>«{name}» no se puede abrir</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened. See whether its folder exists and may be written to.</source>
        <translation>«{name}» no puede abrirse. Vea si su carpeta existe y admite escritura.</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: too many files are open at once. Close other windows and programs, then try again.</source>
        <translation>«{name}» no se puede abrir: hay demasiados archivos abiertos a la vez. Cierre otras ventanas y programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be put in place: {said} Choose another copy.</source>
        <translation>«{name}» no se puede poner en su lugar: {said} Elija otra copia.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read or written just now. See whether its disk is there.</source>
        <translation>«{name}» no puede leerse ni escribirse ahora. Vea si su disco está ahí.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}. Choose another file.</source>
        <translation>«{name}» no puede leerse: {reason}. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be used: {value}.</source>
        <translation>«{name}» no puede usarse: {value}.</translation>
    </message>
    <message>
        <source>“{name}” cannot be written to. Make it writable, or save a copy elsewhere and work in that.</source>
        <translation>No se puede escribir en «{name}». Permita la escritura, o guarde una copia en otro lugar y trabaje en ella.</translation>
    </message>
    <message>
        <source>“{name}” does not begin with its definition. Put a copy in its place: facilitator restore COPY {name}</source>
        <translation>«{name}» no empieza por su definición. Ponga una copia en su lugar: facilitator restore COPIA {name}</translation>
    </message>
    <message>
        <source>“{name}” exists already and stays as it is. Choose another name.</source>
        <translation>«{name}» ya existe y queda como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” exists already in {folder} and stays as it is. Choose another folder.</source>
        <translation>«{name}» ya existe en {folder} y se queda como está. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{name}” exists already in “{place}” and stays as it is. Choose another name.</source>
        <translation>«{name}» ya existe en «{place}» y se queda como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Choose a file.</source>
        <translation>«{name}» es una carpeta. Elija un archivo.</translation>
    </message>
    <message>
        <source>“{name}” is a folder. Give the path of the document.</source>
        <translation>«{name}» es una carpeta. Indique la ruta del documento.</translation>
    </message>
    <message>
        <source>“{name}” is a link that leads round in a circle. Choose the file itself.</source>
        <translation>«{name}» es un enlace que da vueltas en círculo. Elija el archivo mismo.</translation>
    </message>
    <message>
        <source>“{name}” is another file now, or cannot be written to. The meeting was saved whole as “{other}”, and goes on there.</source>
        <translation>«{name}» es ahora otro archivo o ya no se puede escribir en él. La reunión se guardó completa como «{other}» y continúa allí.</translation>
    </message>
    <message>
        <source>“{name}” is as it was at {time}.</source>
        <translation>«{name}» está como a las {time}.</translation>
    </message>
    <message>
        <source>“{name}” is being saved…</source>
        <translation>Se está guardando «{name}»…</translation>
    </message>
    <message>
        <source>“{name}” is damaged and cannot be read to its end. Put the last copy in its place: facilitator restore COPY {name}</source>
        <translation>«{name}» está dañado y no se puede leer hasta el final. Ponga la última copia en su lugar: facilitator restore COPIA {name}</translation>
    </message>
    <message>
        <source>“{name}” is damaged: {why} Put the last copy in its place: facilitator restore COPY {name}</source>
        <translation>«{name}» está dañado: {why} Ponga la última copia en su lugar: facilitator restore COPIA {name}</translation>
    </message>
    <message>
        <source>“{name}” is empty. Choose the file that holds the text.</source>
        <translation>«{name}» está vacío. Elija el archivo que contiene el texto.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another program. Try again in a moment.</source>
        <translation>«{name}» está ocupado por otro programa. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>“{name}” is in use by another seat. Try again in a moment.</source>
        <translation>«{name}» está ocupada por otro puesto. Inténtelo en un momento.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {most} MB, which is the most that a meeting&apos;s file takes.</source>
        <translation>«{name}» supera los {most} MB, lo máximo que admite el archivo de una reunión.</translation>
    </message>
    <message>
        <source>“{name}” is not a meeting of this program. Choose a file that ends in .floor.</source>
        <translation>«{name}» no es una reunión de este programa. Elija un archivo que termine en .floor.</translation>
    </message>
    <message>
        <source>“{name}” is not on the roll of this meeting, so its signature was not taken. Import it with the participants first, or add it as a new speaker.</source>
        <translation>«{name}» no está en la lista de delegaciones de esta reunión, así que no se tomó su firma. Impórtela primero con los participantes o añádala como nuevo orador.</translation>
    </message>
    <message>
        <source>“{name}” is not the same there. {sentence}</source>
        <translation>«{name}» no es igual allí. {sentence}</translation>
    </message>
    <message>
        <source>“{name}” is not there. Give the path of the document.</source>
        <translation>«{name}» no existe. Indique la ruta del documento.</translation>
    </message>
    <message>
        <source>“{name}” is on no roll, and the list does not say what it is. Say whom it means, or that it is new.</source>
        <translation>«{name}» no está en ninguna lista, y esta no dice qué es. Diga quién es, o que es nueva.</translation>
    </message>
    <message>
        <source>“{name}” is open in a program. Close the meeting there, then put the copy in place.</source>
        <translation>«{name}» está abierto en un programa. Cierre allí la reunión y después ponga la copia en su lugar.</translation>
    </message>
    <message>
        <source>“{name}” is open in another program, under another name of the same file. Go on there.</source>
        <translation>«{name}» está abierto en otro programa, con otro nombre del mismo archivo. Siga allí.</translation>
    </message>
    <message>
        <source>“{name}” is settled.</source>
        <translation>«{name}» está resuelto.</translation>
    </message>
    <message>
        <source>“{name}” is the copy itself. Name the file in whose place it is to be put.</source>
        <translation>«{name}» es la propia copia. Indique el archivo en cuyo lugar debe ponerse.</translation>
    </message>
    <message>
        <source>“{name}” is the same file as “{other}”, which is open. Go on there.</source>
        <translation>«{name}» es el mismo archivo que «{other}», que está abierto. Siga trabajando en ese.</translation>
    </message>
    <message>
        <source>“{name}” is the seat of the phone of a delegation. Give another name.</source>
        <translation>«{name}» es el puesto del teléfono de una delegación. Indique otro nombre.</translation>
    </message>
    <message>
        <source>“{name}” may be {choices}. Say which is meant.</source>
        <translation>«{name}» puede ser {choices}. Diga quién es.</translation>
    </message>
    <message>
        <source>“{name}” may not become larger on this disk. Choose another disk.</source>
        <translation>«{name}» no puede ser más grande en este disco. Elija otro disco.</translation>
    </message>
    <message>
        <source>“{name}” on the server is damaged: {why}</source>
        <translation>«{name}» en el servidor está dañada: {why}</translation>
    </message>
    <message>
        <source>“{name}” or its log was moved, deleted or replaced while it was open. It was written whole again, and the meeting goes on.</source>
        <translation>«{name}» o su registro se movió, borró o reemplazó mientras estaba abierto. Se volvió a escribir completo y la reunión continúa.</translation>
    </message>
    <message>
        <source>“{name}” should hold one meeting and holds {count}. Put a copy in its place: facilitator restore COPY {name}</source>
        <translation>«{name}» debería contener una reunión y contiene {count}. Ponga una copia en su lugar: facilitator restore COPIA {name}</translation>
    </message>
    <message>
        <source>“{name}” was changed on the server: its last event is not the one that was seen here. Check it: facilitator verify {address}</source>
        <translation>«{name}» se ha modificado en el servidor: su último evento no es el que se vio aquí. Compruébela: facilitator verify {address}</translation>
    </message>
    <message>
        <source>“{name}” was moved, deleted or replaced while it was open, so nothing was recorded. Put it back into its place.</source>
        <translation>«{name}» se movió, borró o reemplazó mientras estaba abierto: no se registró nada. Vuelva a ponerlo en su lugar.</translation>
    </message>
    <message>
        <source>“{name}” was not carried. {sentence}</source>
        <translation>«{name}» no se ha copiado. {sentence}</translation>
    </message>
    <message>
        <source>“{name}” was overwritten while it was open. What lay there is kept as “{other}”; the meeting was written whole again, and goes on.</source>
        <translation>«{name}» se sobrescribió mientras estaba abierto. Lo que había allí se conserva como «{other}»; la reunión se volvió a escribir completa y continúa.</translation>
    </message>
    <message>
        <source>“{name}” was replaced while it was open by a file that holds all of the meeting. It goes on in that.</source>
        <translation>«{name}» fue reemplazado, mientras estaba abierto, por un archivo que contiene toda la reunión. La reunión continúa en él.</translation>
    </message>
    <message>
        <source>“{name}”: all {count} events that can be found are whole, up to {when}.</source>
        <translation>«{name}»: los {count} sucesos que se pueden encontrar están todos íntegros, hasta las {when}.</translation>
    </message>
    <message>
        <source>“{name}”: everything up to {when}, event {event}, is whole: {event} of {known} events.</source>
        <translation>«{name}»: todo está íntegro hasta las {when}, suceso {event}: {event} de {known} sucesos.</translation>
    </message>
    <message>
        <source>“{name}”: the only event that can be found is whole, of {when}.</source>
        <translation>«{name}»: el único suceso que se puede encontrar está íntegro, de las {when}.</translation>
    </message>
    <message>
        <source>“{name}”: {error}</source>
        <translation>«{name}»: {error}</translation>
    </message>
    <message>
        <source>“{place}” asks for the password of “{user}”. Enter it, or keep it in PGPASSWORD or in the file .pgpass.</source>
        <translation>«{place}» pide la contraseña de «{user}». Introdúzcala, o guárdela en PGPASSWORD o en el archivo .pgpass.</translation>
    </message>
    <message>
        <source>“{place}” cannot be opened: {reason}</source>
        <translation>«{place}» no se puede abrir: {reason}</translation>
    </message>
    <message>
        <source>“{place}” does not accept this password for “{user}”. Enter it again, or ask whoever keeps the server.</source>
        <translation>«{place}» no acepta esta contraseña para «{user}». Introdúzcala de nuevo o diríjase a quien administra el servidor.</translation>
    </message>
    <message>
        <source>“{place}” does not answer. See whether the network is there and the server runs; then try again.</source>
        <translation>«{place}» no responde. Compruebe que hay red y que el servidor funciona; luego inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“{role}” cannot both record and only read. Name two roles.</source>
        <translation>«{role}» no puede registrar y a la vez solo leer. Indique dos roles.</translation>
    </message>
    <message>
        <source>“{role}” owns the tables or is a superuser, so no grant limits it.</source>
        <translation>«{role}» es propietario de las tablas o superusuario, así que ningún permiso lo limita.</translation>
    </message>
    <message>
        <source>“{role}” reads meetings and records nothing.</source>
        <translation>«{role}» lee las reuniones y no registra nada.</translation>
    </message>
    <message>
        <source>“{role}” reads meetings, makes new ones and records in them.</source>
        <translation>«{role}» lee las reuniones, crea otras nuevas y registra en ellas.</translation>
    </message>
    <message>
        <source>“{said}” are no actions. Write the first and the last, such as 9–17.</source>
        <translation>«{said}» no son acciones. Escriba la primera y la última, como 9–17.</translation>
    </message>
    <message>
        <source>“{said}” are no hours. Write them as 10:00–10:30, or as 2026-11-30, 10:00–10:30.</source>
        <translation>«{said}» no son horas. Escríbalas como 10:00–10:30, o como 2026-11-30, 10:00–10:30.</translation>
    </message>
    <message>
        <source>“{said}” does not say what becomes of the rights of reply: choose {choices}.</source>
        <translation>«{said}» no dice qué pasa con los derechos a contestar: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” does not say what becomes of those who wait: choose {choices}.</source>
        <translation>«{said}» no dice qué pasa con los que esperan: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” has no name. {HOW}</source>
        <translation>«{said}» no tiene nombre. {HOW}</translation>
    </message>
    <message>
        <source>“{said}” is neither yes nor no.</source>
        <translation>«{said}» no es ni sí ni no.</translation>
    </message>
    <message>
        <source>“{said}” is no category. Write one such as State Party, Observer State, United Nations, International organization or NGO.</source>
        <translation>«{said}» no es una categoría. Escriba por ejemplo Estado parte, Estado observador, Naciones Unidas, Organización internacional u ONG.</translation>
    </message>
    <message>
        <source>“{said}” is no level. Write head of State or Government, minister or other.</source>
        <translation>«{said}» no es un nivel. Escriba jefe de Estado o de Gobierno, ministro u otro.</translation>
    </message>
    <message>
        <source>“{said}” is no limit. Write for instance: national 2 min, group 3 min.</source>
        <translation>«{said}» no es un límite. Escriba por ejemplo: nacional 2 min, grupo 3 min.</translation>
    </message>
    <message>
        <source>“{said}” is no number. Write for instance 2.</source>
        <translation>«{said}» no es un número. Escriba por ejemplo 2.</translation>
    </message>
    <message>
        <source>“{said}” is no role. Choose from {known}.</source>
        <translation>«{said}» no es una función. Elija entre {known}.</translation>
    </message>
    <message>
        <source>“{said}” is no session of this meeting. Write its number.</source>
        <translation>«{said}» no es una sesión de esta reunión. Escriba su número.</translation>
    </message>
    <message>
        <source>“{said}” is not a capacity or kind that has a limit: choose {choices}.</source>
        <translation>«{said}» no es calidad ni tipo con tiempo asignado: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a capacity: choose {choices}.</source>
        <translation>«{said}» no es una calidad: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a category: choose {choices}.</source>
        <translation>«{said}» no es una categoría: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a day. Write it as 2025-11-27, or as 27 November 2025.</source>
        <translation>«{said}» no es un día. Escriba 2025-11-27, o 27 de noviembre de 2025.</translation>
    </message>
    <message>
        <source>“{said}” is not a duration. Write minutes, or for instance 2:30, 90s, 1h30.</source>
        <translation>«{said}» no es una duración. Escriba minutos, o por ejemplo 2:30, 90s, 1h30.</translation>
    </message>
    <message>
        <source>“{said}” is not a duration. Write seconds, or for instance 2:30, 5 min, 1h30.</source>
        <translation>«{said}» no es una duración. Escriba segundos, o por ejemplo 2:30, 5 min, 1h30.</translation>
    </message>
    <message>
        <source>“{said}” is not a kind: choose {choices}.</source>
        <translation>«{said}» no es un tipo: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a known language. Give a code of two or three letters, such as {choices}.</source>
        <translation>«{said}» no es un idioma conocido. Indique un código de dos o tres letras, como {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a language of the minutes: choose {choices}.</source>
        <translation>«{said}» no es un idioma del acta: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a level of a speaker: choose {choices}.</source>
        <translation>«{said}» no es un rango de orador: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a number.</source>
        <translation>«{said}» no es un número.</translation>
    </message>
    <message>
        <source>“{said}” is not a request number.</source>
        <translation>«{said}» no es un número de solicitud.</translation>
    </message>
    <message>
        <source>“{said}” is not a role: choose {choices}.</source>
        <translation>«{said}» no es una función: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a statement number.</source>
        <translation>«{said}» no es un número de declaración.</translation>
    </message>
    <message>
        <source>“{said}” is not a status of a follow-up: choose {choices}.</source>
        <translation>«{said}» no es un estado de seguimiento: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not a time. Write it as 18:00, or as 2025-04-07T18:00.</source>
        <translation>«{said}» no es una hora. Escriba 18:00, o 2025-04-07T18:00.</translation>
    </message>
    <message>
        <source>“{said}” is not a way to preside: choose {choices}.</source>
        <translation>«{said}» no es una forma de presidir: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not an aspect: choose {choices}.</source>
        <translation>«{said}» no es un aspecto: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not an entry number.</source>
        <translation>«{said}» no es un número de anotación.</translation>
    </message>
    <message>
        <source>“{said}” is not an event number.</source>
        <translation>«{said}» no es un número de evento.</translation>
    </message>
    <message>
        <source>“{said}” is not an order of the minutes: choose {choices}.</source>
        <translation>«{said}» no es un orden del acta: elija {choices}.</translation>
    </message>
    <message>
        <source>“{said}” is not the number of a line.</source>
        <translation>«{said}» no es un número de línea.</translation>
    </message>
    <message>
        <source>“{said}” is too long for a meeting.</source>
        <translation>«{said}» es demasiado largo para una reunión.</translation>
    </message>
    <message>
        <source>“{said}” may be two days. Write it as 2025-11-27.</source>
        <translation>«{said}» puede ser dos días. Escríbalo como 2025-11-27.</translation>
    </message>
    <message>
        <source>“{said}” may be {choices}: type the code.</source>
        <translation>«{said}» puede ser {choices}: escriba el código.</translation>
    </message>
    <message>
        <source>“{texts}” is typed and not recorded, and would be lost.</source>
        <translation>«{texts}» está escrito pero no registrado, y se perdería.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{text}” in {language}: {was} → {now}</source>
        <translation>«{text}» en {language}: {was} → {now}</translation>
    </message>
    <message>
        <source>“{text}” is no address of pages. Write it like https://room.example.org.</source>
        <translation>«{text}» no es una dirección de páginas. Escríbala como https://room.example.org.</translation>
    </message>
    <message>
        <source>“{text}” is no port. Ports go from 0 (any that is free) to 65535.</source>
        <translation>«{text}» no es un puerto. Los puertos van de 0 (cualquiera libre) a 65535.</translation>
    </message>
    <message>
        <source>“{text}” is no receiver of OSC. Give its name or address and its port: 127.0.0.1:8000.</source>
        <translation>«{text}» no es un destinatario de OSC. Indique su nombre o dirección y su puerto: 127.0.0.1:8000.</translation>
    </message>
    <message>
        <source>“{text}” is “{said}” in {language} here, and “{before}” in line {line}; one text has one translation.</source>
        <translation>«{text}» se dice aquí «{said}» en {language}, y «{before}» en la línea {line}; un texto tiene una sola traducción.</translation>
    </message>
    <message>
        <source>“{title}” (published from version {number})</source>
        <translation>«{title}» (publicado a partir de la versión {number})</translation>
    </message>
    <message>
        <source>“{title}” (statement {number})</source>
        <translation>«{title}» (declaración {number})</translation>
    </message>
    <message>
        <source>“{title}” ({symbol})</source>
        <translation>«{title}» ({symbol})</translation>
    </message>
    <message>
        <source>“{title}” against version {number}</source>
        <translation>«{title}» y la versión {number}</translation>
    </message>
    <message>
        <source>“{title}” at {time} stays, and less than {length} lies between it and event {since}. Name an event before which there was so long a time, or none for all.</source>
        <translation>«{title}», a las {time}, se queda, y menos de {length} lo separan del evento {since}. Indique un evento precedido de un intervalo así de largo, o ninguno para todos.</translation>
    </message>
    <message>
        <source>“{title}” at {time} stays, and less than {length} lies between it and the act before it. Name an event after which there was so long a time, or none for all.</source>
        <translation>«{title}», a las {time}, se queda, y menos de {length} lo separan del acto anterior. Indique un evento seguido de un intervalo así de largo, o ninguno para todos.</translation>
    </message>
    <message>
        <source>“{title}” cannot be opened, since no temporary folder can be made: {reason}. Make room on the disk, or save the text instead.</source>
        <translation>No se puede abrir «{title}» porque no se puede crear ninguna carpeta temporal: {reason}. Libere espacio en el disco o guarde el texto en su lugar.</translation>
    </message>
    <message>
        <source>“{title}” is kept as it is, but it cannot be read as {form}.</source>
        <translation>«{title}» se guarda tal cual, pero no puede leerse como {form}.</translation>
    </message>
    <message>
        <source>“{title}” is kept as it is; its words are not compared. Words are read from {forms}.</source>
        <translation>«{title}» se guarda tal cual; sus palabras no se comparan. Las palabras se leen de {forms}.</translation>
    </message>
    <message>
        <source>“{title}” is kept beside version {number}.</source>
        <translation>«{title}» se guarda junto a la versión {number}.</translation>
    </message>
    <message>
        <source>“{title}” stays: {seat} did “{title2}” at {when}, which belongs to it. Go on from here and correct the record.</source>
        <translation>«{title}» queda: {seat} hizo «{title2}» a las {when}, que va con ello. Siga desde aquí y corrija el acta.</translation>
    </message>
    <message>
        <source>“{title}” stays: {seat} did “{title2}” at {when}, which builds on it. Let {seat} undo that first.</source>
        <translation>«{title}» queda: {seat} hizo «{title2}» a las {when}, que se apoya en ello. Que {seat} lo deshaga primero.</translation>
    </message>
    <message>
        <source>“{title}” stays: {seat} did “{title2}” at {when}. An act of the floor is taken back over requests, moves, limits and texts only. Let {seat} undo that first.</source>
        <translation>«{title}» queda: {seat} hizo «{title2}» a las {when}. Un acto sobre la palabra solo se deshace por encima de peticiones, cambios de lugar, límites y textos. Que {seat} lo deshaga primero.</translation>
    </message>
    <message>
        <source>“{title}” stays: “{title2}” was done at {when}. An act of the floor is taken back over requests, moves, limits and texts only. Undo that first.</source>
        <translation>«{title}» queda: «{title2}» se hizo a las {when}. Un acto sobre la palabra solo se deshace por encima de peticiones, cambios de lugar, límites y textos. Deshágalo primero.</translation>
    </message>
    <message>
        <source>“{title}” stays: “{title2}”, done at {when}, belongs to it. Go on from here and correct the record.</source>
        <translation>«{title}» queda: «{title2}», hecho a las {when}, va con ello. Siga desde aquí y corrija el acta.</translation>
    </message>
    <message>
        <source>“{title}” stays: “{title2}”, done at {when}, builds on it. Undo that first.</source>
        <translation>«{title}» queda: «{title2}», hecho a las {when}, se apoya en ello. Deshágalo primero.</translation>
    </message>
    <message>
        <source>“{title}” was in session from {start} to {end}. Correct the times, or name its session.</source>
        <translation>«{title}» estaba en sesión de {start} a {end}. Corrija las horas, o indique la sesión correcta.</translation>
    </message>
    <message>
        <source>“{title}” was suspended at {time}. Correct the times.</source>
        <translation>«{title}» se suspendió a las {time}. Corrija las horas.</translation>
    </message>
    <message>
        <source>“{typed}” is not on the roll. A person, a State or an organisation? 1, 2 or 3.</source>
        <translation>«{typed}» no figura en la lista de delegaciones. ¿Una persona, un Estado o una organización? 1, 2 o 3.</translation>
    </message>
    <message>
        <source>“{typed}” is not on the roll. Enter takes {name}.</source>
        <translation>«{typed}» no figura en la lista de delegaciones. Intro toma {name}.</translation>
    </message>
    <message>
        <source>“{user}” may not read the meetings in “{place}”. Ask whoever keeps the server.</source>
        <translation>«{user}» no puede leer las reuniones en «{place}». Diríjase a quien administra el servidor.</translation>
    </message>
    <message>
        <source>“{user}” may not set up the database “{database}”. Let its owner do it, or a superuser.</source>
        <translation>«{user}» no puede preparar la base de datos «{database}». Que lo haga su propietario o un superusuario.</translation>
    </message>
    <message>
        <source>“{user}” may read “{name}” and not record in it. Ask whoever keeps the server.</source>
        <translation>«{user}» puede leer «{name}» pero no registrar en ella. Diríjase a quien administra el servidor.</translation>
    </message>
    <message>
        <source>“{who}” is not on the roll.</source>
        <translation>«{who}» no figura en la lista de delegaciones.</translation>
    </message>
    <message>
        <source>“{word}” is not a capacity, kind, category or delegation. {HOW}</source>
        <translation>«{word}» no es calidad, tipo, categoría ni delegación. {HOW}</translation>
    </message>
    <message>
        <source>“{word}” may be {choices}: type one letter more</source>
        <translation>«{word}» puede ser {choices}: escriba una letra más</translation>
    </message>
</context>
</TS>
