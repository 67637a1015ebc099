<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>+1 min</source>
        <translation>+1 min</translation>
    </message>
    <message>
        <source>A statement that was undone</source>
        <translation>Una declaración deshecha</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Add another text…</source>
        <translation>Añadir otro texto…</translation>
    </message>
    <message>
        <source>Add to the list of speakers</source>
        <translation>Añadir a la lista de oradores</translation>
    </message>
    <message>
        <source>Add: two or three letters, Enter</source>
        <translation>Añadir: dos o tres letras, Enter</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanés</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>A petición de</translation>
    </message>
    <message>
        <source>Back to {item}</source>
        <translation>Volver a {item}</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
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
        <source>Bosnian</source>
        <translation>Bosnio</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Búlgaro</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
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
        <source>Chair</source>
        <translation>Presidencia</translation>
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
        <source>Choose the file of the text, or drop it on this card</source>
        <translation>Elegir el archivo del texto o soltarlo en esta ficha</translation>
    </message>
    <message>
        <source>Code, name or part of it; Enter adds. “!” makes it a point of order.</source>
        <translation>Código, nombre o parte del nombre; Enter añade. «!» lo convierte en cuestión de orden.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
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
        <source>Copy the sentence (Ctrl+Shift+C)</source>
        <translation>Copiar la frase (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy what the chair says</source>
        <translation>Copiar lo que dice la Presidencia</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Corregir el acta</translation>
    </message>
    <message>
        <source>Correct, split or merge…</source>
        <translation>Corregir, dividir o unir…</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croata</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Delegations that may be meant</source>
        <translation>Delegaciones posibles</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Double-click an item of the agenda to take it up.</source>
        <translation>Haga doble clic en un tema del programa para abordarlo.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Enter adds: {what}, position {position}</source>
        <translation>Enter añade: {what}, lugar {position}</translation>
    </message>
    <message>
        <source>Enter adds: {what}, position {position}, after the closing of the list</source>
        <translation>Enter añade: {what}, lugar {position}, tras el cierre de la lista</translation>
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
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>From the chair: {text}</source>
        <translation>De la Presidencia: {text}</translation>
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
        <source>Give the floor</source>
        <translation>Dar la palabra</translation>
    </message>
    <message>
        <source>Go to the gist of the one who has the floor</source>
        <translation>Ir al resumen de quien tiene la palabra</translation>
    </message>
    <message>
        <source>Go to {name}   Ctrl+↓</source>
        <translation>Ir a {name}   Ctrl+↓</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
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
        <source>Handed in</source>
        <translation>Entregada por escrito</translation>
    </message>
    <message>
        <source>Handed in in writing</source>
        <translation>Entregada por escrito</translation>
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
        <source>Is back</source>
        <translation>De vuelta</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
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
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
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
        <source>Key points and tags: {words}</source>
        <translation>Puntos clave y etiquetas: {words}</translation>
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
        <source>Korean</source>
        <translation>Coreano</translation>
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
        <source>Lao</source>
        <translation>Lao</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation>Lista de oradores</translation>
    </message>
    <message>
        <source>List of speakers of {item} · closed</source>
        <translation>Lista de oradores, {item} · cerrada</translation>
    </message>
    <message>
        <source>List of speakers of {item} · open</source>
        <translation>Lista de oradores, {item} · abierta</translation>
    </message>
    <message>
        <source>List of speakers · closed</source>
        <translation>Lista de oradores · cerrada</translation>
    </message>
    <message>
        <source>List of speakers · open</source>
        <translation>Lista de oradores · abierta</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Minister</source>
        <translation>Ministro</translation>
    </message>
    <message>
        <source>More about this statement</source>
        <translation>Más sobre esta declaración</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
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
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>No gist yet</source>
        <translation>Aún sin resumen</translation>
    </message>
    <message>
        <source>No item is open</source>
        <translation>No hay ningún tema abierto</translation>
    </message>
    <message>
        <source>No item is open. Take one up in the agenda (double click), or select one to prepare its list.</source>
        <translation>No hay ningún tema abierto. Aborde uno en el programa (doble clic) o seleccione uno para preparar su lista.</translation>
    </message>
    <message>
        <source>No other statement of this speaker under this item</source>
        <translation>Ninguna otra declaración de este orador en este tema</translation>
    </message>
    <message>
        <source>No point of order waits.</source>
        <translation>No hay ninguna cuestión de orden en espera.</translation>
    </message>
    <message>
        <source>Nobody has spoken yet</source>
        <translation>Nadie ha hablado todavía</translation>
    </message>
    <message>
        <source>Nobody has the floor</source>
        <translation>Nadie tiene la palabra</translation>
    </message>
    <message>
        <source>Nobody is on the list. F6 adds a delegation.</source>
        <translation>Nadie en la lista. F6 añade una delegación.</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Nadie a quien llamar</translation>
    </message>
    <message>
        <source>Nobody waits yet. Press F6, type two or three letters of a delegation and press Enter.</source>
        <translation>Nadie espera todavía. F6, dos o tres letras de una delegación y luego Enter.</translation>
    </message>
    <message>
        <source>Nobody waits. The list is closed; chair and secretariat can still add: F6, two or three letters, Enter.</source>
        <translation>Nadie espera. La lista está cerrada; la Presidencia y la secretaría aún pueden añadir: F6, dos o tres letras, Enter.</translation>
    </message>
    <message>
        <source>Not on the roll: Enter again adds {names} as a new speaker</source>
        <translation>No figura en la lista de delegaciones: Enter de nuevo añade a {names} como nuevo orador</translation>
    </message>
    <message>
        <source>Nothing in the record has these words.</source>
        <translation>Nada en el acta contiene estas palabras.</translation>
    </message>
    <message>
        <source>Now speaking</source>
        <translation>Tiene la palabra</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>One speaker in two: merge with</source>
        <translation>Un orador en dos: unir con</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persa</translation>
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
        <translation>Cuestión de orden: se llama a {name}</translation>
    </message>
    <message>
        <source>Point of order: {name}, and {n} more</source>
        <translation>Cuestión de orden: {name}, y {n} más</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Position {position}, pinned</source>
        <translation>Lugar {position}, fijado</translation>
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
        <source>President</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>President&apos;s conclusion</source>
        <translation>Conclusión de la Presidencia</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
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
        <comment>what was said</comment>
        <translation>Acta</translation>
    </message>
    <message>
        <source>Record of statements</source>
        <translation>Acta de las declaraciones</translation>
    </message>
    <message>
        <source>Record of {item}</source>
        <translation>Acta · {item}</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Consignar la corrección</translation>
    </message>
    <message>
        <source>Record this text over the one that another seat wrote</source>
        <translation>Consignar este texto en lugar del escrito en otro puesto</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta del presentador</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Right of reply</source>
        <translation>Derecho a contestar</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <source>Save a received text</source>
        <translation>Guardar un texto recibido</translation>
    </message>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
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
        <source>Serbian</source>
        <translation>Serbio</translation>
    </message>
    <message>
        <source>Session ▸ Resume the session goes on.</source>
        <translation>Sesión ▸ Reanudar la sesión para continuar.</translation>
    </message>
    <message>
        <source>Session ▸ Start session calls it to order.</source>
        <translation>Sesión ▸ Abrir la sesión para comenzar.</translation>
    </message>
    <message>
        <source>Share of the limit that is used</source>
        <translation>Parte utilizada del tiempo asignado</translation>
    </message>
    <message>
        <source>Show only what lacks a gist, an end or a name, or is to be checked against delivery</source>
        <translation>Mostrar solo lo que no tiene resumen, fin o nombre, o debe cotejarse con lo pronunciado</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalí</translation>
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
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Still speaking</source>
        <translation>Aún habla</translation>
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
        <source>Swahili</source>
        <translation>Suajili</translation>
    </message>
    <message>
        <source>Take over the text that another seat wrote</source>
        <translation>Tomar el texto escrito en otro puesto</translation>
    </message>
    <message>
        <source>Text received</source>
        <translation>Texto recibido</translation>
    </message>
    <message>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Textos ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The President states…</source>
        <translation>La Presidencia declara…</translation>
    </message>
    <message>
        <source>The file does not hold this document. Look for it in another copy of the meeting.</source>
        <translation>El archivo no contiene este documento. Búsquelo en otra copia de la reunión.</translation>
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
        <source>The other statement</source>
        <translation>La otra declaración</translation>
    </message>
    <message>
        <source>The plan is locked at this desk. View ▸ Run only takes the lock off.</source>
        <translation>El plan está bloqueado en este puesto. Ver ▸ Solo conducción quita el bloqueo.</translation>
    </message>
    <message>
        <source>The text of the statement</source>
        <translation>El texto de la declaración</translation>
    </message>
    <message>
        <source>This statement is no longer in the log.</source>
        <translation>Esta declaración ya no está en el registro.</translation>
    </message>
    <message>
        <source>This statement was handed in and has no times.</source>
        <translation>Esta declaración se entregó por escrito y no tiene horas.</translation>
    </message>
    <message>
        <source>This statement was undone and is not in the log. What is typed here is kept.</source>
        <translation>Esta declaración se deshizo y no está en el registro. Lo escrito aquí se conserva.</translation>
    </message>
    <message>
        <source>Time, as 10:05:30</source>
        <translation>Hora, por ejemplo 10:05:30</translation>
    </message>
    <message>
        <source>Trail of acts</source>
        <translation>Historial de actos</translation>
    </message>
    <message>
        <source>Trail · nothing recorded is ever removed</source>
        <translation>Historial · nada de lo consignado se elimina jamás</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Two speakers in one: Next was not pressed in time</source>
        <translation>Dos oradores en uno: no se pulsó Siguiente a tiempo</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Liberar el lugar</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Usar el otro</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>What is being said, in one or two sentences, third person and past tense</source>
        <translation>Lo que se dice, en una o dos frases, en tercera persona y en pasado</translation>
    </message>
    <message>
        <source>What is said is listed here, newest first.</source>
        <translation>Aquí figura lo que se dice, lo más reciente primero.</translation>
    </message>
    <message>
        <source>What was recorded first stays in the trail.</source>
        <translation>Lo consignado primero queda en el historial.</translation>
    </message>
    <message>
        <source>Who asked for the correction (optional)</source>
        <translation>Quién pidió la corrección (opcional)</translation>
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
        <source>Why does {name} speak next? The reason is shown in the list.</source>
        <translation>¿Por qué dar ahora la palabra a {name}? El motivo se muestra en la lista.</translation>
    </message>
    <message>
        <source>With whom does {name} exchange places?</source>
        <translation>¿Con quién intercambiar a {name}?</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Words in any order, the beginning of a word is enough; accents and capitals do not matter.
&quot;side by side&quot; in quotation marks. by:fra  item:c  tag:gender  since:11:00  until:12:30</source>
        <translation>Palabras en cualquier orden, basta el comienzo de una palabra; acentos y mayúsculas no importan.
&quot;una junto a otra&quot; entre comillas. by:fra  item:c  tag:gender  since:11:00  until:12:30</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>all heard before {time}</source>
        <translation>todos antes de las {time}</translation>
    </message>
    <message>
        <source>already waiting; Enter adds a point of order with !</source>
        <translation>ya en espera; con !, Enter añade una cuestión de orden</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
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
        <source>check against delivery</source>
        <translation>cotejar con lo pronunciado</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentario</translation>
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
        <source>ends {time}</source>
        <translation>fin a las {time}</translation>
    </message>
    <message>
        <source>expected {time}</source>
        <translation>hacia las {time}</translation>
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
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>guest statement</source>
        <translation>declaración de invitado</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>interrupted · {time}</source>
        <translation>interrumpida · {time}</translation>
    </message>
    <message>
        <source>last seconds of {limit}</source>
        <translation>últimos segundos de {limit}</translation>
    </message>
    <message>
        <source>left of {limit}</source>
        <translation>restan de {limit}</translation>
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
        <source>national</source>
        <translation>nacional</translation>
    </message>
    <message>
        <source>national statement</source>
        <translation>declaración nacional</translation>
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
        <source>not on the roll; Enter twice adds a new speaker</source>
        <translation>no figura en la lista de delegaciones; Enter dos veces añade un nuevo orador</translation>
    </message>
    <message>
        <source>not reached before the hard stop</source>
        <translation>no se alcanzará antes de la hora límite</translation>
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
        <source>over {time}</source>
        <translation>+{time}</translation>
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
        <source>point of order</source>
        <translation>cuestión de orden</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presente</translation>
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
        <source>question</source>
        <translation>pregunta</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>derecho a contestar</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta del presentador</translation>
    </message>
    <message>
        <source>right of reply</source>
        <translation>derecho a contestar</translation>
    </message>
    <message>
        <source>role on this item</source>
        <translation>función en este tema</translation>
    </message>
    <message>
        <source>speaker without a name</source>
        <translation>orador sin nombre</translation>
    </message>
    <message>
        <source>speaking · {time}</source>
        <translation>habla · {time}</translation>
    </message>
    <message>
        <source>spoken, no limit</source>
        <translation>de intervención, sin límite</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>declaración</translation>
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
        <source>{act}   (undone)</source>
        <translation>{act}   (deshecho)</translation>
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
        <source>{name}, ended {time}</source>
        <translation>{name}, fin a las {time}</translation>
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
        <source>{n} heard under {item}</source>
        <translation>{n} oídos · {item}</translation>
    </message>
    <message>
        <source>{n} of {all} under {item}</source>
        <translation>{n} de {all} · {item}</translation>
    </message>
    <message>
        <source>{n} on the list</source>
        <translation>{n} en la lista</translation>
    </message>
    <message>
        <source>{n} to do</source>
        <translation>{n} por hacer</translation>
    </message>
    <message>
        <source>{n} waiting</source>
        <translation>{n} en espera</translation>
    </message>
    <message numerus="yes">
        <source>{n} will not be reached before {time}</source>
        <comment>one</comment>
        <translation>
            <numerusform>{n} no intervendrá antes de las {time}</numerusform>
            <numerusform>{n} no intervendrá antes de las {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} will not be reached before {time}</source>
        <comment>several</comment>
        <translation>
            <numerusform>{n} no intervendrán antes de las {time}</numerusform>
            <numerusform>{n} no intervendrán antes de las {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
    <message>
        <source>{time} on {day} {month}</source>
        <translation>{time} del {day} de {month}</translation>
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
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{text}” is no time. Write it as 10:05:30.</source>
        <translation>«{text}» no es una hora. Escríbala así: 10:05:30.</translation>
    </message>
    <message>
        <source>“{word}” may be {choices}: type one letter more</source>
        <translation>«{word}» puede ser {choices}: escriba una letra más</translation>
    </message>
</context>
</TS>
