/** Under `# situation → outcome`, what people write. */
export const es = `
# booked → here
hola doctora ya estoy abajo
ya estoy en su consultorio
listo, ya llegué
acabamos de entrar a la sala
ya estamos formados en recepción
buen día, ya me encuentro en el lugar
ya estamos acá afuera
ya vine
estamos llegando a recepción ya entramos
presente en sala
ya me registré en recepción
ya llegué
ya llegue
estoy aquí
Hola, ya estoy aqui
estoy en la sala de espera
estamos en la clinica
acabo de llegar
buenos días, ya llegué a mi cita con la dra. reyes
toy aki
estoy afuera
ya estamos aquí con mi hijo
llegue
ya estamos en la sala de espera
ya estoy en la clínica
buenas, acabo de llegar
ya llegamos
hola soy Ana ya estoy aquí
estoy en recepción
buenas tardes ya estoy en la clinica
ya estoy acá
llegué hace 5 minutos
acabo de entrar a la clínica
estoy en la puerta
aquí estoy
hola ya llegue a la clinica
ya ando aquí
ya estoy esperando en la sala
aquí en recepción
holaa ya llegamos, estamos en recepción
ya toy en la clinica
Buenos días, le aviso que ya me encuentro en la sala de espera
ya vine, estoy afuera
perdón la demora, ya estoy aquí
aqui estoy ya con mi niño
ya entré a la clínica
ya estoy aki sentada esperando
Buenas tardes señorita, ya me presenté en recepción
aca estamos con mi mamá
acabamos de llegar al consultorio
hola buenas ya llegamos mi niña y yo dónde esperamos
ya me anuncié en ventanilla
acá toy en la sala
ya estoy dentro
soy el señor Pérez, ya estoy en la clínica
disculpen la tardanza ya llegué
ya arribé
ya llegué con mi mamá
buenos días ya me encuentro aquí
ya estamos en la clínica mi esposo y yo
aquí ando ya
estoy esperando afuera
llegué hace rato
ya llegue, donde me siento
buenas tardes, soy la señora Vega, ya estoy en recepción
llegamos ya los dos
acabo de entrar
aquí estoy en la sala con mi niña
ya me encuentro en el consultorio
Hola, ya llegué para mi cita con el doctor Chen
ya estoy en la recepción
estamos aquí en la entrada
acabo de llegar a la clínica
ya llegamos mi hijo y yo
hola, acabo de llegar a recepción
estoy fuera de la clínica
soy David, estoy en la sala de espera
llegué un poco temprano, ya estoy aquí
he llegado a la clínica
ya estamos aquí
ya estoy aki
estoy en recepción, ¿a dónde paso?
ya llegue doctora
estamos afuera en la puerta
presente
recién llego
aquí estoy esperando
ya toy aca
ya estamos en la clinica
ya estoy aqui en la sala de espera
ya llegamos doctor
estoy afuera esperando
hola ya llegué
# booked → later
disculpen el retraso, voy llegando tarde
me va a tomar más tiempo llegar, voy tarde
no me da tiempo de llegar
llegaré un poco después, hay tráfico
por favor no me quiten mi lugar, voy retrasada
me das 10 minutos
que entre otro mientras llego
vamos retrasados
se me ponchó una llanta llego tarde
espérenme 10 minutos
voy demorado, mucho tránsito
llegaré unos 15 minutos tarde
puede pasar otra persona antes que yo
voy a llegar tarde
llego tarde lo siento
me voy a retrasar un poco
necesito 10 minutos más
deme 15 minutos mas por favor
voy con retraso
me puede dar unos minutos más?
se me hizo tarde
hay mucho tráfico, llegaré tarde
voy a llegar 10 minutos tarde
perdón, voy tarde
llegaré un poco tarde
estoy retrasado
necesito más tiempo
me pueden esperar por favor
el metro va lento y llego tarde
disculpe, voy a llegar un poco tarde
voy a tardar 10 minutos más
me demoro unos minutos
voy retrasado por el tráfico
dame 10 minutos
no llego a tiempo
me atrasé, llego en un rato tarde
llegaré 5 minutos tarde
estoy atrasada
necesito unos minutos más
se me hizo tarde, llego en un rato más
voy tarde perdon hay mucho trafico
me retraso un poquito, es que el metro se paró
me puede dar unos minutos más por favor
llegaré unos 15 min tarde disculpe
ando retrasada
estoy en un atasco llego tarde
voy con retraso, lo siento mucho
disculpe voy a demorar un poco
estoy retrasado, llego en cuanto pueda
perdí el bus, voy a llegar tarde
espérenme 10 minutitos
llegaré con un cuarto de hora de retraso
me atrasé un poco, ya salgo
no llego a tiempo, unos 10 min tarde
se me complicó y voy tardecito
no encuentro dónde estacionar voy a llegar tarde
les pido disculpas, tengo un retraso de unos veinte minutos
me agarró el tráfico, llego tarde
deme chance de 10 minutos
me he retrasado, lo siento
llegaré tardísimo perdón
voy a llegar un poco más tarde de la hora
el taxi no llega así que voy tarde
me pueden esperar un ratito
me voy a demorar unos 10 minutos
voy a llegar con retraso por el tráfico
se me pinchó una llanta, llego tarde
un ratito más por favor
perdón, me retrasé
disculpe, llego como 10 minutos tarde
voy tardísimo, lo siento
estoy atorada en el tráfico, voy tarde
me dan cinco minutos más
se retrasó el tren y voy a llegar tarde
vamos un poco retrasados
voy a llegar 15 minutos tarde
estoy en el tráfico, voy a llegar tarde
lo siento, me voy a retrasar unos minutos
puede darme 10 minutos más
voy con un poco de retraso
llego tarde, perdón
llegaré tarde, hubo un accidente
tengo un retraso de 10 minutos
deme 5 minutos más por favor
voy tarde, disculpe
llegaré 10 minutos después
perdón, llego 10 minutos tarde
voy a llegar 20 minutos tarde
me quedé atorado en el tráfico voy tarde
disculpe voy un poquito atrasada
necesito unos minutos más por favor
que pase otro primero, todavía no llego
se me ponchó la llanta, me demoro
el camión no pasa, voy con retraso
deme 10 minutitos más
llego 10 minutos tarde
voy retrasado
me esperan por favor
denme 10 minutos
no alcanzo a llegar a tiempo
se me hizo tarde, voy en camino
voy tardísimo perdonen
me puede dar unos minutos
llegamos un poco tarde
# booked → cancel?
buenas, quisiera saber si puedo cancelar mi cita
ya conseguí otro doctor, cancélenla por favor
hoy me es imposible, cancelo
lamento no poder asistir
me enfermé y no puedo ir
se me complicó, no voy a llegar ya, cancelen
ya no necesito cita
me siento mejor, cancelen
no puedo asistir
cancelo mi cita
favor de cancelar
no vamos a ir
quiero dar de baja mi cita
no llego, mejor cancele
quiero cancelar mi cita
cancelar
no puedo ir
ya no voy
no podré asistir
cómo cancelo?
puede cancelar mi cita por favor
kiero cancelar
ya no necesito la cita
me surgió algo, no puedo ir hoy
quisiera anular la cita
no voy a poder ir
necesito cancelar
por favor cancelen mi cita
no puedo asistir a mi cita
ya no puedo ir
quiero anular mi cita de hoy
no voy a ir
no podré ir hoy
buenos días, quiero cancelar la cita de hoy
me puede cancelar la cita
no voy a poder asistir
ya no necesito la cita gracias
cancelen mi turno
hoy no puedo ir
deseo cancelar
quiero cancelar por favor
no puedo llegar hoy, cancele
no asistiré
no voy a poder ir hoy, me puede cancelar la cita
cancelemela porfa
ya no la necesito, gracias, cancele la cita
me salió un imprevisto y no puedo asistir
Estimados, lamentablemente debo anular mi turno de hoy
no llego, cancelen
no puedo asistir a mi cita de hoy, cancélela por favor
borre mi cita
ya no quiero la cita
estoy enfermo y no voy a ir
quiero anular la hora que tengo hoy
dé de baja mi turno
hola quiero cancelar la cita de mi hijo
me es imposible acudir hoy
ya no voy a necesitar la consulta, cancélenla por favor
al final no voy
no iré hoy
cancelacion de cita
quisiera cancelar porque mi hijo se enfermó
no podremos asistir hoy
ya no voy a ir, gracias
favor de cancelar mi cita
anule mi hora
hoy ya no puedo ir
le ruego cancele mi cita, me surgió un imprevisto
voy a cancelar la cita
no nos va a ser posible ir
mejor cancele
No puedo ir hoy, cancele mi cita por favor
quiero cancelar la cita de hoy
me gustaría cancelar mi cita
por favor cancele
tengo que cancelar la cita de hoy
no iré a la cita
cancele mi visita de hoy por favor
no puedo venir hoy
quiero anular la cita
no podré asistir hoy
dé de baja mi cita por favor
quisiera cancelar mi turno
ya no la necesito, gracias
no puedo ir hoy
por favor cancelen
anulen mi turno
ya me siento mejor, cancele por favor
tengo que cancelar
ya no iré
disculpe, no alcanzo a ir, cancele
# booked → move?
mi cita de hoy la podrían pasar para mañana
quiero posponer
no puedo hoy pero mañana sí
hay chance otro día?
mejor la próxima semana
necesito otra fecha para mi cita
me la cambia para el lunes
quiero otra fecha
puede ser otro día
mañana mejor
muévame al viernes
necesito reprogramar
puedo ir mañana en vez de hoy?
quiero cambiar mi cita
mejor mañana
otro día por favor
se puede pasar al lunes?
reprogramar
quiero mover mi cita para el viernes
no puedo ir hoy, puedo ir mañana?
puedo cambiar mi cita para el lunes
quiero reprogramar
podría ir otro día
me cambian la cita a mañana
puedo ir el viernes en lugar de hoy
quisiera cambiar la cita
puedo mover mi cita al jueves
se puede cambiar de día
necesito otra fecha
mejor el lunes
cámbieme la cita por favor
puedo ir otro día?
quiero pasar mi cita al martes
se puede cambiar para el jueves
podría reprogramar mi cita para la próxima semana
hoy no puedo pero mañana sí
necesito pasarla a otro dia
quisiera mover el turno al viernes
me la puede pasar a mañana
necesito cambiar la hora para el lunes
es posible aplazar la cita
puede ser el viernes mejor
recalendarizar por favor
quisiera posponer mi cita
me la cambian pa mañana porfis
podemos dejarla para otro día
hoy me es imposible, ¿puedo ir el viernes?
no puedo a esa hora, hay para el lunes?
cambio de fecha
me gustaría cambiarla para otro día
puede pasarme al lunes
mejor voy mañana
hoy no puedo, ¿se puede el jueves?
reprogramen mi cita
puedo cambiar de día?
me gustaría aplazarla
podría ser otro día por favor
para el sábado se podría mejor
no puedo hoy, mañana sí
quiero cambiar mi cita para mañana
puedo ir el lunes en vez de hoy?
me puede mover la cita a otro día
mueva mi cita al martes
puede ser la próxima semana?
hoy no puedo, algún otro día?
necesito reprogramar la cita de mi hijo
puedo ir el lunes mejor
se puede cambiar para mañana
quiero reagendar
hoy no puedo, ¿tiene para el lunes?
mejor otro día
¿podría ir mañana en vez de hoy?
quisiera mover mi turno
cambiame la cita
puedo cambiar la cita
quiero cambiar el día
se puede mañana?
páseme para el lunes
podemos dejarlo para otro día
reprogramar por favor
puede ser el jueves en vez de hoy
mejor el viernes
cambiar de fecha
# booked → status
cuánto tiempo le falta al doctor
quién sigue
a qué hora cree que me toque
va muy lento?
ya van a ser las 10, cuánto falta
me dice mi turno
tengo mucha gente delante?
sí aparezco en la lista?
hay alguien antes que yo?
qué turno va
ya van a pasarme?
cuánta gente hay
estoy cerca?
a qué hora debo llegar
cuánto falta
cuanto falta?
cuanto tiempo tengo que esperar
cuantas personas hay antes de mi
q numero tengo
ya me toca?
cuando es mi turno
a que hora es mi cita
por que numero van
voy en camino
sigue en pie mi cita?
el doctor va con retraso?
estoy esperando hace rato
cuánto tiempo falta para mi turno
cuánta gente hay delante
a qué hora me toca
qué número soy
falta mucho?
ya casi me toca?
en qué lugar voy
estoy en camino
cuánto me falta
hay mucha gente?
cuántos van delante de mí
cuándo me toca
qué turno tengo
en cuanto tiempo me atienden
voy para allá
está el doctor?
van con retraso?
cuánto más falta
ya mero me toca?
voy llegando
cuántos turnos faltan
cuantos faltan
cuanto me falta pa que me toque
por qué turno van
va muy atrasado el doctor?
a q hora me atienden
mi cita sigue en pie?
voy pa allá
cuanto mas hay que esperar
en qué número van
cuántas personas tengo por delante
está retrasado el médico?
llevo una hora esperando, cuánto falta
ya salí para allá
cómo va la cola
sigo yo?
cuánto se tarda más o menos
cuándo me van a pasar
cuánto tiempo de espera hay
el doctor va a tiempo?
ya mismo llego
va lento?
cuánta gente hay antes
a qué hora me toca más o menos
ya va a ser mi turno?
va a tiempo la doctora?
ya voy en camino
qué número va
en qué posición estoy
falta mucho para mí?
cuántos van antes
cómo voy
ya me van a llamar?
saliendo para la clínica
cuánto tarda más o menos
cuánto falta para mi turno
cuántas personas hay delante de mí
a qué hora es mi turno
cuánto tengo que esperar
cuánto falta ya
alguna novedad de mi turno
cuántos hay antes de mí
ya voy
cuántas personas tengo delante
a qué hora me atienden
todavía falta mucho?
cómo va la fila
a q hora es mi cita
cuándo me toca a mí
qué doctor me toca
cuanto mas tengo q esperar
ya es mi turno?
cuantos van antes de mí
a que hora paso
cuanto tiempo de espera hay
todavía tengo cita?
a que hora me toca
mi turno?
# booked → ask
quisiera saber si mi esposo canceló
quiero saber si puede cancelarse sola
mi hermana llega un poco después
dejé de mandar mensajes
no dejen de mandar mensajes
me gusta tomar turno temprano
mi doctor me da 10 minutos siempre
el doctor no me da tiempo de hablar
no quiero otra fecha
mi hermano está parado afuera de la clínica
quién está en la puerta
me registré en la página web
el doctor llega tarde?
mi jefe llegó un poco tarde
no me quite la cita
no quiten mi nombre de la lista
estos mensajes son gratis?
gracias por los mensajes
manden los mensajes por favor
me gusta que me manden avisos
cancelé mi viaje
quiero cancelar mi suscripción del gimnasio
se me ponchó la llanta ayer
mi esposa va un poco tarde
puede pasar mi mamá conmigo?
pase usted
presente a mi esposo
quién se tarda más
me voy a tardar en pagar?
llego mañana
llegué ayer
mi hijo llegó tarde
no llegué tarde
la cita es tarde
es muy tarde
es tarde ya
nos vemos por la tarde
trabajo hasta tarde
vivo aquí
trabajo en la clínica
soy de aquí
dejé mi bolso en la clínica
está aquí mi mamá
aquí está mi número
hay alguien en recepción
aún no estoy en la clínica
quería cancelar pero ya no
pensaba cancelar
si cancelo pierdo el turno?
cuánto cobran por cancelar
mi seguro está cancelado
no me lo cancelen
cambié de casa
no puedo mover el brazo
no puedo venir caminando
no me dejen sin mensajes
baja la música
tengo la presión baja
me dieron de alta
me dieron de baja en el trabajo
necesito una baja médica
no voy a cancelar
no quiero darme de baja
salgo tarde del trabajo
voy a salir
quiero salir de dudas
quiero dejar de fumar
parar el sangrado
el carro no para
esperen a mi hijo
mi mamá necesita 10 minutos más
que me esperen no creo
llegue o no llegue me avisan
cuando llegué no había nadie
dile a mi mamá que ya llegué
no estoy aquí todavía
aún no he llegado
no voy tarde
el doctor llega tarde otra vez
mi mamá ya llegó
mi esposa está aquí
ayer estuve aquí
no quiero cancelar
no cancele mi cita
si llego tarde qué pasa?
cuando llegue le aviso
el autobús va tarde
la doctora está aquí?
no dejen de enviarme mensajes
hay alguien aquí?
mi hijo no puede ir
no me muevan la cita
la vez pasada llegué tarde
dice que llego tarde
mañana estaré aquí
quizás llegue tarde
casi llego
por la tarde
más tarde
hasta luego
buenas tardes
todavía no llego
no he llegado
no he cancelado nada
mi esposo llegó tarde
el tren llega tarde
mi hija está en la sala de espera
no cancelen
no quiero que cancelen mi cita
estaba aquí ayer
si no puedo ir les aviso
no me retrasé
tal vez llegue tarde
llegaré mañana
quién está aquí
hay estacionamiento aquí
sigan enviándome mensajes
no llego tarde
el médico canceló
no he llegado todavía
aún no llego
no voy a llegar tarde
no llegaré tarde
el doctor no ha llegado
mi marido está en la clínica
mi mamá va a llegar tarde
no quiero anular la cita
nadie me canceló
si me retraso me esperan?
cuando esté ahí les digo
ayer llegué tarde
me dijeron que el doctor llega tarde
el bus se retrasó
no dejen de avisarme
mi hermana no puede ir
no estoy en la clínica
a lo mejor no puedo ir
están aquí los resultados?
no me he ido
el taxi llegó tarde
mi papá no puede venir
no la cancele
todavía no estoy
cuando sea mi turno avíseme
llegó mi esposa
no, no llego tarde
si cancelo me cobran?
el doctor ya llegó?
van con retraso
el doctor va con retraso
veo que vienen tarde
ustedes siempre llegan tarde
que pasa si llego tarde
no cancele mi cita por favor
mi esposo no ha llegado
quien cancelo mi cita
ya llego mi hermano?
cuando llegue les aviso
dice que ya llegó
estoy fuera de la oficina, responderé el lunes
yo no pedí cancelar
si no me da tiempo la cancelo
puedo llegar más temprano
¿puedo ir con mi mamá?
me dijeron que llegara a las 9
ayer no pude ir
el recordatorio decía cancelar
ustedes van retrasados
el doctor va tarde
ya van tarde
qué tarde van
me dicen que el médico viene retrasado
llegaste tarde
mi mujer llega tarde
puedo cancelar después?
cuando termine les digo si voy
me cancelaron la tarjeta
perdón, número equivocado
ya no estoy enojado
¿y si no llego?
ya está mi papá ahí?
ella ya llegó
hay alguien ahí
me llegó su mensaje
por qué me la cambiaron
hace cuánto llegaron
hasta qué hora puedo llegar
mi perro está aquí
"cancelar"
no vaya a cancelar
estamos esperando a mi hermano
llegamos tarde la otra vez
ya vi que van tarde
el doctor viene con demora
la doctora está retrasada otra vez
siempre se retrasan
ustedes se retrasaron
me dijeron que van atrasados
ya es tarde
es muy tarde para mí
bajo ningún concepto cancelen mi cita
tengo que cancelar?
cuánto cobran si cancelo
mi amiga canceló la suya
mi hijo llega a las 3
cómo aviso que llegué
dígame si ya llegó el doctor
estoy en casa
ya llegué a mi casa
estoy en el trabajo todavía
recién llegué de viaje
espere
un momento
Mensaje automático: en este momento no puedo responder
no me llegó nada
los resultados ya llegaron?
no quiero cambiar la fecha
si llego tarde me atienden?
usted dijo a las 10
mi mamá va atrasada
mi vecina me dijo "ya llegué"
no la muevan
llego todos los jueves
qué significa cancelar
acaso van tarde
por qué tan tarde
ustedes están retrasados
el médico siempre llega tarde
vienen tarde otra vez
me dijeron que el doctor venía tarde
mi hijo va a llegar tarde
no vayan a cancelarla por favor
y si cancelo qué pasa
ya cancelé la otra
mi mamá llegó ayer
estoy en casa esperando
cuando llegue aviso
ya llegó el doctor?
no quiero que la cambien
alguien me cambió la cita
puedo ir más tarde
ya no me duele
pare usted de contar
dejé de fumar
me confundí de número
estoy de vacaciones, vuelvo el 5
no entiendo
qué tarde van hoy
la doctora Reyes va tarde?
el doctor anda retrasado
mi esposo va a llegar tarde
siempre tarde ustedes
no era para cancelar
cancelaron mi vuelo
puede cancelar mi factura
si me mejoro cancelo
ya llegó mi resultado?
llegó bien a casa
estoy aquí hasta el domingo de visita
yo vivo aquí cerca
no estoy ahí
mi hijo ya está en la sala
ya me voy a casa
ya paró de sangrar
no me cambie nada
me cambiaron de sala
deme un segundo
hace dos minutos llamaron
hay 15 personas
tengo una duda
ok, enterado
no soy Ana
ella ya no tiene este número
veo que van con retraso
el doctor llega tarde
mi marido va tarde
mi madre está aquí
está mi hermana ahí?
si no puedo ir puedo cancelar?
cancelo o la muevo?
no pedí cancelar
ignore mi mensaje, no cancele
él canceló su cita
cancelaron el concierto
voy a cancelar mi suscripción al gimnasio
puede cancelar la cena
dejen de llamar a mi esposa
no deja de doler
estaré allí a las 11
odio llegar tarde
nunca llego tarde
10 minutos tarde está bien?
le dije a mi jefe que llego tarde
no sé si puedo ir
tal vez no pueda ir
llego pronto
está en la clínica con él
hola? hay alguien?
cambie mi nombre por favor
el doctor me cambió la receta
puedo cambiar de médico
se está haciendo tarde
ya es muy tarde para ir?
la cita va con retraso
su mensaje llegó tarde
mi esposa dice que vamos tarde
si llegamos tarde nos esperan?
creo que llego tarde?
llegamos tarde?
no lleguen tarde
es tarde para cancelar?
la enfermera llegó tarde
antes llegaba tarde
nunca llegamos tarde
dice que ya está aquí
mi hermano está aquí conmigo y necesita ayuda
estuve aquí ayer
aquí está mi seguro
aquí tiene
estoy fuera del país
estoy dentro de mi casa
estoy en la otra clínica
estoy en la farmacia
estoy en la sala de espera de otro hospital
llegué a otra clínica
la ambulancia llegó
llegamos a la ciudad
estaré aquí la próxima semana
van a estar aquí?
iba a cancelar
ya no quiero cancelar
mi hermana quiere cancelar la suya
ella canceló
no se puede cancelar
está cancelada?
quién puede cancelar
cancelar? ni loca
preferiría no cancelar
no voy sola, va mi hijo
no puedo subir, no hay ascensor
no puedo leer lo que escribió
él no puede ir
mi esposo no va pero yo sí
no vamos a llegar tarde
no puedo llegar en bus, qué bus tomo
la parada del bus
no paro de toser
necesito más tiempo para pensarlo
deme 5 minutos para leer
esperé 10 minutos más
nos vemos más tarde
lo decido luego
la baja laboral
estoy de baja
me dio de alta el médico
tengo el alta
dejar de fumar
quiero dejar las pastillas
salir de dudas
el chofer va tarde
su doctor siempre llega tarde
parece que van tarde
la doctora Reyes va con retraso?
ustedes cancelaron mi cita?
no creo que deba cancelar
no hace falta cancelar
por favor no mueva mi cita
mi vecina canceló la suya
mi esposa ya está ahí
él va en camino
llegué bien a casa
vine el año pasado
si llego tarde qué pasa
mi hija va a llegar tarde
puede parar el coche
quiero dejar de tomar las pastillas
pasé antes pero estaba cerrado
alguien me dijo que voy tarde
estoy fuera la próxima semana
persona equivocada
quién es
mi cita se canceló por error?
la señora dijo que van tarde
oímos que el doctor va tarde
siempre van tarde ahí
la vez pasada llegaron tarde ustedes
no pienso cancelar
mi papá llegará tarde a su cita
mi marido está aquí para su cita
la abuela ya está aquí
ya es tarde?
mi niño no para de vomitar
qué quiere decir registrarse
estoy aquí en cama enfermo
estoy aquí en España de vacaciones
llegué al aeropuerto
llegué pero está cerrado
estoy en su otra sede
cancele ese último mensaje
cancele mi pedido de pastillas
necesito 10 minutos para pensar
por qué cancelaron
qué pasa si cancelo
todavía no llego a la esquina jaja
no estoy ahí todavía
mi esposo ya llegó pero yo no
el doctor está ahí?
se hizo tarde para comer
cancelé el gimnasio
dejó de dolerme
sigan mandando mensajes
me llegó un mensaje que dice que es mi turno, qué es eso
estoy aquí en casa
no me mueva
mi hermana está aquí conmigo
jajaja
cree que debería cancelar?
ella dice que llega tarde
espero no llegar tarde
quién me borró de la lista
no me saquen de la lista
sigo en la lista?
no se olvide de mi cita
no borre mi cita
quién canceló
me cancelaron el vuelo
el doctor está presente?
gracias por el presente
ya casi llego
no llego tarde nunca
avíseme cuando lleguen
mi hijo llega tarde a la escuela
estuve en la clínica ayer
no quiero cambiarla
apúnteme en la lista
pasen por favor
parada de autobús
# booked → stop
por favor dejen de molestar con mensajes
no quiero más avisos
ya basta con los mensajes
favor de no enviar más mensajes
no me manden más sms
quiten estos mensajes
ya no quiero sus mensajes
detengan los mensajes
no me escriban más
no más mensajes
dejen de mandarme mensajes
quiero darme de baja
no quiero recibir más mensajes
no me manden mensajes
por favor no me escriba más
baja
no me manden más mensajes
no me envíen más mensajes
paren de escribirme
deme de baja por favor
no quiero más mensajes
no quiero que me escriban
dejen de enviarme mensajes por favor
no más sms
quiero dejar de recibir mensajes
no me mande mensajes
ya no me manden mensajes
no quiero sus mensajes
eliminen mi número
ya no me manden mensajes por favor
bórrenme de la lista de mensajes
no me molesten más con mensajes
STOP
no quiero que me escriban más
basta de mensajes
cancelar suscripción a los mensajes
ya no quiero recibir estos mensajes
dejen de mandar mensajes por favor
no me mande más mensajes
quite mi número de su lista
dejen de escribirme
no más mensajes por favor
dejen de enviar mensajes
no quiero recibir más sms
cancelar suscripción
número equivocado, no me escriban
paren de mandar mensajes
no quiero mensajes
ya no me escriban
paren los mensajes
# booked → lead
me faltan 20 minutos
ya voy, como 15 minutos
en unos 10 min estoy por allá
a 10 minutos
llego en un cuarto de hora
estoy a 15 minutos
llego en 10 minutos
llego en 20
estoy como a media hora
me faltan 10 minutos para llegar
en 15 min estoy ahi
estoy a diez minutos
llego en media hora
llego en unos 15 minutos
estaré ahí en 20 min
a 5 min
en media hora llego
estoy a 20 min
me faltan 15 minutos
llego en diez minutos
a unos 20 minutos
estaré en media hora
llego en 20 minutos
estoy a 5 minutos
llego en 15
estoy a 20 minutos
ya salí, 25 min
en 10 minutos llego
llego en veinte minutos
tardo 20 minutos
# new → book
quiero consultar con un médico
me gustaría una cita con el pediatra
puedo ir mañana?
tienen algo para el viernes?
agéndeme por favor
mi niño está enfermo, necesito cita
cómo hago para sacar una cita
quiero apartar lugar
agendar
me urge ver al doctor chen mañana
cita para hoy por favor
quiero que me revisen
hay lugar para mañana?
quiero un turno con dermatología
busco cita para mi bebé
me puede anotar para el jueves
quiero una cita
necesito ver a un doctor
quisiera agendar una cita para mañana
kiero una cita porfa
cita con el dr chen
hay citas para el lunes?
pediatra para mi hijo
necesito un dermatologo
me puede dar una cita
quiero sacar turno
cita para mi mamá
me pueden atender hoy
tienen dermatologo?
cita a las 5 de la tarde
quiero reservar con la doctora reyes
necesito cita para mañana
hola, quisiera una cita con el dermatólogo
tienen hueco el viernes?
necesito que me vea un médico
cita para mi niño
me gustaría pedir una cita
puedo ir mañana
quiero pedir una cita para el viernes
me gustaría ver a un dermatólogo
necesito turno con el doctor chen
hay cita hoy?
puede atenderme la doctora reyes mañana
cita para mis hijos
necesito un médico
ocupo una cita
tendrá espacio mañana?
me gustaría consultar con el doctor chen
quiero ver al doctor
cita por favor
qiero sacar turno pa mañana
Buenas tardes, quisiera solicitar una cita con la doctora Reyes
hay citas para hoy?
quiero cita para mi hija de 3 años
tienen espacio mañana?
me agenda con el dr chen
me podría dar hora para el lunes
deseo una cita con dermatología
para sacar una cita?
quiero que me atienda la dra reyes
busco cita para mi mamá
me apunta para mañana?
podrían atenderme hoy
quería saber si puedo sacar una cita para esta semana
me siento mal y quiero ver al médico
una consulta para mi bebé
agéndeme una cita con la doctora Reyes el lunes por favor
hay turno mañana con chen?
pedir cita
nesecito una sita
me duele la espalda, puedo ir hoy?
quiero agendar para el viernes
necesito que revisen a mi hijo
tiene lugar para hoy?
hola, para pedir cita con el pediatra
me gustaría reservar mañana
quiero pedir hora con la doctora
necesito un médico para mañana
mi esposo necesita una cita con haddad
me pueden ver hoy por la tarde
una cita por un sarpullido
quiero pedir una cita para el lunes
me gustaría ver a la doctora Reyes
necesito una cita para mi hijo
está disponible el doctor Haddad el viernes?
resérveme para mañana
quisiera una cita
puedo ver a un doctor hoy
cita con chen el lunes
mi hijo necesita un médico
quiero una cita mañana
me gustaría agendar una consulta
hay cupo para hoy?
quiero turno con la dra reyes
me duele la espalda quiero que me vea un doctor
apúnteme para el viernes
buenas tardes para pedir hora
puede atenderme el dr chen el lunes
reservar
necesito una cita
quiero agendar cita con el dr chen
tiene citas para mañana?
quiero ver a la doctora
cita para mi hijo
se puede sacar turno para hoy
hay consulta mañana?
quisiera reservar
tengo fiebre, me pueden ver?
una cita porfa
# new → first-free
deme lo primero que haya
me atiende quien esté libre
con quien sea
lo que tenga más pronto
lo antes posible
con cualquiera
el primero que tenga libre
cita urgente
el que esté libre primero
cualquier doctor
me da igual el médico
lo más pronto posible
la primera cita disponible
con el médico que sea
cuanto antes por favor
el que me atienda antes
cualquier doctor está bien
el más pronto posible
con quien haya
el médico que esté disponible primero
la más cercana que tengan
quien me pueda ver más rápido
con el que tenga hueco antes
el más cercano posible
cuál es la más próxima
con cualquiera, lo antes posible
el primer médico disponible
lo antes posible por favor
quien esté libre
con cualquier doctor
el primero que esté libre
la cita más próxima que tenga
el primero disponible
lo más pronto
cuanto antes
# new → emergency
mi bebé no reacciona
se está desangrando
me duele el pecho
no puedo respirar
mi papá se desmayó
necesito una ambulancia
es una emergencia
creo que es un infarto
dolor fuerte en el pecho
mi madre no respira
se desmayó mi esposo
estoy sangrando mucho
mi hijo no puede respirar
tengo un dolor muy fuerte en el pecho
mi abuela está inconsciente
me está dando un infarto
tengo opresión en el pecho
mi mamá no respira
me duele mucho el pecho y se me duerme el brazo
mi bebé se está ahogando
se desmayó y no despierta
mi hijo convulsiona
está inconsciente
me tomé muchas pastillas
mi papá tiene dolor fuerte en el pecho
no puede respirar mi hija
me quiero morir
está sangrando muchísimo
no siento el brazo izquierdo
mi esposo está inconsciente
hay mucha sangre
creo que le dio un derrame a mi mamá
se cayó y se golpeó la cabeza
reacción alérgica, se le cierra la garganta
tengo un dolor fuerte en el pecho
ella no puede respirar
tuvo un derrame
tengo dolor en el pecho
mi papá no respira
me duele mucho el pecho y no puedo respirar
no puede respirar
se está ahogando
dolor en el pecho
mi hija está inconsciente
# new → where
cuál es su ubicación
por dónde quedan
cómo llego
en dónde se ubican
dónde me estaciono
dónde están
cuál es la dirección?
donde queda la clinica
como llego
dónde queda
cómo llego a la clínica
me da la dirección por favor
me puede dar la dirección
dónde está la clínica?
cómo puedo llegar
me pasa la ubicación
donde quedan
me pasa la dirección
en que calle están
ubicación por favor
como hago para llegar
hay donde estacionar?
dirección
cómo llego en bus
me mandan la ubicación
cuál es la dirección exacta
cómo se llega
en qué calle está la clínica
cómo llego hasta ahí
cuál es su dirección
dónde están ubicados
me manda la ubicación
donde estan
la dirección por favor
cómo llegar
# new → hours
trabajan el sábado?
qué días abren
a qué hora empiezan
a qué hora abren
hasta que hora atienden
cual es el horario
abren mañana?
están abiertos mañana
a qué hora cierran
qué horario tienen
a qué hora abren mañana
hasta qué hora están abiertos
atienden los domingos?
hasta qué hora están
abren los sábados?
que horario tienen
trabajan los domingos?
a q hora cierran hoy
horarios
a partir de qué hora abren
están abiertos el sábado?
a qué hora puedo ir, hasta cuándo están abiertos
atienden los sábados?
cuál es su horario mañana
cuándo cierra la clínica
abren los domingos?
están abiertos hoy
hasta qué hora atienden
horario?
están abiertos hoy?
# new → phone
el número de la clínica
cual es su teléfono
numero de telefono
a qué número puedo llamar
me da el teléfono
qué teléfono tienen
tienen teléfono?
a qué número llamo
me puede dar un número para llamar
prefiero llamar, cuál es el número
a dónde puedo llamar
tienen un número de teléfono
cuál es su número
número de teléfono por favor
número de teléfono
puedo llamarlos?
# new → beyond
cuánto vale
qué seguros aceptan
necesito mi historial
atienden con seguro?
hacen ultrasonidos?
cuánto cuesta la consulta
aceptan mi seguro?
necesito una receta
qué precio tiene
trabajan con seguro médico
cuánto vale la consulta
cuánto sale la consulta
atienden con obra social
necesito mis resultados
qué precio tiene la consulta
aceptan seguro?
ya están mis análisis?
quiero un justificante médico
cuánto tengo que pagar
me cubre mi seguro?
necesito un certificado
cuánto vale una consulta
mi seguro lo cubre?
necesito una constancia
es muy caro?
cuándo salen mis resultados
me renuevan la receta?
cuánto cuesta una consulta
aceptan mi seguro
cuáles son sus precios
necesito mi receta
necesito un justificante
cuánto cobran
precio de la consulta
receta
mis análisis ya están?
tienen rayos x?
# new → greeting
hola
buenos dias
hola buenas tardes
wenas
buenas noches
hola qué tal
buen día
saludos
hola doctora
qué tal
buen día doctor
buenas tardes
# new → thanks
gracias
muchas gracias
muchísimas gracias
ok gracias
mil gracias
grax
muchas gracias por todo
se lo agradezco
gracias muy amable
muy amable, gracias
gracias, hasta mañana
muy amable
gracias!!
# name → name
me llamo Juan Pérez
Ana María Costa
soy Lucía
José
mi nombre es Carlos Seguro
Soy María José
Me llamo Rosa Tarde
soy el señor Gómez
me llamo Yolanda Quispe
es para mi hijo Mateo Ruiz
Jorge Luis Fuentes
a nombre de Rosa Medina
soy Iker
Sebastián Ortiz de Zárate
mi hija se llama Camila Soto
Don Ernesto Paz
a nombre de Lucía
es para Ana Belén Cruz
me llamo Teo
Lucía de la Fuente
soy yo, Omar
me llamo Guadalupe Hernández
a nombre de Rosa María Díaz
es para mi hijo Mateo
la paciente es Lupita Gómez
Luis
mi nombre es Carmen Ruiz
# name → ask
sí
7
33
para qué
qué nombre
# doctor → doctor
con la doctora reyes
chen
el de piel
para mi hija
chen por favor
dermatología
el pediatra
quiero con haddad
la pediatra
el dr chen porfa
el pediatra por favor
con chen está bien
una dermatóloga
el segundo
la doctora de niños
deme con chen
reyes
la doctora haddad
# day → day
mañana
el lunes
pasado mañana
el 30
el viernes
mañana por la mañana
hoy
este viernes
hoy mismo
el próximo lunes
el martes
mañana si se puede
el 28
puede ser mañana?
miércoles
hoy por favor
el martes que viene
el sábado
pasado mañana por favor
el lunes está bien
vier
# confirm → yes
sí, así está bien
esa está bien
sí quiero
okey gracias
está perfecto
me parece bien
sí, resérvelo
listo
ándale
hágalo
sí por supuesto
bueno
ok está bien
sí
si
si por favor
claro
dale
vale
si, resérvela
de acuerdo
perfecto gracias
sí, gracias
ok
confirmo
claro que sí
sí, está bien
sí por favor
si está bien
ok gracias
sí, confirmo
si adelante
está bien
sí, esa
sí está bien
correcto
va
sí, resérvela
así es
sip
de acuerdo, gracias
confirmado
sí, adelante
perfecto
sí, por favor
claro que sí, gracias
sí, resérvemela
por supuesto
sí, resérvala
sale
simón
okis
# confirm → no
no, esa no
ya no la quiero
no por ahora
no así no
ni modo, no
cancelar
para nada
no
no gracias
mejor no
olvídelo
no, gracias
no quiero
no, ya no
no quiero reservar
no, cancele
no todavía
no, así no
nel
no es correcto
no, ese no
no, está mal
no, gracias, ya no
ya no
déjelo así
cancele eso
# confirm → ask
listo?
bueno pero cuánto cuesta
correcto?
está listo el doctor?
no se
tal vez
¿está bien?
si puedo
“sí”
no estoy seguro
quizás
déjeme pensarlo
es con chen?
espere
no lo sé
a qué hora sería?
¿con qué doctor?
lo puedo pensar?
déjeme ver con mi esposo
sí qué?
luego le digo
# confirm → silence
Me gusta “¿Reservar para Ana?”
Le gustó “¿Reservar para Ana?”
Le encantó «Reservar»
Reaccionó con 👍 a “¿Reservar para Ana?”
# give-up → yes
sí, cancele
sí, ya no la necesito
sí, quítela
correcto
hágalo
sí
sí, cancelar
si, cancele
sí, quiero cancelar
sí por favor
sí cancélela
si por favor canselela
sí, estoy seguro
si quiero cancelar
sí, cancele por favor
sí, anúlela
sí, estoy segura
sí cancele por favor
sí estoy seguro
ok cancele
# give-up → no
no, sí voy a ir
déjela por favor
no, todavía la quiero
no la quite
la quiero conservar
no
no, no cancele
mejor no
no, déjela
no cancelar
no, la mantengo
no, mejor la dejo
no, no la cancele
espere no
no cancele
no, déjela así
no no, la mantengo
no, me la quedo
no la cancele
mejor déjela
no no, la quiero
# moving → yes
de acuerdo
si
sí, cámbiela
si cambiela por favor
sí, muévala
sí, está bien
sí, cámbiala
está bien ese día
sí
perfecto
# booked → silence
Me encanta “Ya casi es su turno”
# new → language
quiero en árabe
en inglés por favor
habla árabe?
inglés por favor
no hablo español
en inglés
english
# moving → no
no, déjela
mejor no la mueva
no, déjelo como está
no la cambie
no, déjala
# booked → off-list?
quítenme de la lista
quíteme de su lista
bórreme de la lista
sáqueme de la lista
dame de baja de la lista
elimíneme
bórrenme
me pueden sacar de la lista
sáquenme de su lista
borren mi nombre de la lista
quiero que me saquen de la lista
eliminen mi nombre
# new → help
qué hago
cómo funciona esto
qué opciones tengo
no sé cómo usar esto
menú
# doctor → first-free
el que sea
cualquiera
# booked → where
en qué piso están
# booked → beyond
tengo que ir en ayunas?
qué papeles llevo
# new → ask
ya tengo cita en otro lado
quién es
no quiero reservar nada
estoy viendo nada más
# give-up → ask
listo?
qué pasa después
qué pasa si digo que sí
# booked → ask
aquí en casa esperando
mi hija llegó bien a la escuela
cuando esté aquí le aviso
ya llegó mi receta?
llegué a mi casa
aquí nadie contesta
estuve ahí ayer
mi esposo viene tarde del trabajo
por la tarde es mejor
no quiero llegar tarde
la doctora siempre llega tarde
perdón por contestar tarde
es muy tarde para ir?
pensaba cancelar pero no
cobran si cancelo
mi hermana canceló la suya
se canceló mi vuelo
no puedo ir al baño
no puedo dormir
si no puedo ir a quién llamo
mi mamá no puede ir sola
no voy solo, voy con mi hijo
no me han mandado mensajes
no me llegan los mensajes
por qué dejaron de mandarme mensajes
no para de toser
no se vayan a parar
no me quiten de la lista
ya me quitaron de la lista?
la baja del trabajo quién la firma
nadie me llamó
me van a llamar por mi nombre?
no hace falta que llamen
llamen a mi hijo no a mí
dejé mi bolsa en la sala
minutos antes puedo llegar?
# give-up → ask
si puedo ir
bueno y cuánto falta
claro que no
por supuesto que no
sí llego
seguro que llego
qué
está bien ahí nos vemos
vale voy
listo allá voy
perfecto, nos vemos
ok gracias nos vemos
# confirm → ask
sí pero más temprano
bueno pero con la doctora
claro que no
si es gratis
a ver
# new → book
me urge ver a un medico
tienen espacio pa hoy
quisiera que me vieran la rodilla
como le hago para sacar cita
me pueden ver hoy
ando malo de la garganta quien me atiende
apúnteme para mañana por favor
quiero formarme
una cita pa mi mama
mi hija tiene tos
traigo un sarpullido necesito que me revisen
cita para el lunes
atienden sin cita
quiero que me vea la doctora haddad
hay doctor hoy
pediatra para mi bebe
quisiera agendar una consulta
resérveme un lugar
soy paciente nuevo como agendo
# new → first-free
con el que me toque mas pronto
nesecito sita urjente
# booked → status
ya casi paso?
en que numero van
cuanta gente hay antes de mi
falta mucho para que me toque
cuanto mas voy a esperar
ya me van a llamar
todavia falta?
como vamos
cual es mi lugar
que lugar tengo
ya empezo el doctor
ya llego el medico
a que hora debo estar
a que hora salgo de mi casa
ya puedo ir
para cuando es mi cita
con quien es mi cita
quedo agendada mi cita?
si quedo mi reservacion
me da tiempo de comer algo
por que tardan tanto
ya llevo mucho rato aqui esperando
me brincaron
pasaron a otro antes que a mi
nadie me ha llamado
q paso con mi turno
cuanto le falta al doctor
# booked → where
en donde quedan
mandeme la ubicacion
no encuentro la clinica
estoy perdido
por donde entro
cual es la direccion
cual es la calle
donde dejo el carro
que camion me deja ahi
# new → hours
a q hora abren
cierran a medio dia?
estan abiertos los domingos
hasta que horas hay servicio
que dias trabajan
# new → phone
a que numero marco
me da su telefono
# booked → call-back
llameme por favor
me puede llamar
pueden llamarme
que me llame el doctor
necesito que me marquen
me llaman porfa
márqueme cuando pueda
quisiera que me devolvieran la llamada
hábleme por teléfono
me podrian hablar por telefono
# booked → beyond
cuanto cuesta la consulta
ya estan mis resultados
aceptan mi seguro
# booked → cancel?
cancele mi cita
quiero cancelar
ya no voy a necesitar la cita
no podre ir hoy
no voy a poder llegar
ya no quiero la consulta
hoy no voy
kanselar
tengo que cancelar perdon
# booked → move?
se puede otro dia
muevame al viernes
me queda mejor el jueves
quiero cambiar el dia
hay algo mas temprano
no tienen mas tarde
puedo ir mañana en vez de hoy
pospongala porfa
hoy no puedo, mañana si
con otro doctor se puede?
# booked → later
voy 15 minutos tarde
me retraso un poco
llego en 10 minutos tarde
espereme por favor
deme 10 minutos
apárteme mi lugar
no pierda mi turno que voy tarde
que pase otro primero
se me poncho la llanta
# booked → lateness
estoy atorado en el trafico
hay un choque en la carretera
no pasa el camion
no agarro taxi
no encuentro estacionamiento
me quede dormida
sigo en una junta
todavia estoy en la casa
perdi el autobus
si se me pasa el turno que hago
me esperan si llego tarde?
pierdo mi lugar si me retraso
cuanto me esperan
# booked → here
ya estoy aqui
estoy en recepcion
estamos en la entrada
ya estoy adentro
ya me registre
# booked → stop
no quiero mas mensajes
no me escriban
deme de baja
# booked → thanks
gracias muy amable
muchas grasias
# booked → greeting
buenas
ola buenos dias
# booked → emergency
dolor de pecho
se desmayo mi mama
esta convulsionando
me estoy ahogando
me quiero morir
mi bebe no respira
# new → book
mi niño tiene fiebre, quien lo puede ver
me puede atender la dra chen esta semana
need cita for mi mama tomorrow
hay hueco mañana?
buenas kiero una cita pa oy
no me duele el pecho, solo quiero cita
¿Sería posible que me viera el médico hoy por la tarde?
nesesito ver al dotor
# new → first-free
el primero q este libre
# booked → status
¿Tendría la amabilidad de decirme cuánto tengo que esperar?
cuantos hay antes q yo
kuanto me falta pa pasar
alguna novedad
q numero soy
mi mama ya esta ahi pero yo no
y si llego tarde
sigo en el trabajo
ay no voy late como 10 minutes
no encontre taxi
hay mucho trafico ya casi llego
# booked → ask
me cancelaron la cita?
todavia no llego
no paren de avisarme
mas tarde no se podria
# booked → where
me pasa la direccion porfa
en q piso es
# new → hours
q horario tienen
abren los sabados
# new → phone
cual es el telefono
# booked → call-back
me pueden marcar
puede llamarme la enfermera
# booked → cancel?
ya no voy a ir
me surgio algo, no llego hoy
# booked → off-list?
kitenme de la lista
# booked → move?
cambiar la cita
# called → status
voy subiendo
en que consultorio
# booked → stop
parar
# booked → thanks
mil gracias
# booked → silence
Le gustó “Su número es 12”
# booked → emergency
me duele mucho el pecho
# new → emergency
mi papa no respira
# give-up → yes
sip
# give-up → ask
no se
# give-up → no
si voy a ir
mejor si voy
# confirm → yes
ok perfecto
# confirm → no
muy tarde, no
# confirm → ask
mejor el jueves
# name → name
Lupita Hernández
# day → day
mañana tempranito
# booked → lateness
estoy en un trancon
# new → book
me apunta para hoy
me pone en la lista para hoy
consígame una cita
quiero ver a alguien por mi rodilla
necesito que vean a mi hijo
me duele la espalda quiero cita
me duele el estomago quien me ve
tengo calentura ocupo doctor
cuando me pueden recibir
tienen algo el viernes
hay citas para mañana
busco cita con el pediatra
quisiera hacerme un chequeo
a que doctor voy por la piel
# new → first-free
quiero consulta con quien sea
# booked → status
cuanto se tarda
cuanto es la espera
cuantos van
cuantos quedan
van rapido?
ya me toca o no
sere el proximo?
soy el que sigue
que turno soy
en que turno van
me avisan cuando me toque?
como se cuando me toca
ya es hora de ir
ya me voy para alla o espero
puedo salir un rato
hay mucha gente hoy
esta lleno?
que pasa que no me llaman
creo que me olvidaron
informacion de mi cita
ver mi cita
estado de mi turno
mi hora sigue igual
el doctor va a tiempo
estan muy atrasados?
que pasa si no estoy cuando me llamen
cuanto tiempo me guardan el lugar
se puede llegar tarde?
no se si llegue a tiempo
# booked → where
donde es exactamente
cual es el lugar
como le hago para llegar
cerca de que esta
esta cerca del metro
tienen estacionamiento
que piso
mapa porfa
referencias para llegar
# new → hours
hasta cuando estan
abren en la tarde
trabajan los sabados
que horas tienen
# new → phone
su numero
quiero llamar
# booked → call-back
haganme una llamada
me echan una llamada
denme un telefonazo
me hablan por favor
quiero que me hable la doctora
una llamada
mejor llamenme
llamenme a este numero
comuniquense conmigo por telefono
# booked → cancel?
siempre no voy
ya no iremos
no asistire
doy de baja mi cita
liberen mi lugar
deme de baja la cita
se me complico no puedo ir
imposible ir hoy
que la tome otro, yo no voy
# booked → move?
puede ser el jueves
mejor el martes
para otro dia mejor
otro horario
mas tarde hoy se puede
mas temprano se puede
quiero adelantarla
quiero atrasarla un dia
pasenme a la tarde
la semana que entra mejor
# booked → later
me guardan mi lugar
me cuidan el lugar voy tarde
no me pasen, voy tarde
aguantenme 10 minutos
unos minutos mas porfa
pasen a otro
que vaya otro antes
vamos tarde
# booked → lateness
me agarro el trafico
hay marcha y no avanza
se descompuso el camion
se me descompuso el carro
el carro no prende
no hay taxis
no pasan camiones
la carretera esta cerrada
hay obras en la calle
se me pego la cobija
no sono el despertador
mi jefe no me suelta
sigo en clase
me equivoque de clinica
hay problema si llego tarde
# booked → here
llegamos hace un rato
ya estoy en el mostrador
aqui sentada esperando en la sala
ya entre a la clinica
aca estoy
# booked → thanks
gracias por la ayuda
que dios los bendiga
# booked → greeting
buenas noches
# booked → emergency
mi papa no despierta
sangra mucho
se me cierra la garganta
se trago una pila
no siento la cara
# booked → stop
no mas mensajes por favor
dejen de mandar mensajes
# new → beyond
aceptan tarjeta
cuanto sale la consulta
# new → book
me gustaria pasar consulta hoy
hay chance de que me vean hoy
necesito un especialista de la piel
mi señora ocupa ver al doctor
que dia me pueden atender
anóteme para el miercoles
ando con mucha tos quiero ver un dr
# booked → status
ya estoy cerca de pasar?
cuantas personas faltan
ya merito me toca
como va mi turno
se tardara mucho
en cuanto tiempo paso
sigue en pie lo de hoy
quisiera saber cuanto falta por favor
hasta cuanto puedo llegar tarde
# booked → where
cual es el lugar exacto
por donde queda el consultorio
en que calle estan
# new → hours
trabajan en la tarde
a partir de que hora abren
# booked → call-back
prefiero que me llamen
hagame una llamada
alguien que me llame por favor
# booked → cancel?
no puedo asistir a la cita
voy a cancelar
ya no ocupo la cita
no voy a ir siempre
# booked → move?
la puedo cambiar para mañana
me conviene mas otro dia
podria ser mas tarde hoy
recorrala al jueves
# booked → later
llegare 20 minutos tarde
denme chance voy tarde
no me salten, llego en 10
me guarda mi lugar
# booked → lateness
el uber no llega
hay manifestacion y no pasan carros
se descompuso el carro
sigo en el banco
si llego 10 minutos tarde hay problema?
# booked → here
estoy esperando en la sala
ya andamos aqui
llegamos hace rato
# booked → stop
ya no deseo recibir mensajes
# booked → thanks
se lo agradezco mucho
# booked → emergency
me siento muy mal se me duerme el brazo
le dio un infarto a mi papa
# give-up → yes
si cancelela por favor
# give-up → no
no, ahi estare
mejor no la cancele
# give-up → ask
a ver dejeme pensar
# confirm → yes
si esa esta bien
# confirm → ask
no, otro dia
# give-up → yes
si quiero
sí, cancelar por favor
adelante
claro cancele
# give-up → no
no gracias
no, me equivoque
fue un error
no, la necesito
ya no, dejela
# give-up → move?
mejor cambiela
# give-up → ask
no entiendo
espere
tal vez
# confirm → yes
esta bien
ok reservela
# confirm → no
ese dia no puedo
# confirm → ask
cuanto cuesta
hay mas temprano?
# name → name
Carlos Gómez
soy Ana
a nombre de Pedro
# doctor → doctor
con chen
la dra reyes
# doctor → first-free
el primero disponible
# new → book
quiero una cita para mañana
necesito cita hoy con la dra reyes
# booked → status
cuando me toca
# booked → where
donde queda la clinica
# booked → later
llego tarde
# booked → call-back
llamenme
# booked → thanks
gracias
# booked → ask
mi hija llega tarde de la escuela
ya llego mi hermana?
cuando llegue le digo
# new → call-back
necesito hablar con la recepcionista
quiero hablar con una persona
quiero hablar con alguien
que me llame alguien por favor
quiero hablar con una persona
¿Me podría marcar la señorita de recepción? No le entiendo a esto
un humano por favor 😤
llámenme por favor
que me llame la doctora
necesito hablar con una persona real
me pueden marcar
# booked → call-back
quiero hablar con alguien
¿Puedo hablar con alguien de recepción?
me pueden llamar
quiero que me llamen
puedo hablar con recepción
necesito que me llamen
me puede llamar alguien
páseme con una persona
quiero hablar con la enfermera
que me llamen por teléfono
# new → book
hola quiero cita
Buenos días, quisiera pedir hora con la doctora Reyes para mi hija, tiene tres años y lleva dos noches con fiebre
me apunta con chen porfa
necesito un turno
Buenas tardes, ¿sería posible que me viera el dermatólogo esta semana?
ocupo una cita para mi mamá, le duele mucho la rodilla
kiero una cita pa mañana
Tengo un lunar raro y querría que me lo mirase el Dr. Haddad
me pueden atender hoy??
quisiera agendar una consulta con el médico general
Hola, soy Encarna, la vecina de la Puri, a ver si me podéis dar hora para el jueves
mi nene vomitó toda la noche, ¿lo puede ver la pediatra?
turno para haddad x favor
Deseo reservar una consulta para mi esposo, muchas gracias
hay lugar para hoy con Chen?
apúntenme en la lista de la doctora Reyes
Oye, ¿cómo le hago para sacar cita?
Che, ¿tenés un turno para esta semana? Me duele la garganta mal
necesito q me vean la espalda, me la fregué cargando cajas
cita pal bebé
Mire, yo es que tengo la tensión por las nubes desde el domingo y mi hijo me ha dicho que escriba aquí para que me dé usted hora con el médico
Querría revisión para los gemelos antes de que empiece el cole
me sacas una horita con la piel, es por el acné 🙏
Vengo de parte del doctor Chen, dijo que volviera en quince días, ¿me da fecha?
sacar ficha para hoy
pues verás es que mi marido lleva desde navidad con una tos que no se le va y yo le digo que vaya y él que no y que no, pero hoy por fin me ha dicho que bueno, así que a ver si me lo puede ver el doctor Chen mañana o pasado
me duele la garganta, quiero cita
puedo ir mañana con el doctor chen
mi hija tiene granitos, la pueden ver
quería cita para el viernes
hay hueco hoy
quiero apartar con la doctora reyes
me agenda para el lunes porfa
buenas, para pedir una consulta
se puede ver hoy al dermatólogo
me puede ver un doctor hoy
para un chequeo general
quiero ver a la doctora reyes
mi papá necesita cita
me salió un sarpullido, quiero que me revisen
# new → first-free
con cualquiera, lo más pronto posible
Quiero el primer hueco que haya, me da igual el médico
lo antes posible con quien sea porfis
¿Quién tiene menos gente? Anótame con ese
el turno más próximo, cualquier doctor
Me urge salir temprano, póngame con el primero que se desocupe
cita ya, con el doctor q este libre
con el que esté libre
el primero que haya
cualquiera, lo más pronto
quién me puede ver ya
me da igual el doctor
# new → status
cuánta gente hay esperando
hay mucha cola ahora?
¿Va con retraso el doctor Chen esta mañana?
# new → hours
¿Abrís los sábados?
hasta que hora atienden hoy
horario porfa
Disculpe, ¿cierran a mediodía?
el feriado del lunes trabajan?
abren los sábados
están abiertos ahora
qué horario tienen mañana
# new → where
me pasas la ubicación 📍
¿Hay dónde estacionar?
Dirección por favor
en que piso queda la clínica
¿Qué autobús me deja más cerca? Voy desde Atocha
por donde entro si voy en silla de ruedas
hay donde aparcar
en qué calle es
# new → phone
número de teléfono?
¿A qué teléfono puedo llamar a recepción?
me das el fijo de la clinica
# new → beyond
¿Trabajan con Sanitas?
Necesito que me renueven la receta de la levotiroxina
puedo tomar paracetamol con el antibiótico?
Mi niño tiene 38 y medio, ¿le doy Dalsy o espero?
hacen factura con RFC?
me mandan el justificante para el trabajo
aceptan seguro
ya están mis análisis
qué tengo que llevar
puedo tomar ibuprofeno
hacen radiografías
# new → hour
quiero a las 3 en punto
¿Me da hora a las diez y media del martes?
mañana 17:00 puede ser?
solo puedo a las 8 de la mañana, esa hora exacta
quiero a las cinco
puede ser a las 3 y media
# new → language
in english please
¿Hablan árabe? Es para mi suegra
prefiero inglés
english please
hablan inglés
en árabe por favor
# new → help
qué puedes hacer
¿Cómo funciona esto, mi hija?
para q sirve este chat
qué puedo hacer aquí
# new → greeting
Buenos días 🌸
holaaa qué tal
Muy buenas tardes tengan ustedes
# new → thanks
Gracias por todo, que Dios los bendiga
gracias, muy amable
hasta luego
# new → silence
👍🏼
Le gustó "Su visita ha terminado"
# new → emergency
Mi marido se ha desmayado y no reacciona
el niño se tragó una pila!!!
le está dando un derrame a mi mamá, tiene la cara chueca
me duele mucho el pecho
mi hijo se está ahogando
se tomó todas las pastillas
está sangrando mucho y no para
# new → stop
no me manden más mensajes
Dejad de escribirme, por favor
basta de mensajes
baja de los avisos, no quiero recibir nada más
no me escriban más
quiten mis avisos
ya no quiero recibir mensajes
# new → start
quiero volver a recibir los mensajes
Activen otra vez los avisos porfa
# new → ask
ayer estuve ahí, muy amables
no quiero cita
Mi cuñada ya sacó la suya con ustedes
te equivocaste de chat lol era para mi novio
jajajajaja
¿Y si pido cita y luego no puedo ir?
no me anoten todavía, tengo que ver en el trabajo
asdkjasd
Reenviado: "Su pedido ha sido entregado en portería"
vieron el partido??
mamá compra pan
Mi abuelo tuvo un infarto hace dos años, ya está bien gracias a Dios
"quiero un turno ya", así le gritó una señora a la chica de la tele
El doctor Haddad me quitó una verruga en 2018
era mi hijo jugando con el celular, no hagan caso
qué calor hace hoy madre mía
el vecino me contó que le cancelaron la suya
no necesito doctor, necesito vacaciones 😂
Si algún día quisiera cambiarme a vuestra clínica, ¿sería complicado?
te dejo, que se me quema el arroz
estamos pensándolo mi señora y yo
Mi jefa pregunta si fui el lunes
dice mi tía que antes se entraba sin número
no saques cita para el abuelo, él ya no quiere ir
qué frío hace
mi primo es doctor
jaja
# booked → status
¿Cuántos tengo delante?
va en hora el doctor?
Perdone, ¿a qué hora es lo mío? Se me ha olvidado
sigue larga la fila?
Llevo aquí una hora, ¿qué pasa con el doctor Chen?
me da tiempo a tomarme un café?
soy el siguiente?
falta mucho che?
como va la cola
Buenas, tengo el 5, ¿ya empezó a pasar gente?
¿A qué hora más o menos entraría? Es para avisarle a mi hija que me viene a buscar
hay demora?
¿Se me pasó el turno?
en qué sala es
cual es el consultorio del dr chen
ya me toca
cuántos hay antes que yo
va con retraso
sigo en la lista
qué número tengo
en qué sala me toca
ya empezó el doctor
# booked → cancel?
quiero anular mi cita
ya no voy a ir, denle mi lugar a otro
Lo siento mucho, me ha surgido algo en el trabajo y tengo que cancelar
borre mi turno por favor
ya me siento mejor, no necesito la consulta
No podré asistir, favor de cancelar
cancelame el turno porfa
quitadme la cita de hoy
mejor no voy, cancela
Me arrepentí, ya no quiero ver al doctor hoy ni otro día
Oiga mire, que al final mi hijo ya amaneció bien, corriendo por toda la casa, así que no tiene caso ir; quítenos el turno y que lo aproveche otra persona
ya no voy a ir, cancélela
me surgió algo, no podré asistir
ya no la necesito
bórreme la cita
ya me siento bien, cancele
denle mi lugar a otra persona, no voy
# booked → move?
¿la puedo cambiar para mañana?
pásame al viernes
hoy imposible, ¿me da otro día?
Me gustaría aplazarla a la semana que viene si no es molestia
quiero cambiar la fecha
puedo ir el lunes en vez d hoy
Se me juntó con la junta de la escuela, ¿me la mueve al miércoles?
correme el turno para el martes dale?
Preferiría por la tarde en lugar de la mañana
puedo cambiarla al viernes
se puede pasar a mañana
hay algo más temprano
# booked → here
Buenos días, acabo de llegar, estoy sentada junto a la puerta
ya estoy aquí con mi hijo
llegueee
estamos en la sala de espera
aki toy
El número 5 ya está aquí
en recepción
ya entramos
llegué con mi hija
sentada en la sala
# booked → later
deje pasar a otros, me faltan 10 min para llegar
todavía no llego, ponme un poco más atrás
que pase el siguiente y yo entro después, vengo en el metro
¿Me podría saltar un ratito? Estoy en el banco todavía
pasame dos lugares para atras porfa, estoy manejando
Que vayan entrando los demás mientras llego, necesito un cuarto de hora más
Señorita disculpe, soy Ramiro, el de las once, se ponchó la llanta y estoy esperando la grúa; atienda mientras a los que ya estén ahí y yo paso cuando llegue
Llegaré unos diez minutos tarde, disculpe
hay un trafico horrible voy a llegar tarde
perdón me quedé dormida, voy con retraso
se me hizo tarde 😓
No llego a tiempo, el camión no pasaba
Me temo que me voy a retrasar un poco
necesito diez minutos más
llego un poco tarde
deje pasar al siguiente
pónganme después del que sigue
estoy retrasado por el tráfico
voy con retraso, que pasen otros
me puede mover un par de lugares
déjeme para después del siguiente
llego diez minutos tarde
necesito un poco más de tiempo
se me hace tarde, dejen pasar a otro
# booked → lead
avísame 20 minutos antes
vivo a media hora, avísenme con tiempo
mándame un mensaje 15 min antes d mi turno
Estoy a diez minutos caminando, ¿me avisa antes de que me toque?
que me avisen media hora antes pq vengo de lejos
tardo 25 minutos en llegar desde casa
avísenme 15 minutos antes
me avisan media hora antes por favor
# booked → stop
apaga las notificaciones
déjenme de mandar avisos, a la cita sí voy
por favor no me manden más mensajes
quiero que dejen de escribirme
paren ya
cancelen los mensajes
bórrenme de los mensajes
no más recordatorios
# booked → start
vuelvan a mandarme avisos
# booked → off-list?
quítame de la lista
sáquenme de la lista por favor
bórreme
# booked → emergency
tengo un dolor fortísimo en el pecho
mi esposa no puede respirar, ayúdenme
se está ahogando el niño
me estoy desmayando
dolor en el pecho
# booked → where
¿Cómo se llega?
hay parking?
qué piso era
# booked → hours
a q hora cierran hoy
# booked → phone
me pasa el número de la clínica
# booked → beyond
cuánto me van a cobrar
se puede pagar con tarjeta
¿Qué me tomo mientras para el dolor?
# booked → book
también quiero uno para mi hija con Reyes
¿Me da otra cita más, para mi marido?
agéndame aparte con el dermatólogo la próxima semana
# booked → language
háblame en inglés
# booked → help
qué cosas te puedo preguntar
# booked → thanks
muchas gracias guapa
perfecto, gracias
nos vemos
muy amable, gracias
perfecto
excelente, gracias
que tenga buen día
de acuerdo, gracias
# booked → silence
vale
okis 👌
❤️❤️
Reaccionó con 👍 a "Tiene el número 5"
ok
# booked → ask
no canceles mi cita
¿y si cancelo me guardan rencor? jaja
no me cambien de día eh
el otro día llegué tarde y me dio una vergüenza
mi hermano ya llegó a Madrid, qué alegría
¿Podría cancelar más tarde si hiciera falta?
La señora de al lado dice que la saltaron
"ya llegué" me puso y no estaba, qué cara
que no me salten porfa
casi cancelo pero menos mal que no
Si llegara tarde, ¿perdería el turno?
reenviado: no puedo ir hoy, cancela la reunión
me encanta este bot jajaja
aguanta
El mes pasado me la movieron dos veces
ni se te ocurra cancelar
mi prima pidió que la quitaran de la lista y la quitaron, así de fácil
no voy a llegar tarde, tranquilos
¿el doctor Chen es casado?
cariño pon la lavadora
sigo en casita, hay tiempo
le conté a mi comadre que aquí avisan por mensaje y no me creía, en su clínica la tuvieron tres horas parada
no cancele nada
mi mamá ya está ahí
el doctor siempre llega tarde
si llego tarde les aviso
me dijeron que cancelara
# called → here
aquí estoy
ya estoy en la puerta
sí sí estoy dentro
Estoy en la sala, ya me levanto
soy yo, estoy en el mostrador
acá estoy!!
Aquí mismo, señorita, sentado al fondo
ya entré x la puerta principal
acabamos de llegar con el cochecito
recién llego, estoy en recepción
estoy en el pasillo del doctor
llevo aquí desde las 9
estoy en la puerta
ya estoy aquí
estoy en la puerta del consultorio
sí, aquí
presente
# called → later
que pase otro, me faltan 10 minutos
uy ya? sáltame por ahora, estoy a 15 min
Deje pasar a los demás, estoy estacionando
pónganme después del siguiente por favor
Aún no he llegado, ¿puede entrar otro antes que yo y me llama luego?
dale mi turno al q sigue y yo voy dsp
necesito un ratito más, que entre el 6
Estoy en la farmacia con mi madre; pásenme un par de puestos atrás, si es tan amable
todavía ando en el camión, atiendan a otro mientras
retráseme un poco que el niño está en el baño de la gasolinera
voy retrasada, perdón
Llego cinco minutos tarde, lo siento
se me hizo tarde por un choque en la avenida
voy a llegar tardísimo 😭
No encuentro sitio para el coche, llegaré un poco tarde
me atrasé, mil disculpas doctor
todavía no llego, que pase el siguiente
cinco minutos más por favor
que pase otro, estoy en el baño
sigo estacionando, atiendan al siguiente
pasen al que sigue, ya casi llego
no he llegado, llamen a otro
denme cinco minutos
deje que entre otro primero
todavía voy en camino, que pase otro
espérenme tantito
# called → lateness
# called → cancel?
ya no puedo ir, cancele
cancelalo no voy
Se me olvidó por completo y estoy en Toledo; anúlela por favor
no, mejor quiten mi turno, ya me vio otro médico
ya me fui, cancele mi cita
no puedo esperar más, cancelen
# called → move?
ahora no puedo, ¿mañana se puede?
cámbiame para el jueves porfa no salgo del trabajo
Páselo a otro día, se lo ruego, no tengo quien me lleve
# called → where
estoy perdido, por dónde se entra
a dónde voy
# called → status
qué puerta
a qué consultorio voy
¿Derecha o izquierda?
número de sala porfa
¿ya me toca de verdad?
llamaron al 5?
# called → emergency
me caí en la escalera de la entrada y no me puedo mover
no me entra el aire, ayuda
# called → thanks
gracias!! 🙏
# called → call-back
llámame ya por favor
# called → beyond
llevo la tarjeta del seguro?
# called → ask
no estoy cancelando nada
mi hermana es la que va tarde, yo no
no dejen pasar a nadie antes
jajaja qué susto
¿Y si no entro?
ayer también me llamaron, pero del banco
no le des mi turno a otro
¿quién llama?
mi hijo pregunta si puede entrar conmigo
me preguntó si estaba y le dije que no
Si pidiera otro día, ¿habría sitio?
bolsillo perdon gggfff
a la señora de antes se le olvidó el bolso
no quiero otro día
a mi papá lo llamaron una vez y estaba dormido en la silla jajaja
# doctor → doctor
el de la piel
pediatra porfa
Médico general, es un resfriado nomás
el 3
la de los niños
El de siempre, el doctor Chen
hadad
dermatologo
con haddad
# doctor → first-free
me da lo mismo, el más rápido
el que tenga menos gente
el primero libre
# doctor → status
cuánto hay que esperar con cada uno
# doctor → where
están los tres en el mismo sitio?
# doctor → beyond
cuál sale más barato
# doctor → call-back
prefiero que me llamen y lo hablo
# doctor → ask
déjame pensar
¿cuál es más simpático?
Reyes no
mi suegra fue con Haddad y quedó encantada
no sé
la última vez fui con Chen
# day → day
el viernes porfa
El lunes por la mañana me viene bien
sábado
el miércoles, que libro
mñn
solo puedo los jueves
# day → first-free
cuando sea, lo primero que haya
el día más cercano
# day → hour
a las 4 y media
# day → hours
qué días abren?
# day → status
cuántos hay hoy en espera
# day → ask
mañana no
le pregunto a mi marido y te digo
el viernes es mi cumple 🎉
fui el miércoles pasado
espérame, miro la agenda
hoy qué día es jaja
# name → name
Ana López
para mí, Joaquín Ferrer
mi hija, Valentina Rojas
lucía
Es para mi madre, Rosario Benítez
a nombre de Héctor Quispe
Se llama Mateo Ibáñez, tiene 5 añitos
yo, Pili Cano
JOSE LUIS ARANDA
la paciente es Guadalupe Xool
mi abuelo Don Anselmo Duarte
Yamila Sosa, con y griega
me llamo Luis Pérez
Ana García
se llama Pablo
# name → status
cuánto hay que esperar?
¿Cuánta gente tengo delante?
antes de eso, ¿va muy llena la mañana?
# name → where
y la dirección cuál es
# name → beyond
¿necesitas también mi póliza?
# name → stop
ya no me escriban más
# name → ask
para qué lo quieres
pongo los dos apellidos?
espera
no te lo quiero decir
La otra vez escribieron mal mi nombre
mi amiga se llama igual que la doctora jaja
# confirm → yes
Sí, por favor, correcto
ok resérvala
Eso es, muy amable
si xfa
# confirm → no
No, así no es
no la reserves
qué va, no
esa no
no me sirve
otro día mejor no
# confirm → status
¿cuántos irían delante de ella?
# confirm → beyond
y cuánto cuesta?
# confirm → ask
un segundo, le pregunto
mi otra hija también se llama Ana
¿Y si luego no puede ir?
ese doctor es hombre o mujer
ehh
# give-up → yes
sí, cancélala
si, anula
hazlo
así es, ya no voy
por desgracia sí
simón
sí, cancélela
# give-up → no
no, déjala
nooo
que no, que sí voy
No cancele, por favor
mejor la mantengo
ni hablar
déjela
no, sí voy
no, fue sin querer
no quiero cancelar
déjela como está
me equivoqué de botón
no, solo preguntaba
sí voy a ir
quiero mantenerla
de ninguna manera
no hace falta
para nada
que no
# give-up → move?
mejor cámbiala a mañana
# give-up → status
cuántos me quedan por delante ahora
# give-up → ask
¿me darían otra fácil?
espérate que hablo con mi mujer
mi vecino canceló y se arrepintió
por qué me preguntas eso
lo estoy pensando
por qué
# moving → yes
sí, mañana está bien
por favor sí
va
perfecto, muévela
sí q mañana puedo
sí, mañana
muévala
# moving → no
no, hoy
mejor la dejo hoy
No la mueva, gracias
mañana me viene peor, no
no
mejor hoy
déjala como estaba
mejor la dejo como está
prefiero hoy
me quedo con la de hoy
# moving → cancel?
no, mira, cancélala del todo
# moving → hours
mañana a qué hora abrís
# moving → ask
mmm no sé
le pregunto a mi jefe, espera
¿qué pasa con mi número si la muevo?
el mes pasado me mudé, qué lío
# booked → lateness
qué pasa si llego tarde
hay mucho tráfico
a lo mejor llego tarde
pierdo mi turno si no llego
si llego tarde me atienden
igual llego un poco tarde
no encuentro dónde estacionar
# booked → later
ando atorado, dejen pasar al que sigue
llego en un rato, que pase alguien más
me atrasé un poquito
pueden atender a otro primero
demoro un poco más
ya voy tarde, perdón
me guardan mi lugar, voy retrasada
# called → later
denme chance, estoy estacionando
que entre el que sigue, ahorita llego
# booked → here
acabo de llegar al consultorio
ya me senté en la sala
estamos adentro
# booked → cancel?
al final no voy a ir
ya no me hace falta la cita
cancéleme por favor
no puedo asistir hoy
borren mi cita
# booked → move?
me la cambia para el jueves
hoy no puedo, mañana sí
me conviene más el lunes
# booked → status
sigue a tiempo el doctor
falta mucho para mí
ya casi me toca
# booked → where
no doy con la clínica
dónde me estaciono
qué dirección es
# booked → beyond
cuánto voy a pagar
tengo que ir en ayunas
me pueden dar un justificante
puedo ir acompañada
# booked → call-back
márquenme por favor
quiero que alguien me llame
con una persona por favor
# booked → lead
avísenme cuando falten 20 minutos
tardo media hora en llegar
# booked → lateness
y si no llego a tiempo
cuánto me esperan
# booked → stop
ya no me manden nada
# booked → emergency
me duele el pecho y el brazo
mi hija está convulsionando
se cayó y no reacciona
# booked → thanks
muchísimas gracias
gracias, hasta luego
# booked → ask
mi esposo llega tarde
no quiero cancelar nada
mi hijo ya llegó de la escuela
nunca dije que cancelaran
si no llego le aviso
# new → book
quiero que me revisen la espalda
quisiera ver al dermatólogo
tienen lugar hoy
consulta para mi bebé
me siento mal, quiero ver al doctor
# new → first-free
el que esté desocupado
lo antes posible con cualquiera
# new → hours
abren mañana
# give-up → no
déjela así
ay no, fue un error
no la quiero perder
# moving → no
no, déjela igual
# confirm → no
no esa no
# booked → later
disculpe, mi camión se descompuso, ¿puede pasar la señora que sigue y yo después?
voy a llegar como quince minutos tarde, mil disculpas
me permite que pase otro paciente antes, todavía ando lejos
perdone, estoy en un tapón y no llego a mi hora
pónganme más atrás en la fila por favor
# called → later
ay, todavía estoy en la farmacia, que entre otro por mí
no he podido estacionarme, pasen a otro paciente
# called → here
sí, aquí sentada enfrente
estoy en la puerta, ya paso
# booked → here
buenas, ya estamos en la clínica mi niña y yo
acabo de entrar, estoy junto a la ventana
llegamos hace cinco minutos
# booked → cancel?
mi jefe no me da permiso, así que no voy a poder ir
mejor cancéleme la cita, ya me siento bien
fíjese que no voy a alcanzar a ir hoy, cancele
# booked → move?
sería mucha molestia cambiarla al lunes
hoy trabajo, ¿puede ser el miércoles?
# booked → status
cómo va la fila, señorita
todavía falta mucho para que pase
a cuántos voy
ya habrán llamado mi número
# booked → where
estoy dando vueltas y no encuentro la clínica
cuál es la entrada
# booked → beyond
y si ya desayuné pasa algo
cuánto me sale sin seguro
qué le doy al niño para la fiebre
me hacen factura
# booked → call-back
prefiero que alguien me hable por teléfono
necesito que me marque la enfermera
ya me cansé del robot, quiero una persona
# booked → lead
avísenme veinte minutos antes que vengo en bici
estoy a quince minutos caminando
# booked → lateness
si me retraso pierdo mi lugar
a lo mejor me atraso un poco
# booked → stop
hagan el favor de no mandarme más mensajes
ya estuvo bueno de mensajes
# booked → emergency
mi abuelo se cayó y no se mueve
se le está cerrando la garganta
# booked → ask
mi mamá viene tarde
yo no cancelé nada
el camión llegó tarde ayer
dígale a mi esposo que estoy aquí
si voy tarde les aviso
# new → book
me salió una bolita en el cuello y quiero que la vea un doctor
quisiera sacar turno para mi abuelita
busco cita con pediatra
# new → first-free
con quien tenga menos gente
# new → hour
tiene que ser a las nueve y media
# give-up → no
ay no, yo solo quería ver la hora
no gracias, sí voy a ir
# give-up → yes
sí, lamentablemente
# moving → no
no, hoy me queda mejor
# new → call-back
me puede comunicar con el doctor
me pueden llamar
quiero hablar con una recepcionista
páseme con una persona
quiero que me atienda una persona real
# booked → call-back
me comunica con recepcion
# called → later
se retrasó el tren y yo con él
# new → book
Buenas, quisiera sacar una cita con el doctor Chen
hola necesito turno con la pediatra
Quiero que me vea un dermatólogo, me salió una mancha en la cara
ando bien malo de la garganta, me agendan?
Buenos días, mi niña tiene fiebre desde anoche y quiero llevarla al doctor
pido hora con Haddad porfa
kiero una cita x favor
Sería tan amable de reservarme una consulta para mi esposo
necesito cita medica urgente para mi papa tiene mucha tos
Me gustaría pedir cita para el viernes, gracias
mi amor necesito ver al médico, ponme en la lista de hoy
# new → first-free
con el que esté libre más pronto
Cualquiera, lo que quiero es que me atiendan ya
el que tenga menos gente
Póngame con el médico que se desocupe primero
el turno mas cercano, no importa con quien
# new → hour
quiero cita a las 3 en punto
me das turno a las 16:30 con Chen
tiene que ser a las 5 de la tarde exactas
anoteme a las 11 am por favor
# new → hours
¿Hasta qué hora están hoy?
trabajan el sabado
atienden en feriado?
# new → where
dónde quedan
me pasas la ubicación?
¿Hay estacionamiento?
cómo llego en metro
# new → phone
tienen telefono?
a qué número puedo llamarlos
Pásame el número de recepción
# new → call-back
no quiero un robot, comuníqueme con alguien
¿Me puede llamar la recepcionista cuando pueda?
# new → beyond
aceptan obra social?
puedo tomar ibuprofeno con el antibiótico?
Quiero poner una queja, me trataron fatal
# new → emergency
mi papá no respira ayuda
creo que me está dando un infarto
mi bebé está convulsionando ahora mismo
se le está cerrando la garganta, no puede respirar
# new → language
en ingles por favor
¿Puedes escribirme en árabe?
# new → help
Nunca usé este chat, me explicás?
# new → greeting
Hola buen día 🌞
# new → thanks
muchas gracias, hasta luego
grax bye
# new → stop
ya no me manden mensajes
BAJA
no quiero recibir más avisos
# new → start
actívame los avisos otra vez
pueden escribirme de nuevo, ya no quiero el silencio
# new → silence
Respuesta automática: estoy de vacaciones hasta el día 20
Estoy conduciendo, te respondo al llegar. Mensaje automático
# new → ask
mi vecina tiene cita con ustedes el martes
jajaja
si sigo mal a lo mejor voy
quién ganó el partido
iba a pedir turno pero ya se me pasó
mi hermano dice que atienden bien
a lo mejor pido algo la otra semana, no sé
# booked → status
cuántos hay delante de mí
a q hora me toca mas o menos
ya merito me toca?
Disculpe, ¿a qué hora tengo que estar ahí?
cuánto tiempo de espera hay mi amor
me recuerda la hora de mi cita
avanza la fila o na
Me da tiempo de ir a comer algo antes de mi turno?
viene tarde el doctor?
Para cuándo calcula que entro yo
# booked → here
llegue 🙌
toy aquí ya
estamos en el mostrador
vine ya, ando sentado junto a la puerta
# booked → later
voy tarde, llego en 15
se me hizo tarde, ya voy saliendo
Estoy atascada en la M-30, tardo veinte minutos más
Perdón, vengo retrasado, el camión no pasaba
dame 10 min mas porfa
Llego tarde, disculpen, se me ponchó una llanta
deje pasar a otros antes q yo
guardeme el lugar que voy atrasada por la lluvia
necesito 20 minutitos más
# booked → lateness
puede que me retrase un poco
capaz llego un toque tarde, no sé todavía
Hay tolerancia?
a lo mejor no llego a tiempo, depende del tráfico
# booked → cancel?
cancela mi cita
no voy a poder ir, cancelen por favor
quiero anular la consulta
Lamentablemente debo cancelar, me salió un imprevisto
dale mi turno a otro que yo no voy
olvídalo, ya no quiero la cita
mejor cancelame eso
no voy a ir hoy, disculpe las molestias
# booked → move?
se puede pasar para mañana?
Me gustaría reprogramar
puedo ir otro día mejor
hoy no me queda bien, qué tal el jueves
pospónganla para la semana que viene
Necesito otra fecha por favor
prefiero que me atienda Reyes en vez de Chen
# booked → lead
avísame media hora antes
me avisan con más tiempo? vivo lejos
quiero que me escriban 40 minutos antes
pegame un aviso cuando falten 3 personas
# booked → stop
silencia los avisos
Ya basta de mensajitos por favor
# booked → start
ya me puedes volver a avisar
reactiva las notificaciones
# booked → off-list?
sácame de la lista
bórrenme de la lista
# booked → where
en qué piso es
no encuentro la entrada
dónde puedo aparcar
mandame ubi
frente a qué queda
por dónde se entra
q colectivo me deja cerca
# booked → hours
a qué hora cierran hoy
¿Qué horario tienen los sábados?
# booked → phone
numero de telefono de la clinica?
Necesito el teléfono de ustedes
# booked → call-back
Que me marque alguien de recepción
pasame con una persona real
# booked → beyond
aceptan mi seguro Sanitas?
qué le doy para la fiebre
¿El doctor me puede recetar más losartán?
# booked → emergency
se desmayó y no despierta
me duele mucho el pecho y no puedo respirar
se atragantó y está morado
me quiero matar
# booked → language
quiero cambiar el idioma
# booked → help
qué más puedo hacer aquí
explícame cómo usar esto
# booked → greeting
holaa
# booked → thanks
dale gracias
muy amable, Dios la bendiga
listo muchas gracias 😊
# booked → silence
Le encantó "Eres el número 5"
Ahora no puedo hablar. (respuesta automática)
Llamada perdida a las 13:05
# booked → ask
si llueve a lo mejor cancelo
qué calor hace hoy
mmm
mi mamá ya está allá pero por lo suyo
pensé en cancelar pero no, voy
cuéntame un chiste
cuando llegue te aviso
me cancelaron el vuelo ayer
este
la cita de mi primo la pasaron al jueves
sigo en mi casa
estuve ahí la semana pasada
# called → here
aquí estoy, ya paso
ya estoy en la sala
# called → later
Que pase otro primero, estoy en camino
ay no, sigo en el taxi, guárdenme el turno
# called → where
cuál puerta es
Dónde es, arriba o abajo?
# called → cancel?
no voy a entrar, anula mi cita
# called → move?
hoy ya no alcanzo, me la cambia a mañana?
# called → ask
quién, yo?
esa no soy yo
# doctor → doctor
dermatóloga
el médico general
la doctora reyes como siempre
dr jadad
# doctor → first-free
el que esté disponible antes
# doctor → ask
déjame preguntarle a mi señora
un momento
# doctor → beyond
cuánto cobra cada uno
# day → day
mejor el miercoles
este sábado
# day → hour
hoy a las 12:30 por favor
# day → ask
deja veo mi agenda
depende del trabajo
el martes no
# name → name
me llamo Íñigo Echeverría
es para mi hijo Mateo Romero
la paciente es Yadira Peña Rosario
Soy Florencia Bianchi
# name → ask
para qué lo quieren
el mío o el de mi hija?
# confirm → yes
así es, adelante
# confirm → no
nop
está mal, no
# confirm → ask
quién es Ana?
no sé todavía
espera
# confirm → beyond
cuánto sale
# give-up → yes
claro, no puedo ir
sí, ya no voy
# give-up → no
no la canceles
Nooo quiero ir
mantenla por favor
# give-up → ask
lo consulto con mi jefe
puede ser
qué me aconsejas
# give-up → move?
mejor pásamela a otro día
# moving → yes
dale, mañana
ok muévela
sí gracias
Perfecto, pásela
# moving → no
no la muevas
nel
# moving → ask
quizás
no estoy segura de poder
a ver qué dice mi hija
# moving → status
a qué hora sería mañana
# booked → here
llegué hace un ratito
estamos en recepción
acá ando, sentado en la sala
ya entré
me acaban de dejar en la puerta
ya llegamos mi nene y yo
estoy afuera del consultorio
toy aca
ya me anoté en el mostrador
# called → here
ya voy entrando
ahí voy, estoy en el pasillo
aquí estoy, perdón
# booked → later
voy retrasado, guárdeme el lugar
llego 15 minutos tarde
que pase el siguiente, yo llego en un rato
me agarró el tráfico, denme chance
no llego a tiempo, me esperan?
voy tarde por el metro
deme unos minutitos más
sigo en el trabajo, voy a llegar tarde
pásenme para atrás un par de turnos
se me hizo tarde, ya voy
ando demorado, ténganme paciencia
me esperan 10 min?
dejen pasar a otro mientras llego
aguántenme tantito
estoy buscando estacionamiento, no me quiten el turno
# called → later
todavía no llego, pasen a otro
salí a comprar agua, ya vuelvo, guárdenme el turno
espérenme 5 min por fa
estoy en el baño, que pase otro
# booked → lateness
pierdo el turno si me atraso?
tal vez me retrase
puede que llegue tarde
y si no estoy cuando me llamen
a lo mejor no llego a tiempo
# booked → lead
avísenme 30 minutos antes
mándame mensaje 20 min antes de mi turno
necesito que me avisen con una hora de anticipación
me avisas 45 minutos antes?
# booked → move?
puedo cambiarla para el viernes
me la pasan a mañana?
quiero cambiar de doctor
se puede más tarde hoy?
prefiero con la doctora Reyes
hoy no puedo, el lunes sí
necesito otro día
reagendar por favor
# booked → cancel?
ya me siento mejor, no hace falta la cita
quiero anular el turno
bórreme de hoy, no voy
dele mi lugar a otra persona, no puedo ir
no voy a poder, anúlela
# booked → status
va a tiempo el doctor?
ya llegó la doctora?
alcanzo a comer algo?
# booked → where
cuál es la dirección
dónde queda
pásame la ubicación
hay estacionamiento?
cómo llego desde el centro
qué metro me queda cerca
me mandas el mapa
# called → where
qué consultorio
a cuál sala voy
por dónde entro
dónde es
# booked → call-back
que me llame alguien
quiero hablar con una persona
me pueden marcar?
páseme con recepción
necesito hablar con alguien
un humano por favor
# new → call-back
puede llamarme alguien?
quisiera hablar con la recepcionista
me comunican con un agente
# booked → stop
quiero darme de baja de los avisos
desactiva las notificaciones
# booked → start
quiero recibir los avisos otra vez
vuelvan a escribirme
activen los mensajes
quiero que me avisen de nuevo
# booked → help
cómo funciona esto
qué puedo hacer aquí
ayuda
qué opciones hay
no entiendo cómo se usa
para qué sirve este chat
# booked → language
en inglés por favor
hablan inglés?
cambiar idioma
puede ser en árabe
# new → beyond
puedo tomar ibuprofeno?
quiero poner una queja
me dan un justificante?
# new → hour
resérvame a las 10:30
a las 4 de la tarde con chen, exacto
# new → first-free
el que esté disponible primero
lo más pronto posible, con quien sea
# new → phone
cuál es su teléfono
un número para llamar
tienen whatsapp o fijo?
# confirm → yes
así está bien
claro, resérvela
todo bien, gracias
hágale pues
# confirm → no
así no es
no, cambié de opinión
# moving → yes
sí, muévela
mañana está bien
sí, mañana mejor
cámbiala
va, mañana
perfecto para mañana
# moving → no
no, déjala hoy
mejor la dejo igual
# give-up → yes
cancele por favor
confirmo la cancelación
# give-up → no
fue un error, no
todavía la quiero
# doctor → doctor
médico general
# new → book
mi hijo tiene fiebre, quiero que lo vean
un turno con haddad
me anota para mañana?
tengo ronchas, quiero consulta
# booked → ask
no cancele
jaja
iba a cancelar pero siempre no
# new → emergency
me duele el pecho muy fuerte
mi bebé se tragó una pila
# booked → here
ya estamos adentro
ya llegué doctora
estoy en la entrada
nos sentamos en la salita
estoy parado afuera de la clínica
vine con mi mamá, estamos aquí
# booked → later
voy a llegar como 20 min tarde
se pinchó la rueda, llego tarde
no me saquen de la fila, ya llego
denle mi turno al que sigue y yo paso después
me demoro un poco, me guardan el puesto?
hay mucho tráfico voy atrasada
estoy en el colectivo, llego tarde
pueden pasar a otra persona antes que yo
el bus no pasa, me retraso
# called → later
que entre otro, ya subo
cinco minutitos y entro
estoy estacionando, espérenme
fui al cajero, regreso en 5
# booked → lateness
me van a esperar si me atraso?
si llego 10 minutos tarde me atienden?
pierdo mi lugar?
qué pasa si no estoy
# booked → lead
me avisa media hora antes por favor
quiero aviso 25 minutos antes
avisen cuando falten 20 minutos
# booked → move?
me cambia para otro día
puede ser el jueves mejor?
páseme con Haddad
quiero mover la cita
hay algo más tarde?
me equivoqué de día
mañana en vez de hoy
# booked → cancel?
cancelar cita
no voy a llegar, cancélenme
bájenme del turno, no voy
mejor cancelo
# booked → status
cuánto tiempo más
voy yo?
ya casi?
en qué número están
cuántas personas faltan
cuándo me llaman
va con retraso el doctor?
a qué hora más o menos
# booked → where
dónde están
cómo llego
mándame la ubicación
qué calle es
dónde estaciono
por cuál entrada
# called → where
a qué consultorio entro
qué sala
en qué piso
# booked → call-back
llámenme
me puede atender una persona
necesito un asesor
# new → call-back
quiero que alguien me llame
hablar con un humano
me marcan?
# booked → stop
quiten mi número de los mensajes
cancelar mensajes
# booked → start
mándenme otra vez los mensajes
reactiven los avisos
quiero volver a recibir mensajes
# booked → help
cómo se usa
qué haces
qué más puedo hacer
explícame
# booked → language
inglés
no hablo español
tienen en inglés?
# new → beyond
tienen convenio con mi seguro
qué puedo tomar para la tos
# new → hour
quiero cita a las 5
a las 9:00 exactas
# new → first-free
con quien sea pero ya
cualquiera, el más rápido
# new → hours
cuándo cierran
# confirm → yes
sí, ese
listo, confirme
perfecto, gracias
sí, es para ella
# confirm → no
todavía no
no, me equivoqué
# moving → yes
sí, para mañana
mañana me queda bien
está bien mañana
# moving → no
no, hoy está bien
no, quédese así
# give-up → yes
sí, bórrela
así es, cancélela
ok, cancela
# give-up → no
no, sí la quiero
no, voy a ir
# new → book
quiero agendar
necesito turno
me duele la espalda, quiero ver al médico
cita para mi hija
turno con la pediatra
# booked → ask
no me he retrasado
mi mamá llegó tarde ayer
cancelaron la de mi hermano
tal vez cancele
# new → book
me pueden apuntar para mañana con la dra reyes
Che, cómo hago para que me atiendan hoy? necesito un turno
dame una cita pal lunes
anótame con el dr chen hoy
Tienen lugar con el de la piel esta semana?
# new → first-free
me da igual el doctor, el primero que pueda
lo antes posible con quien sea
cualquier doc, el mas rapido
# new → hour
resérvame mañana a las diez y cuarto
# new → hours
a que hora abren
cuál es el horario de la clínica
Cierran a mediodía?
# new → where
q direccion es
En qué piso es el consultorio
# new → phone
me da el teléfono de la clínica por favor
# new → call-back
que me llamen por favor
# new → beyond
necesito la receta de mi pastilla de la presión
me hacen un justificante para el trabajo?
# new → emergency
se tomó todo el frasco de pastillas
está botando mucha sangre y no para
# new → language
hablan catalán?
# new → thanks
mil gracias 🙏
# new → stop
dejen de escribirme
# new → silence
Le gustó "¿Con qué doctor?"
Gracias por comunicarte con Taller Pérez, en breve te atendemos
# new → ask
numero equivocado disculpe
ayer fui al doctor Chen
ehh
# booked → status
¿sigo siendo el 5?
ya empezó a atender el médico?
ya pasó el 4?
a quién están atendiendo ahora
# booked → here
ya estamos aqui con el niño
Buenas, ya me encuentro en el consultorio
Listo, ya estoy adentro
# booked → later
hay un tapón horrible, guárdame el turno
que pase el siguiente, yo todavía no llego
me demoro media hora, no me saquen de la fila
bancame un ratito que estoy llegando tarde
# booked → lateness
si no estoy cuando me llamen pierdo el turno?
cuánto esperan si uno no está
# booked → cancel?
ya no necesito el turno, me siento mejor
borra mi cita pls
dar de baja mi turno de hoy
¿Cómo hago para cancelar?
# booked → move?
quiero cambiar la cita al viernes
cámbiame al doctor Haddad
me la mueve pa el lunes
podés correrme el turno a otro día?
# booked → lead
Avíseme una hora antes de que me toque
# booked → stop
no me mandes más mensajes
no quiero más notificaciones, yo estoy pendiente
# booked → start
quiero recibir los avisos de nuevo
# booked → off-list?
quítame de tu lista
# booked → where
cuál es la dirección exacta
¿Qué sala es?
Es el edificio al lado de la farmacia?
# booked → hours
mañana abren?
# booked → phone
a dónde los puedo llamar
# booked → call-back
necesito hablar con un humano
# booked → beyond
me pueden mandar los resultados por correo
# booked → emergency
Llamen una ambulancia mi esposa está inconsciente
# booked → language
puede ser en inglés?
# booked → help
No entiendo cómo va lo de los números
# booked → greeting
buenos dias
# booked → thanks
vale, adiós
# booked → silence
Reaccionó con 👍 a tu mensaje
Luis fijó un mensaje
# booked → ask
el doctor siempre llega tarde jaja
la otra vez llegué tarde y me quitaron el turno
no quiero cambiar nada
el 5 es mi número de la suerte
mi marido dijo "muévela" pero yo no quiero
Nunca pedí que me dejaran de escribir
ojalá pudiera cancelar el trabajo
# called → later
espera que todavía no llego, 10 minutos
# called → where
a qué consultorio paso
# called → cancel?
ya me fui, cancélenla
# called → thanks
Gracias!
# called → ask
ay qué rápido
# doctor → doctor
Haddad porfa
pediatría
# doctor → ask
Chen no
# day → day
lunes porfa
# day → hour
mañana a las 4 en punto
# day → ask
todavía no sé
# name → name
Guadalupe Hernández Soto
jose luis pacheco
A nombre de Carmen Ortega Vidal
# name → ask
espérame tantito
# confirm → yes
Sip, resérvala
# confirm → no
así no
# confirm → ask
déjame pensarlo
si salgo del trabajo sí
# confirm → status
y a qué hora sería más o menos
# give-up → yes
confirmo, cancelar
dale, anulala nomás
# give-up → no
mejor sí voy, no canceles nada
# give-up → ask
mmm no sé
dame un minuto
# moving → no
mañana no puedo, dejala como está
# moving → ask
déjame ver
# moving → cancel?
mejor cancélala del todo
# booked → ask
llámame Pepe
llámenme un taxi
dejé de recibir mensajes ayer
# booked → ask
mi mamá ya está en la clínica
el doctor va retrasado
mi hermano llegó tarde al trabajo
todavía estoy en casa
voy saliendo
estoy en el trabajo
llegamos ayer de viaje
llegó mi paquete
mi esposa va tarde
perdón por responder tarde
siempre llego tarde jaja
no quiero perder mi turno
no me cancelen
quién canceló?
mi prima quiere cancelar
llamé ayer
me llamaron ayer
empecé a trabajar
espero que estén bien
déjame pensarlo
si llego antes espero afuera
estuve ahí el lunes
el paciente de adelante tardó mucho
llevo 20 minutos en el trabajo
# confirm → ask
déjame ver
con quién es?
a qué hora sería
sí pero no hoy
depende
si es con ella sí
cuánto cuesta
quién es el doctor
# moving → ask
no sé todavía
a qué hora
depende de la hora
lo pienso
# give-up → ask
no sé
y si cancelo qué pasa
cobran algo?
déjame pensar
# booked → ask
llegó el plomero
estoy en la oficina
ya llegó mi hija de la escuela
estamos en la playa
mi jefe llega tarde
el camión pasó tarde ayer
no me guarden el lugar
no dejen pasar a nadie
recibí sus mensajes
me gustan los avisos
ayer me mandaron mensaje
espere qué
tengo hambre
mi vecina va ahí también
me quedé sin batería ayer
en un rato salgo
todavía no salgo
# confirm → ask
un momento
déjeme preguntar
y si llego tarde
será caro?
es hombre o mujer el doctor
quizá
# moving → ask
lo consulto con mi esposo
mañana trabajo? no sé
y el número cambia?
# new → book
buenos dias, quisiera una cita para mi nieto con la doctora reyes
Necesito que me vea el Dr. Chen, ando con una tos que no se me quita
hola me das turno para mañana con la dermatóloga?
kiero cita xfa
Mija, apúntame con el doctor Chen que me duele la rodilla
che necesito un turno para la nena, tiene fiebre
podría apartarme un lugar pa' hoy con el de la piel
mi mamá quiere consulta el jueves, se puede?
Soy camionero y llego a Monterrey el viernes, quiero que me revise un doctor ese día
agéndame porfis con la pediatra, son dos gemelos
quiero sacar una cita con haddad por unas manchas en la cara
Dios la bendiga, quería ver si me da una citica con el doctor Chen
para pedir cita con el pediatra, gracias, es para un bebé de 3 meses
a mi mamá le duele la rodilla y quiero que la vean
mi chiquita tiene el oído tapado, me das un turno?
quiero cita para mi papá que anda mareado
necesito un turno con Chen
a mi esposo le salió una roncha, me lo anota con Haddad?
quisiera una hora para mi guagua que está resfriada
mi abuela tiene mucho dolor de espalda, le saca una citica?
mi nieto con fiebrecita, que lo vea la doctora Reyes porfa
me saca un número para hoy
ando malo de la garganta, quiero ver al doctor
pido vez para mi hija que tiene diarrea
necesito que me atienda un dermatólogo esta semana
mi señora anda con alergia, quería sacarle turno
apartame un lugar con la doctora
# new → first-free
con el que se desocupe primero, me da igual
el que tenga menos gente hoy porfa
Quiero que me atiendan lo antes posible, cualquier doctor está bien
dame con quien sea pero lo más pronto
quién está libre primero? con ese
quiero que me atienda cualquiera, ya
el turno más cercano con quien haya
cita urgente con el primero disponible
cualquier médico, el que esté libre ahora
# new → hours
a qué hora cierran hoy
Cuál es el horario de la clínica, por favor
hasta q hora atienden los sabados
¿Abrís por la tarde o solo por la mañana?
hasta q hora atienden hoy
están abiertos en feriado?
a q hora abren mañana
trabajan los sábados?
# new → where
dónde queda la clínica
me mandas la ubicación porfa
Hay estacionamiento? voy con mi suegra en silla de ruedas
En qué parada de metro me bajo para llegar
en q piso estan
# new → phone
cual es el numero de telefono de la clinica
¿Tienen un fijo al que pueda llamar?
me pasas el teléfono de recepción porfa
# new → call-back
Que me llame alguien, no sé usar esto
páseme con la señorita de recepción por favor
necesito un humano pls jaja
# new → beyond
Me pueden surtir otra vez la receta de la metformina?
trabajáis con Sanitas
puedo tomar paracetamol estando embarazada?
vengo a poner una queja, la enfermera me trató mal
aceptan OSDE
# new → emergency
mi papá se desmayó y no responde
le duele mucho el pecho y no puede respirar ayuda
Mi bebé se está ahogando con una uva
se tomó un frasco entero de pastillas para dormir
tiene la mitad de la cara caída y no puede hablar
esta convulsionando mi hijo
# new → hour
Me da la cita a las 16:30 exactas por favor, a esa hora salgo de la obra
deme las 10:30 exactas
# new → help
explícame para qué sirve este chat hijo
# new → greeting
hola holaaa
Buenas tardes tenga usted
qué onda
# new → language
do you speak english? my spanish is bad
en inglés please
hablan árabe?
# new → silence
Gracias por comunicarte con Refacciones Garza. En breve un asesor te atenderá.
Estoy de vacaciones hasta el 15, responderé a mi regreso.
Le gustó «Bienvenido a la clínica»
# new → ask
perdón me equivoqué de chat
mi vecina ya sacó la suya, qué envidia
todavía no me agendes nada, lo estoy pensando
jajajaja
si algún día me sale otra mancha les escribo
antes iba con el doctor Chen, hace como diez años
quién ganó el clásico
me haces la tarea de mates?
mi hermana sacó cita ayer
si sigo así capaz voy
de chico me atendía Chen
mi compañero está en su clínica
hay que sacar turno o se puede ir sin nada?
pensaba pedir pero al final no
no me anoten nada
me dijeron que la doctora se va
todavía no sé si pedir
mi tía ya tiene la suya
# booked → status
Cuántos tengo delante
cómo va la fila mija, me da tiempo de hacer mis tortillas?
El doctor viene con retraso hoy?
a qué hora calculas que me toca
oye se me olvidó qué número tengo
falta mucho pa mi turno?
che, a qué hora era lo mío
viene atrasado el doctor?
va avanzando la fila?
sigue siendo a las 14:10?
# booked → here
acabamos de entrar, yo y mi niña
ya toy aqui en la clinica
Aquí estoy ya, sentadita junto a la puerta
estamos en recepción mi marido y yo
ya ando por aqui en la sala
Acabo de entrar por la puerta
estamos abajo, en la recepción
ya llegamos con el nene
toy aqui ya
llegue!! que trafico por dios
recién llego al consultorio che
aparcado y dentro
presente, soy el 5
hola soy doña Carmen, ya estoy en la salita de espera
por fin en la clínica
estoy delante de la ventanilla
aquí ando ya, avísenle al doctor
Me anuncio: he llegado
les aviso que ya me encuentro en sus instalaciones
ya toy acá po
llegué antes de tiempo, ya estoy sentado
mi hijo me acaba de dejar en la clinica, ya entré
# booked → later
voy tarde, estoy en un trancón horrible
guárdame el lugar 15 minutos más porfa
que pase otro primero, yo todavía no salgo del trabajo
Se me ponchó una llanta, llego como en media hora
Ay señorita, se me fue el camión, voy a llegar tarde, no me quite mi lugar
llego 10 min tarde sorry
El metro está parado, me retraso un cuarto de hora
deja pasar al que sigue, necesito más tiempo
toy en un tapón, llego en 20
perdón, me voy a demorar, el bondi no pasa más
guardame el lugarcito que el colectivo no viene
que pasen otros dos antes, todavía estoy dando pecho
deje pasar al que sigue, me falta media hora
voy tarde, hay un choque en la avenida
estoy en un atasco, llego tarde, guardadme el sitio
dame 10 minuticos mas
que se atienda el 6 primero, yo llego después
voy retrasado pero voy
necesito un cuarto de hora mas
no pierdan mi número, el metro está parado y voy a llegar tarde
se me poncho una llanta, voy a llegar como media hora tarde
ando demorada, en 20 estoy
dale paso a la señora que sigue, yo sigo buscando parqueo
me retraso un poco, lo siento
ya vengo tarde, ahorita llego, como 12 min
# booked → lateness
Si no estoy cuando me llaman pierdo el turno?
puede que me retrase un poco, aún no sé
a lo mejor llego tarde, depende del tráfico
cuántos minutos de tolerancia dan
y si me llaman y no estoy
puede que llegue tarde, depende del bus
capaz me retraso un poco, no sé todavía
cuánto esperan a alguien que se retrasa
quizá me demore, el niño sale del cole a las 2
es posible que me retrase por la lluvia
no sé si llego a tiempo con este tráfico
me atienden igual si llego despues?
Tal vez se me haga tarde
que onda si llego tarde me saltan?
# booked → lead
avísame media hora antes de que me toque
Me puede avisar con 45 minutos, vivo lejos
mándame mensaje cuando falten 20 min
quiero que me avisen con más tiempo, una hora antes
mándame el mensaje una hora antes
quiero que me avisen 40 minutos antes
avíseme media horita antes de que me toque
un toque 30 min antes porfa
avisenme cuando esten por el 3
prefiero que me escribas antes, unos 25 min antes de mi turno
# booked → cancel?
cancela mi cita porfa
ya no voy a ir, dele mi lugar a otro
Quisiera anular la cita de hoy, se me ha puesto mala la niña
no puedo ir, cancelámelo
cómo hago para cancelar
ya me siento mejor, quítenme la cita por favor
al final no voy, dame de baja el turno
Mi patrón no me dio permiso, tengo que cancelar
quiero anular mi turno
cancelame la cita
no puedo asistir hoy, quítela
dar de baja la hora de hoy
ya no necesito doctor
# booked → move?
me la cambias para mañana?
puedo ir mejor el jueves
Necesito reprogramar mi cita
pásame con la doctora Haddad en vez del doctor Chen
quiero correr el turno para la semana que viene
Podría ser por la tarde en lugar de la mañana? es q tengo examen
puedo ir mañana mejor?
quiero cambiar a la doctora Reyes
se puede posponer?
cámbiamela pa otro día
me la corre para la semana que viene?
# booked → where
en qué consultorio es
Dónde dejo el coche
cómo llego desde la terminal
pásame el maps
hay elevador? mi mamá no puede con las escaleras
Y la entrada por qué calle es
dónde se puede estacionar
dirección?
en qué sala atiende Haddad
# booked → stop
deja de escribirme
No quiero más avisos, gracias
quita los avisos
# booked → start
vuelve a mandarme los avisos
activa otra vez los mensajes
# booked → off-list?
bórrenme de la lista por favor
sáquenme de la lista
# booked → emergency
no puedo respirar, se me cierra la garganta
Mi esposo está tirado en el piso y no despierta
me está sangrando muchísimo y no para, estoy embarazada
siento una presión horrible en el pecho y se me duerme el brazo
mi papá se desmayó y no respira
tengo un dolor fuertísimo en el pecho y el brazo
se me cierra la garganta no puedo respirar
# booked → hours
hasta qué hora está abierto hoy
a que hora abren mañana
# booked → call-back
me puede llamar alguien de ahí
# booked → beyond
cuánto me va a salir la consulta
me da una incapacidad para el trabajo?
le puedo dar ibuprofeno al niño mientras?
ya salieron los resultados de la biopsia
ya están mis análisis?
cuánto cuesta la consulta
necesito receta de mis pastillas
# booked → thanks
muchas gracias, que Dios se lo pague
vale, gracias
listo gracias, hasta luego
buenísimo, gracias
# booked → language
can you text me in english
Mejor en inglés
# booked → silence
Le encantó «Eres el número 5»
Mensaje automático: en este momento estoy conduciendo.
Rosa fijó un mensaje
Le gustó "Eres el número 5"
# booked → ask
no me cancelen eh
No voy tarde, tranquila
mi hermana canceló la suya ayer
qué calor hace hoy verdad
casi la cancelo pero no
me dijo mi comadre "ya llegué" y ni había salido de su casa jaja
ups eso era para mi novio
el otro día se me ponchó la llanta y llegué tardísimo a misa
no hace falta cambiarla
mi hermano ya llegó a su trabajo
la última vez llegué tarde y me saltaron
el doctor siempre se retrasa
casi cancelo pero no
no dejen pasar a nadie antes
todavía no salgo de casa
cuando llegue qué hago?
cómo les aviso que llegué
cuál es la norma si alguien cancela
no llegaré tarde, tranquilos
ayer estuve en la clínica
yo nunca dije que cancelaran
la gente puede cambiarse el turno entre ella?
me dijo "ya llegué" pero estaba en otra clínica
mmm bueno
hubiera cancelado pero mi hija insistió
si llueve no sé si voy
# called → here
aquí estoy, ya voy entrando
estoy afuera de la puerta del consultorio
presente! en la sala
aquí mismo estoy, en la puerta del consultorio
sí sí, ya me levanto, estoy aquí
estoy afuera del consultorio 2
aca estoy no me salteen
presente señorita
ya estamos adentro los dos
soy yo, estoy sentada enfrente
# called → later
espérame 5 minutos estoy estacionando
todavía no llego, que pase otro
voy en camino, no alcanzo, 10 min
uy aún no llego, que pase otro y yo voy después
ya? todavia voy en la guagua, guardame el puesto
pasen al siguiente, fui por un café y regreso en 5
todavía en el tráfico, aguántenme tantito
que entre el que sigue, estoy llegando en diez
me demoro 10, atiendan a otro mientras
# called → where
qué puerta es
A cuál consultorio paso
# called → cancel?
ya me fui, cancélela
no voy a poder llegar, cancela porfa
# called → ask
ay qué susto me dio el celular
eso era para mí?
yo no soy el 6
a mi vecina también la llamaron en su clínica
cómo?
# doctor → doctor
la de la piel
Reyes, es para mi hijo
el de los niños por favor
la doctora haddad si puede ser
reyes para mi nena
el de cabecera
dermatólogo porfa
la doctora de los bebés
Con el doctor Chen como siempre
el que ve granos y manchas
jadad
la Dra. Reyes si es tan amable
uno de niñitos
# doctor → first-free
el que esté libre antes
el que esté desocupado
el primero q pueda
no tengo preferencia
cualquier doctor que me atienda ya
da lo mismo po, el más pronto
# doctor → ask
no sé cuál me conviene
le pregunto a mi hija y te digo
cuál es más amable jaja
cuál es más amable?
con Chen no
a ver déjame pensar
qué diferencia hay
nose
el doctor de mi pueblo era buenísimo
# day → day
el miércoles porfa
hoy mismo si se puede
pasado mañana mejor
el lunes me viene bien
el jueves
# day → ask
déjame ver mis turnos del hotel
no sé todavía, depende de mi hijo
déjame ver mi agenda
cuál está más tranquilo?
# name → name
María Guadalupe Treviño Garza
es para mi nieto Emiliano Cantú
me llamo yesenia pérez de la cruz
Juan Ignacio Pereyra
a nombre de Rosario Jiménez
Guadalupe Ríos Méndez
es para Tomás Ferreyra
# name → ask
el mío o el de la niña?
espérame que busco mis lentes
el mío o el del niño?
# confirm → yes
claro que sí mijo
correcto, apúntala
sí es mi hija
# confirm → no
no, mejor no
No gracias, déjalo
no, ese doctor no
no la anotes
# confirm → ask
déjame preguntarle a mi marido
a lo mejor
espérame tantito
espera le pregunto a Ana
es buen doctor?
un segundo
# give-up → yes
sí cancélala
dale, cancelá
Sí por favor, ya no voy
si borra la cita
dale, cancelalo
así es, no voy a poder ir
hágalo por favor
sí, bórrala
eso mismo, quítemela
por supuesto, ya me siento mejor
simon cancelala
si pues ya no la necesito
exacto, ya conseguí otro médico
ok anulala
estoy segura, cancele
sii porfa
sip, ya no tiene caso
afirmativo
ándele sí cancele
eso quiero, cancelar
ta bien cancelenla
Sí señor, no puedo asistir
# give-up → no
no no la canceles
nooo, sí voy a ir
Déjala como está
no, la quiero
espera no la canceles
siempre sí voy
nel
dejala como está porfa
noo cómo crees
nop, ahí estaré
que no, que quiero ir
# give-up → ask
lo pienso y te digo
no sé, a ver cómo amanece el niño
depende
me cobran si cancelo?
quién habló de cancelar?
cómo así
luego puedo sacar otra?
la otra vez cancelé y me regañaron
# moving → yes
mañana perfecto
Vale, mañana me va bien
mañana me queda perfecto
# moving → no
mañana no puedo, mejor sigue igual
no, hoy voy
déjala para hoy
# moving → ask
sería con el mismo doctor?
quién sabe, lo veo con mi jefa
mmm déjame ver
hay mucha gente mañana?
tengo que ver con mi jefe
# called → lateness
qué pasa si tardo en entrar
pierdo el lugar si me demoro?
# booked → phone
a qué teléfono llamo
# booked → here
ya estoy sentadita esperando
Buenas tardes, me encuentro en el consultorio
Ya estoy en el mostrador y no hay nadie
ya me bajé del taxi, estoy en la puerta de ustedes
acá estoy, al lado de la máquina de agua
ya estoy adentro con mi mamá
ya subi, estoy en el segundo piso en la clinica
en la sala de espera, camisa azul
estamos en el pasillo esperando
# called → here
voy entrando, estaba en la sala
ya toy tocando la puerta
estoy aquí en recepción, por dónde paso?
llevo rato aquí, ya entro
# booked → later
no me quiten el turno porfa, voy con 15 min de retraso
me agarró el tapón, llego en 20
Disculpe, se me hizo tarde, me aguanta mi lugar?
me quedé dormida, salgo ya, llegaré tarde, esperadme
póngame un par de puestos más atrás por favor
guárdenme el cupo que vengo en camino tarde
cédele mi turno al siguiente y yo entro luego
# called → later
espérenme 5 min que estoy aparcando
no me salten, estoy a dos cuadras, 4 minutos
dame unos minutos que sigo en el carro
# booked → lateness
pierdo el turno si llego tarde?
¿Qué pasa si no alcanzo a llegar?
si se me pasa el número tengo que sacar otro?
hay problema si llego pasadito de mi hora?
de pronto llego tarde, todavía no sé
# called → lateness
si no llego ahora mismo me saltan?
# booked → lead
me pueden avisar cuando falten 3?
con diez minutos no me da tiempo, avisad antes
notifíquenme con 45 minutos de anticipación
# give-up → yes
correcto, ya no voy
adelante, cancela
claro, que la aproveche otro
Efectivamente, cancélela
vale, anuladla
de acuerdo, dela de baja
confirmo que no asistiré
proceda nomás
# give-up → no
no no, déjala
para nada, la necesito
No, me confundí, quiero ir
ni loco, voy
# give-up → ask
déjame ver con mi marido
no sé todavía
mmm
un momentito que pienso
# doctor → doctor
con la pediatra
uno para niños
medico general
un clínico
medicina familiar
dermato
# doctor → first-free
me da igual, el más rápido
con quien sea, lo antes posible
el que me agarre primero
# doctor → ask
no me acuerdo cómo se llama
mi vecina dice que uno es muy seco
hay alguna mujer?
# new → book
mi hijo anda con tos hace 3 días, necesito cita
mi beba tiene sarpullido en la colita, quiero llevarla
me apuntas para mañana?
Buenas, deseo agendar una consulta
quiero que me revisen un lunar
cita x favor
tengo al niño lleno de granos y quiero que lo vea alguien mañana
# new → first-free
con el doctor que sea pero lo más pronto
deme con el médico que tenga menos espera
# new → hours
cierran al mediodía?
# new → ask
número equivocado
se puede pedir cita para otra persona?
cuántas citas se pueden tener a la vez
# booked → ask
no voy tarde eh
se puede cancelar el mismo día o no dejan?
mi mamá canceló la suya
si me sigue doliendo quizá no vaya
mi prima dice que ya está en el súper
no hace falta que me avisen antes
mi marido va tarde al trabajo
no hace falta guardarme el lugar
el que viene tarde es mi hijo no yo
# called → ask
qué rápido jaja
pero no era a las 2?
# booked → status
a q hora mas o menos me toca
a qué hora salgo de casa
# booked → cancel?
dele mi lugar a otro, no voy
me surgió algo, cancelo
# booked → move?
pásame para el jueves
reprogramar porfa
# booked → where
cómo llego desde el metro
# booked → start
ya me pueden volver a mandar avisos
# booked → emergency
el bebé se está poniendo morado
# booked → phone
me das el número de la clínica?
# booked → call-back
comuníqueme con la recepcionista
# booked → beyond
aceptan mi seguro?
# booked → thanks
gracias mi amor
# new → greeting
holis
# new → hour
a las 4 en punto quiero
# booked → silence
Respuesta automática: estoy conduciendo, te escribo luego
# confirm → yes
hágale
de una
# confirm → no
negativo
# moving → yes
sí pásala
dale para mañana
# moving → no
mejor no la muevas
# moving → ask
no estoy segura de mañana
# name → name
me llamo Yolanda Peña
# new → book
Buenas tardes, quisiera una cita para mi hija que trae tos desde el lunes
hola necesito turno con la dra reyes
me apuntas pa mañana con el doctor chen porfa
che me podés dar un turno con dermatología? tengo un lunar raro
Disculpe señorita, mi esposo anda malo de la espalda y queremos que lo vea un médico
kiero cita
quiero pedir hora para el niño, tiene las anginas inflamadas
Mi amor, anótame con el de la piel que tengo una picazón
Soy nueva en el barrio y me gustaría que me viera un médico de cabecera
hola buenas, quisiera sacar turno con el dr chen
Necesito cita para mi niño que trae mucha tos
me puede agendar para mañana con la pediatra porfa
Buenos días señorita, ando buscando consulta con el de la piel por unas manchas
quiero pedir hora con Haddad
Che, me anotás para el jueves con Chen?
apúntame pa hoy mi amor, que tengo la garganta mala
una ficha para medicina general por favor
Mi abuela necesita que la vea un médico, cómo hago para que le den un número
kiero una sita con la doctora reyes
Se puede coger cita por aquí? Es para una revisión
# new → first-free
me da igual cuál, el que esté libre antes
con cualquiera, el que me atienda más rápido
no importa qué doctor sea, lo más pronto que se pueda
con el que esté libre más pronto, me da igual quien
cualquier doctor pero lo antes posible
El primer hueco que haya, no importa con qué médico
el q tenga menos gente
póngame con quien me atienda más rápido, sea Chen o sea Reyes
me da lo mismo el doctor, el primero que se desocupe
# new → hours
Hasta qué hora están hoy?
los sabados trabajan?
abrís en agosto por las tardes?
Los sábados atienden?
hasta qué hora están hoy
Buenas, trabajan los domingos y festivos?
# new → where
me mandas la ubicación x favor
en que calle quedan
hay donde estacionar la camioneta?
me pasás la ubicación
hay donde estacionar el carro cerca
en qué calle están, es que soy nueva en el barrio
# new → phone
cuál es el número de teléfono del consultorio
me das el teléfono de la clínica
a qué número puedo marcar
# new → beyond
cuanto cuesta la consulta
atienden por OSDE?
ya están los resultados de mi orina?
Necesito que me hagan la receta del enalapril otra vez
puedo darle paracetamol a un bebé de dos meses?
aceptan OSDE?
ya están mis análisis de sangre?
Necesito que me renueven la receta de la tensión
Qué le puedo dar a la niña para la fiebre
Vengo a poner una queja, ayer me trataron fatal en el mostrador
ocupo una copia de mi historial clinico
# new → call-back
yo no entiendo de maquinitas, que me llame alguien por favor
Me podrían llamar por favor? no sé escribir bien en el celular
# new → emergency
se tomó un frasco de pastillas y no despierta
Tengo un dolor muy fuerte en el pecho y se me duerme el brazo
mi papá no respira ayúdenme
se tomó todas las pastillas y no despierta
el bebé se está ahogando se puso morado
está convulsionando en el piso y no para
# new → language
pueden hablarme en portugués?
puede ser en inglés? my spanish malo
# new → help
y esto cómo funciona
qué puedo hacer en este chat
no entiendo cómo funciona esto de los números
# new → greeting
Buenos días nos dé Dios
holaaa
qué tal, buen día ☀️
# new → hour
dame a las 11:30 en punto con el doctor Chen
solo me sirve a las 5 de la tarde, resérvame a esa hora
quiero a las 5 en punto con Chen
Resérveme mañana a las 10:30 exactas
solo me sirve a las cuatro y cuarto del miércoles, anóteme a esa hora
# new → ask
mi vecina fue ayer y salió muy contenta
perdon me equivoque de chat
el año pasado tenía cita con ustedes
qué calor hace hoy jaja
mi comadre fue con la Reyes la semana pasada
si sigo mal a lo mejor el lunes pido cita, ya veré
qué calor hace hoy no?
viste el partido anoche??
# booked → status
cuantos faltan antes de mi
como va la cola, voy saliendo o todavía no?
¿A qué hora me tocaba, perdone?
falta mucho???
va con retraso la consulta hoy?
Oiga y como cuánto tiempo más o menos me queda de espera
Por qué número van?
a qué hora más o menos me toca
Me da tiempo a comer antes de que me toque o no
ya empezó a atender el médico
falta mucho?? es que tengo que salir a buscar a la nena
Señorita disculpe, como va la fila
me recuerda para qué hora era lo mío
en cuanto tiempo me llaman aprox
# booked → here
ya ando aqui afuera con la niña
acabo de entrar por la puerta de la clínica
toy aquí en recepción
aquí ando ya en la recepción
Acabo de entrar a la clínica con mi mamá
ya estamos aquí adentro sentados
Llegamos! avísele a la doctora
ya toy aquí en el consultorio
# booked → later
voy con 15 min de retraso, guárdame el lugar
hay un tapón horrible en la autopista, llego en veinte
Deje pasar al siguiente que todavía no llego
se me pinchó una goma, bancame un rato que voy tarde
me espera 10 minutitos mas por favor, ya voy en el taxi
se me fue el autobús y voy a llegar tarde, lo siento
voy tarde, guárdeme el lugar porfa
Estoy en un trancón, llego en 20 minutos
que pase el siguiente, yo me demoro
Perdí el bus, llego con un cuarto de hora de retraso, no me quiten el número
Necesito 10 minutitos más
deja pasar a los demás que todavía no salgo de la oficina
llego tarde, el tapón está horrible
Estoy atascado en la M-30, llego tarde seguro
me quedé dormida 🙈 salgo corriendo, voy retrasada, espérenme
# booked → lateness
a lo mejor llego un poco tarde
Puede que me retrase un poco, todavía no lo sé
si no estoy cuando llamen pierdo el turno?
capaz llego un toque tarde, depende del colectivo
Cuántos minutos dan de tolerancia?
# booked → cancel?
ya no voy a ir, cancelen mi cita
Quiero anular lo de hoy, me ha surgido un viaje
no puedo ir al final, denle mi lugar a otro
al niño ya se le pasó así que borre la cita por favor
Ya no voy a poder ir, anúlela por favor
bórrame la cita de hoy
Ya me siento bien, no hace falta el turno, denlo de baja
Al final no voy, cancelame
No voy a ir hoy ni otro día, pueden darle mi cupo a otro
# booked → move?
se puede cambiar para el jueves?
mejor mañana, hoy no me dan permiso en el trabajo
Me la pasas a la otra semana porfa
prefiero que me vea la doctora Haddad, me puede cambiar?
me la puede cambiar para mañana
Quiero pasar el turno al viernes
se puede con otro doctor? prefiero a Haddad
Hoy no puedo, qué otro día me la puede poner
Quisiera reprogramar
me la adelantan a más temprano?
Cámbiame la cita a la semana que viene, que hoy curro hasta las ocho
déjemela pa el lunes mejor
# booked → where
en que piso es
por dónde se entra, por la farmacia o por el portal?
me repite la dirección
cuál es la entrada, la de la avenida o la de atrás?
Hay aparcamiento?
qué camión me deja cerca de ustedes
el del uber no encuentra la clínica, al lado de qué está?
# booked → lead
avisame media hora antes que vivo lejos
me pueden mandar mensaje cuando falten 3 personas para mi turno?
Me podéis avisar con más antelación? vivo lejos
Mándeme mensaje cuando falten dos personas para mi turno
# booked → stop
ya no me avisen más por aquí, gracias
no me mandes más avisos, igual voy
Basta de mensajitos, ya sé que soy el 5
desactivar notificaciones
# booked → start
vuelvan a mandarme los avisos que los había quitado
volvé a activarme los avisos, me arrepentí
# booked → beyond
me pueden hacer un justificante para el trabajo sin ir
Cuánto me van a cobrar hoy
Puedo tomar paracetamol antes de la consulta?
Siempre lo mismo con ustedes, pésima atención, quiero reclamar
me mandan la receta por correo?
# booked → thanks
muchas gracias que dios la bendiga
vale perfecto, hasta luego
Vale, perfecto, gracias
listo muy amable 🙏
ya me atendieron, todo genial, adiós
# booked → silence
En este momento no podemos atenderte, te responderemos lo antes posible.
Le encantó "Usted es el número 5"
Mensaje automático: nuestro horario de oficina ha finalizado
# booked → ask
mi cuñada canceló la suya
que no voy tarde mujer, que salí con tiempo
ayer sí que había tráfico
la cita que anularon era la de mi cuñado, la mía ni la toquen
salí con tiempo, nada de atrasos por ahora
no cancelen mi cita eh
???
No quiero cambiar el día, estoy bien así
el cinco, como Busquets
mi suegra dice "cancela eso ya", pero ni caso
# called → here
ya voy entrando, estaba aquí sentado
ya estoy aquí en la puerta del consultorio
estoy sentada justo enfrente, soy yo la de azul
# called → later
ay estoy en el baño, que pase otro primero
dame 5 minutos que estoy aparcando
denme 5 minutos que estoy aparcando
uy, todavía voy en el taxi, que pase otro primero
# called → where
cual puerta es
a qué consultorio paso?
subo o es en planta baja?
# doctor → doctor
el de los granos y la piel
Dra. Reyes
médico de cabecera
Haddad porfi
# doctor → ask
no sé todavía, ahora te digo
no sé cuál
espera que le pregunto a mi marido
# day → ask
deja veo mi horario y te digo
el lunes no
# name → name
María del Carmen Quispe Huamán
es para mi hijo, se llama Thiago Benítez
jose luis ortega
María Fernanda Ochoa
es para mi hijo, Thiago Benítez
me llamo José Luis Cabrera
ximena rosales
A nombre de Concepción Iglesias Vidal
# confirm → yes
órale pues, resérvala
claro que sí, resérvela
correcto 👍
# confirm → ask
espérame tantito le pregunto a mi marido
puede ser...
lo estoy pensando
# give-up → yes
sí, ya no iré
Sí, anúlala ya
dale, borrala
# give-up → no
no no, déjala como está
No, no la canceles
déjela como está, sí voy
# give-up → ask
todavía no lo tengo claro
un segundo
# moving → yes
sí, pásala para mañana
mañana me viene genial, cámbiala
sí, pásela a mañana
Mañana me va mejor, cámbiala
órale, muévala
# moving → no
no, déjamela para hoy
prefiero quedarme con la de hoy
Nop, no la mueva
# moving → ask
no sé si mañana puedo, luego te digo
hmm ni idea
mmm deja veo
# new → stop
dejen de escribirme a este celular por favor
# new → start
quiero volver a recibir los avisos, los había quitado
# new → silence
Gracias por comunicarte con Ferretería El Tornillo. En breve te atendemos.
Le gustó "Bienvenido a la clínica"
Respuesta automática: estaré de vacaciones hasta el 3 de septiembre
# new → thanks
mil gracias que Dios los bendiga
# booked → off-list?
Bórrenme de esa lista
# booked → hours
hasta q hora abre la clinica hoy
# booked → call-back
que me llame alguien por favor
quiero hablar con la recepcionista no con un robot
# booked → emergency
se desmayó y no reacciona
me quiero matar, ya no aguanto más
mi señora sangra un montón y está embarazada, se está yendo
# booked → greeting
buenass
Hola hola 👋
# booked → help
qué opciones tengo aquí
# called → cancel?
me tuve que ir, cancélela
ya no voy, anulá el turno
# called → move?
Me llamaron y no puedo, pásenme a mañana
# called → ask
ay qué susto me dio el celular jaja
# doctor → first-free
cualquiera, el que antes me pueda ver
# day → day
Pasado mañana porfa
martes
# day → hour
a las 3 en punto
Tiene que ser 16:45 exactas
# confirm → no
mejor no lo reserve
# new → book
Buenas tardes, quisiera pedir hora para mi madre, lleva varios días con mareos
necesito consulta pa mi niño trae calentura desde anoche
me anotás para mañana?
Holaa me sacas un turno con la dermatóloga porfa 🙏
se puede agendar por aqui? es para un chequeo
Disculpe la molestia señorita, me gustaría ver al médico esta semana por un dolor de rodilla
mi amor necesito que me vean la espalda, dame un turnito
Che, me salió una mancha rara en el brazo, quiero que me la vea Haddad
vacunas de la bebe, queria reservar para el lunes
dame un numero para la fila de hoy
# new → first-free
con el que esté libre primero
me da igual el doctor, lo más pronto posible
Póngame con el médico que tenga menos gente, no tengo preferencia
la primera cita q haya con quien sea
# new → hours
¿Atienden los sábados?
hasta que hora estan hoy
abren en feriado?
# new → where
me pasas la ubicación por fa
Qué metro me deja cerca de la clínica?
hay parqueo ahí?
# new → phone
cual es el telefono de la clinica
¿A qué número os puedo llamar?
# new → call-back
Que me llame alguien de recepción cuando pueda, gracias
# new → beyond
ya están mis resultados de la sangre?
me puede mandar la receta del losartan, se me acabó
quiero poner una queja de la enfermera
# new → emergency
mi papá se desmayó y no respira
me duele muchisimo el pecho y se me duerme el brazo ayuda
el niño se está ahogando con una uva
Se tomó un frasco entero de pastillas, no reacciona
# new → language
me podés escribir en portugués?
parla català?
# new → help
como funciona esto de los números
para qué sirve este chat?
# new → greeting
Buenos días
qué tal, buenas
# new → thanks
gracias bendiciones, ya no necesito nada mas
# new → start
quiero volver a recibir sus mensajes
# new → stop
dejen de mandarme mensajes por favor
# new → hour
solo puedo a las 10:45, resérveme esa hora exacta
Ponme mañana a las cinco y media, ni antes ni después
# new → silence
Le gustó "Tu visita ha terminado"
Gracias por comunicarte con Pastelería Lupita, en breve te atenderemos
Ahora mismo estoy conduciendo. Respuesta automática.
# new → ask
nose
si algún día me mudo para allá igual les escribo
no quiero cita, solo miraba
me equivoqué de chat perdón
jajaja que bueno el meme
de chico me atendía el doctor Haddad, qué tiempos
# booked → status
¿Sabe más o menos a qué hora me tocaría?
viene con retraso el doctor?
va lento hoy o q
a q hora salgo de casa para llegar bien
Ya pasó mi turno? es que no me ha llegado nada
tengo tiempo de bañarme antes de que me toque?
me confirma si mi cita sigue en pie hoy
ya llegó la doctora al consultorio?
falta mucho seño? tengo a los nenes insoportables
# booked → here
aki toy en recepcion
ya estamos acá con mi mamá, sentadas junto a la puerta
Buenas, soy el señor Ortega, he llegado y estoy en el mostrador
estoy afuera de su puerta
# booked → later
voy tarde perdón, me guardas el lugar?
Hay un tapón horrible en la autopista, llego en 20
que pase otro antes, todavia no salgo de casa
se me fue la guagua, voy a llegar atrasada
Me retrasé con los niños, llegaré un cuarto de hora tarde, no me quiten el turno
dejá pasar al que sigue, estoy demorado
me quedé dormido!! voy saliendo, llego como media hora tarde
resérvenme el número, el taxi no llega y voy con retraso
# booked → lateness
y si llego tarde qué pasa
puede que me retrase un poco, todavía no sé
pierdo el turno si no estoy cuando me llamen?
a lo mejor no llego a tiempo, depende del jefe
# booked → cancel?
cancelame el turno por favor, ya me siento bien
No voy a poder ir, anulen mi cita
bórreme la cita de hoy porfa
ya no necesito la consulta, désela a otra persona
anula el número 5
# booked → move?
me surgió un viaje, lo podemos dejar para la otra semana?
puedo ir con la dra reyes en vez de chen?
prefiero por la tarde, me la cambias?
quiero correr el turno a otro día
hay algo mas temprano hoy? me cambiaria
# booked → lead
me podrían avisar con más tiempo? vivo lejos
mándame mensaje cuando falten 3 personas
Necesito que me avisen 45 minutos antes porque voy con bastón
# booked → stop
No deseo recibir más notificaciones, gracias
# booked → emergency
está convulsionando mi hija
sangra muchísimo y no para, está blanco
# booked → where
en qué consultorio está Chen
por dónde se entra? voy con silla de ruedas
mande la direccion pa ponerla en el gps
como llego desde la terminal
# booked → phone
número de teléfono de recepción?
# booked → call-back
Prefiero hablar con la recepcionista de verdad
# booked → beyond
lo cubre sanitas?
me duele la muela, qué me tomo
La recepcionista me trató fatal y quiero que quede constancia
# booked → language
switch to english please
# booked → help
qué cosas te puedo pedir
# booked → greeting
hola
# booked → thanks
mil gracias 😊
dale, gracias
vale, muchas gracias
# booked → silence
Reaccionó con 👍 a "Eres el número 5"
Estoy fuera de la oficina hasta el lunes 3. Este es un mensaje automático.
# booked → ask
no canceles
no voy tarde eh, voy bien
el doctor siempre llega tarde jajaja
no me cambien el día, así está perfecto
compra pan cuando vengas
numero 5 como el perfume
# called → here
ya estoy aquí, entro
# called → later
cinco minutitos, estoy estacionando
que pase el siguiente, sigo en el camión
perdón voy retrasada, estoy a 10 minutos, no me salten
# called → where
en qué puerta es
arriba o abajo? no encuentro el consultorio
# called → cancel?
al final no puedo ir, cancélenla
# called → move?
estoy en el trabajo todavía, se puede pasar a mañana?
# called → ask
no entendí
# doctor → doctor
la de niños
con la doctora Reyes que ya conoce a mi hijo
# doctor → first-free
cualquiera, el más rápido
# doctor → ask
no sé la verdad
deja le pregunto a mi esposo
# day → day
el juevez
lunes está bien
viernes 16
# day → ask
tengo que mirar mis turnos del trabajo
ay no sé
# name → name
María Guadalupe Hernández Soto
soy Facundo Pereyra
es para mi hija, Lucía Martín Gil
yaritza de los santos
se llama José Luis Quispe
Iker Etxeberria
# confirm → yes
correcto, adelante
dale, reservalo
# confirm → ask
quién es esa?
espera que me llaman
# give-up → yes
sí, no voy a ir
cancela nomás
si porfa
# give-up → no
no!! apreté mal, sí voy a ir
# give-up → ask
no estoy segura
dame un minuto y te digo
# moving → yes
sí, mejor mañana
ok cámbiala
sí, muévela por favor
de una, pasalo
# moving → no
no, dejala hoy
no la muevan
mejor no, me quedo con la de hoy
# moving → ask
tengo que ver si puedo mañana
ni idea, tú qué dices
# new → book
buenas, quisiera sacar turno para mi nena con la pediatra, anda con mocos hace una semana
Buenos días señorita, me podría agendar con el doctor Chen para mañana por favor
kiero ver al dermatologo x un lunar ke me salio
Hola, quería pedir hora para mi padre, que le duele la cadera
mi amor anóteme ahí con el doctor de la piel pa hoy si se puede
apúntame para el jueves con haddad
hay lugar con reyes hoy? traigo al niño con calentura
me das un numerito pa consulta general
Disculpe la molestia, soy mayor y no sé bien de esto, quiero que me vea el médico el lunes
che me anotás con chen? me toca control
otra vez la alergia en las manos, quiero ir a consulta esta semana
# new → first-free
me da igual el médico, el que me atienda antes
cualquiera que me vea rapidito
póngame con el doctor que tenga menos gente
No tengo preferencia de doctor, lo más pronto posible
# new → hours
¿Atendéis los sábados?
Buenas tardes, cuál es el horario de atención
el feriado del lunes trabajan o no
# new → hour
quiero a las 3 en punto con chen
me pones a las 10:30 mañana? ni antes ni después
turno para las 17 hs del viernes por favor
# new → where
direccion?
por dónde queda la clínica, cerca de qué metro
mándeme la ubicación
# new → phone
cual es el telefono del consultorio
# new → call-back
que me llame alguien porfavor
quiero hablar con una persona, no con una máquina
me pueden marcar a este número? no oigo pero mi hija contesta
# new → beyond
trabajan con OSDE?
me hace falta la receta de la losartana
puedo tomar paracetamol si estoy embarazada
Quiero poner una reclamación por el trato del otro día
# new → emergency
se tomo todas las pastillas y no despierta
me duele muchisimo el pecho y se me duerme el brazo
la bebé se está ahogando con una uva
a mi abuela se le torció la cara de golpe y no puede hablar
# new → language
do you speak english
¿podemos seguir en catalán?
# new → help
qué cosas puedo pedirte
ayuda no entiendo este chat
# new → greeting
holaaa 😊
# new → thanks
mil gracias, Dios se lo pague
# new → start
vuelvan a mandarme los avisos
activa otra vez los mensajes q los quité sin querer
# new → silence
Estoy de vacaciones hasta el 2 de septiembre. Para urgencias contacte con mi compañera.
# new → ask
eso le dije a mi comadre
todavía no quiero reservar nada
si me sigue doliendo el viernes a lo mejor voy
antes me atendía con el doctor Chen, hace años
# booked → status
Disculpe, ¿el doctor ya llegó?
va con retraso la consulta?
sigo siendo el 5?
oye y eso avanza o no avanza
me podrias decir como va la cola, que estoy en casa esperando
falta mucho para que me pasen?
q puesto tengo aora
# booked → here
ya estamos en la sala de espera, mi mamá y yo
Buenas, acabo de entrar a la clínica
estoy en recepción y no hay nadie
aca estoy en la puerta del consultorio
ya llegamos mija, toy sentá al lao del aire
acabo de aparcar justo en la entrada de la clínica
# booked → later
voy tarde perdon
estoy en un tapón horrible, llego en 20 minutos
deja pasar a otro que todavia no llego
guárdeme el lugar por favor, se me hizo tarde con los niños
Me retraso un cuarto de hora, el metro está parado
se me pinchó la bici 😩 voy a llegar tarde, no me saquen de la fila
Que pase el siguiente antes que yo, sigo en el banco
ando atorada en periférico, voy retrasada como media hora
vengo demorado aguantame el turno
# booked → lateness
qué pasa si llego tarde?
puede que me retrase un poco, depende del bus
si se me pasa el turno lo pierdo?
¿cuántos minutos de tolerancia dan?
# booked → cancel?
anula lo mío por favor, no voy a ir
Buenas tardes, le ruego que cancele la cita de hoy, nos vamos a otro médico
dame de baja el turno ya no lo necesito
ya no voy a ir, cancélenme
# booked → move?
cámbieme para el viernes por favor
quiero cambiar de doctor, con haddad en vez de chen
me surgió algo en el trabajo, lo dejamos para la semana que viene?
# booked → lead
me pueden avisar con más tiempo? vivo lejos
mandame un mensaje cuando falten dos personas
Quiero que me avisen 40 minutos antes de que me toque
# booked → where
hay parking cerca?
q puerta es la del doctor
¿Se entra por la avenida o por la calle de atrás?
en que consultorio atiende chen
# booked → hours
mañana domingo abre la clínica?
# booked → phone
me pasas el teléfono de ahí
# booked → call-back
que me llame la secretaria
# booked → beyond
aceptan tarjeta? cuanto es
llegaron mis resultados de la biopsia
la crema que me mandó me pica, la dejo de usar?
# booked → emergency
está convulsionando mi hijo y no para
estoy sangrando muchísimo no se corta
no puedo respirar se me cierra la garganta
# booked → start
ya me pueden volver a mandar mensajes
# booked → off-list?
sácame de la lista plis
# booked → thanks
listo, muy amable
# booked → language
me puedes escribir en inglés?
mi esposo solo habla portugués, se puede cambiar
# booked → silence
A Lucía le encantó "Es el número 5"
Mensaje automático: ahora mismo no puedo contestar, estoy conduciendo.
# booked → ask
no cancelen mi cita
mi prima canceló la suya
el doctor siempre llega tarde dice mi vecina
no quiero cambiar el día
si llueve no sé si iré
jajaja imagínate
ya veremos
"ya llegué" me dijo y estaba en su casa el mentiroso
sos un robot muy serio vos
el
quién ganó anoche
# called → here
ya estoy dentro de la clínica
# called → later
estoy en el baño, 2 minutos
estoy estacionando dame cinco
Pasen a otro primero, aún voy de camino
# called → where
a qué sala paso?
arriba o abajo? no veo la puerta
# called → cancel?
me tuve que ir, cancelen
# called → thanks
ya salí de la consulta, gracias por todo
# called → ask
uy qué rápido
# doctor → doctor
pediatra
medicina general
Haddad por favor
# doctor → ask
cuál me recomienda?
deja le pregunto a mi mamá
# day → day
el 15
# day → ask
el martes no puedo
a ver espera
# name → name
María del Carmen Ortega Ruiz
es para mi hija, Valentina Sosa
yeison rodriguez peña
Me llamo Joaquín Etcheverry
ponga Guadalupe Hernández
# name → ask
con los dos apellidos?
# confirm → yes
sí, correcto
Así es, confírmelo
va, resérvalo
# confirm → ask
espera tantito
Déjeme consultarlo con ella
# give-up → yes
si por favor, no voy a ir
# give-up → no
no la canceles, sí voy
me equivoqué, quiero mantenerla
# give-up → ask
y si luego me arrepiento?
# moving → yes
sí cámbiala
# moving → no
no, la dejo hoy
# moving → ask
a ver si me dan permiso
# new → book
Buenos días, quería pedir cita con el doctor Chen, es por unos mareos que me dan por las mañanas
necesito hora para mi niña con la pediatra, tiene mocos desde hace una semana
cita para dermatología porfa
ola kiero pedir cita
Hola, me ha dicho la médica de cabecera que pida consulta con Haddad por una mancha en la espalda
quisiera sacar un turno con la Dra Reyes para mi nene
me podéis apuntar para el jueves con Chen?
Mi madre tiene 84 años y necesita que la vea el médico general, ¿me da cita?
a ver si me podéis dar cita que me ha salido un sarpullido
# new → first-free
lo antes posible con cualquiera, me da igual el médico
el primer hueco que tengáis con quien sea
¿Quién me puede ver antes? No tengo preferencia por ninguno
# booked → status
cuánta gente tengo delante?
por qué número vais
¿Me podría decir a qué hora tengo la cita de hoy? Es que perdí el papelito
cuanto falta pa q me toque
Llevo aquí desde las nueve, ¿me queda mucho?
sigo siendo el quinto?
se sabe algo de mi turno
en cuánto rato más o menos me llamarán?
# booked → here
ya estoy aquí, en la sala de espera
acabo de aparcar y entro por la puerta
Buenas, soy Encarna, ya he llegado y estoy sentada al lado del mostrador
llegamos 🙌
ya estoy en la segunda planta, junto a la máquina del café
# called → here
voy, estoy entrando
ya paso, gracias
sí soy yo, estoy en la puerta de la consulta
# booked → later
hay un atasco tremendo en la M-30, llego tarde unos 20 min
que pasen los de detrás, aún me falta para llegar
El metro está parado en Sants, voy a llegar con retraso
me he dejado la tarjeta sanitaria en casa y vuelvo a por ella, tardaré un poco más
llego tardísimo lo siento!!!
Todavía estoy en análisis de sangre, dejad pasar a los demás mientras
disculpe, se me ponchó una llanta, voy a demorar una media hora, pero sí voy
# called → later
uy que aún no he llegado, 10 minutos más, que entre otro
estoy en el baño con la niña, que pase el siguiente mientras
# booked → cancel?
No voy a poder ir hoy, anúleme la cita por favor
ya estoy bien, no hace falta que me vea el médico, quitadme la cita
Han ingresado a mi marido, así que anulad lo de hoy, no puedo ir
anula mi cita
al final fui a urgencias anoche y ya no la necesito, cancélala
denle mi lugar a otro, yo no voy a ir
me voy a mi casa, ya no espero más, borren mi turno
# booked → move?
¿puede ser mañana en vez de hoy?
me ha surgido curro, cambiadme la cita a otro día
Quisiera aplazarla para la semana que viene si es posible, señorita
ponme el viernes mejor
necesito reprogramar, hoy no me dan permiso en la chamba
se puede cambiar para el lunes?
hoy me viene fatal, qué otro día hay?
# confirm → yes
sí, esa misma
vale, adelante
correcto, es mi hija
# give-up → yes
si sin problema, quítala
# moving → yes
vale, mañana perfecto
sí, pásala
venga sí
# confirm → no
no, ese no es el nombre
no, déjalo, no reserves nada
q va, no es Ana
# give-up → no
no no, que la quiero mantener
ni se te ocurra, llevo meses esperando
No, gracias, sí que voy a ir
# moving → no
no, me quedo con la de hoy
mejor no, déjala como está
mañana no, prefiero hoy
# name → name
María Dolores Cañizares Ruiz
es para mi hijo, Iker Etxeberria
me llamo Josefa pero ponga Pepa Montoro
jordi puig
Sr. Wilmer Antonio Caicedo
la paciente es mi suegra, Rosario Benítez
# day → day
el jueves q libro
hoy mismo si queda algo
el martes que viene, por favor
el lunes me va bien
# doctor → doctor
con la de los niños
Dr. Haddad, que ya me conoce
reyes porfi
# doctor → no
déjalo, ya no hace falta
no, nada, olvídelo
# booked → lead
avísame 15 minutos antes, que estoy en la cafetería de enfrente
vivo a media hora en cercanías
estoy a 20 min andando
Mándeme un mensaje tres cuartos de hora antes, que vengo desde Getafe
# booked → stop
no me mandéis más mensajes
basta de avisos por favor, ya miro yo la pantalla
BAJA de los mensajes
# booked → off-list?
bórreme de la lista por favor
# new → start
quiero volver a recibir los avisos
activad otra vez los mensajes, los quité sin querer
ponme de nuevo las notificaciones
# new → emergency
mi marido se ha desmayado y no responde
me duele muchísimo el pecho y no puedo respirar
el bebé se ha tragado una pila
# booked → emergency
se me está cerrando la garganta, creo que es alergia, no puedo respirar
# booked → where
por qué puerta se entra, la principal o la de urgencias?
en qué planta estáis
cómo llego desde Atocha
# new → where
¿Me da la dirección de la clínica?
# new → hours
hasta qué hora abrís?
los sábados está abierto?
¿Qué horario tienen en agosto?
abrís el día de la Inmaculada?
# new → phone
cuál es el teléfono de ahí
Me facilita un número fijo para que mi madre pueda llamar, que no tiene whatsapp
# booked → phone
a qué número os puedo llamar
# booked → call-back
que me llame alguien por favor, no me aclaro con esto
prefiero hablar con una persona, llamadme cuando podáis
# new → call-back
¿Podrían devolverme la llamada? Soy mayor y escribir se me da mal
# booked → lateness
si llego 10 minutos tarde pierdo el turno?
¿pasa algo si llego un poco después de que me llamen?
hay margen si uno se retrasa?
# new → beyond
cuánto cuesta la consulta privada?
trabajáis con Sanitas o Adeslas?
han salido ya mis análisis
¿me pueden renovar la receta electrónica de la metformina?
# booked → beyond
puedo tomarme el ibuprofeno con el antibiótico?
el doctor me puede dar la baja laboral?
# new → language
can you speak english please
en árabe por favor, es para mi vecina
# booked → language
prefiero en inglés
# new → help
qué puedo hacer por aquí?
para qué sirve este número
# booked → greeting
buenos días 🌞
# booked → thanks
mil gracias, majísimos
# booked → hour
puedo ir a las 5 que salgo de trabajar?
¿me puede dar una hora exacta, las doce y media por ejemplo?
# new → hour
tenéis algo a las 8 en punto?
# booked → silence
Le gustó "Tu turno es el quinto"
Respuesta automática: estoy de vacaciones hasta el día 12. Leeré su mensaje a la vuelta.
Mensaje entregado
# booked → ask
igual la cancelo, no lo tengo claro todavía
a mi cuñada le cambiaron la cita para mañana y ni la avisaron
no quiero cancelar eh
el otro día llegué tarde y no me dijeron nada
es que
mi vecino ya ha llegado al trauma, dice que hay mucha gente
según como salga mi hija del cole igual tengo que cambiarla, ya te digo
jajaja perdona era para otro grupo
a mi padre le dio un infarto hace diez años
no sé qué hacer la verdad
# called → ask
creo que os equivocáis, ¿quién es?
la señora de delante todavía no ha salido
# new → ask
mi prima fue con el doctor Chen y quedó encantada
estoy pensando si pedir cita o no
# doctor → ask
cuál me recomendáis para unas verrugas en una niña?
no sé cuál me toca
# day → ask
qué día hay menos gente?
tengo que mirarlo con mi marido
# confirm → ask
espera que le pregunto
y quién es Ana?
# give-up → ask
si la anulo cuándo me darían otra?
# moving → ask
sería con el mismo médico?
puede, lo tengo que hablar en el trabajo
# new → book
quiero sacar cita para mi niña que trae mucha tos
Buenas tardes, quisiera agendar una consulta con el doctor Chen para mi papá, es diabético y ya le toca su revisión.
nesecito cita xfa
me pueden apartar un lugar con la dermatóloga para el viernes?
ocupo ver al doctor, ando con un dolor de espalda bien feo
Disculpe joven, ¿me podría anotar para que me vea el médico mañana temprano?
kiero una cita con haddad pa lo de las manchas
necesito un turno para la nena con la pediatra
hola para las vacunas de la escuela de mis dos hijos, me dan cita con la Dra. Reyes?
podría pedir hora para el dermatólogo esta semana
Ando buscando cita pa' mi apá, ya tiene tres días mareado
# new → first-free
con quien sea, el que se desocupe más pronto
No me importa qué doctor, lo más pronto que tengan por favor
denme el primer lugar q haya con cualquiera
cualquier médico está bien, solo que sea lo antes posible
# new → greeting
Muy buenos días señorita
holaaa 👋
qué tal, buen día
# new → help
para qué sirve este número?
¿Qué cosas le puedo preguntar aquí? Es que no le sé mucho al celular
# new → hours
a qué hora abren los sábados?
hasta q horas estan hoy
¿Van a abrir el 12 de diciembre?
cierran a la hora de la comida?
# new → where
por donde queda la clinica
me pasas la ubicación porfa 📍
¿Cómo llego desde la central camionera?
# new → phone
a q numero puedo marcar
¿Me da el teléfono de la recepción, por favor?
# new → beyond
cuánto sale la consulta sin seguro
aceptan medicaid?
ya salieron los análisis de mi esposo?
¿Puedo tomar ibuprofeno si estoy embarazada?
me pueden resurtir mi receta de la presión
# new → language
prefiero en inglés, se me hace más fácil
¿Me pueden mandar los mensajes en árabe? Es para mi suegro
# new → emergency
mi mamá se desmayó y no reacciona
no puedo respirar ayuda
El niño se tragó el cloro, ¿qué hago?
a mi esposo le está dando un infarto, le duele el pecho y suda frío
# new → start
actíveme otra vez los mensajes por favor, los había quitado
# new → hour
puedo ir a las 5 en punto?
¿Me podrían dar exactamente a las 9:15? Es que entro a trabajar a las 10
# new → call-back
que me llame alguien por favor, no sé escribir bien
Prefiero hablar con una persona, ¿me pueden marcar?
# new → ask
mi comadre fue con ustedes el mes pasado y le gustó
yo no quiero cita
a lo mejor la llevo, a ver cómo amanece mañana
Mi vecina sacó cita con el doctor Chen para el lunes
es q no sé si sea para tanto
cuando vivíamos en Fresno íbamos con otra doctora
si no se le quita pa'l jueves les pido cita
# booked → here
ya estoy aquí afuera en la troca
Buenas tardes, ya nos encontramos en la sala de espera mi hija y yo.
acabo de entrar, estoy en la entrada con mi bebé
toy en recepción
ya estamos acá seño, junto al garrafón de agua
# booked → later
voy tarde, hay un choque en la 57
No alcanzo a llegar a tiempo, que pasen los demás primero y yo llego al ratito
se me hizo tarde disculpe, voy en camino
me va a tomar otros 20 minutos, el camión no pasa
deje pasar al que sigue, todavía estoy cambiando al niño
ando atorada en la línea de San Ysidro, llego después
dame chance de 15 min más porfa
Se me ponchó una llanta. Sí voy a ir pero me voy a demorar.
voy atrasaito, hay tremendo tapón en la autopista
# booked → lead
avíseme 20 minutos antes de que me toque
vivo como a media hora de ahí
Estoy a 40 minutos en el rancho, avíseme con tiempo para salir
mándame msj 10 min antes
me queda a 25 minutos manejando
# booked → status
cuántos van antes que yo
¿Me podría decir cuánto falta para mi turno?
en q numero voy
a qué hora era mi cita, se me olvidó
todavía falta mucho o qué
La doctora Reyes va a tiempo hoy, ¿verdad?
# booked → cancel?
ya no voy a poder ir, cancéleme por favor
Quisiera cancelar la cita de hoy, mi hijo ya amaneció bien, muchas gracias
no voy air hoy cancelala
dele mi lugar a otra persona, yo ya no voy
me cayó trabajo y no voy a ir, quítenme la cita
anúlame la cita xfa
# booked → move?
me la puede cambiar para mañana?
Hoy se me complica muchísimo, ¿habrá modo de pasarla al jueves?
kiero cambiarla de dia
no tengo quien me cuide a los niños hoy, mejor el lunes
puedo reprogramar mi cita
pásame la cita pal viernes mija
# booked → stop
dejen de escribirme por favor
no quiero recibir más avisos
# booked → off-list?
Quíteme de su lista, por favor
# booked → where
cuál es la dirección? me va a llevar mi nuera
por cuál puerta se entra, la de la calle o la del estacionamiento
# booked → lateness
pasa algo si llego 10 minutitos tarde?
¿Qué sucede si me llaman y no estoy?
¿Hay tolerancia si uno llega tarde?
# booked → thanks
mil gracias, muy amables
Dios se lo pague señorita 🙏
# booked → hour
puedo ir mejor a las 3, es cuando salgo a comer
# booked → call-back
me puede llamar la recepcionista?
# booked → hours
hoy a qué hora cierran
# booked → ask
mi hermana va a llegar tarde a su trabajo por andar conmigo jaja
no, yo no dije que quería cancelar
estoy pensando si cancelo o no
mi suegra ya llegó a su casa gracias a Dios
¿Mi marido canceló la suya?
no me cancele!!
perdón ese mensaje era para mi esposo
la vez pasada llegué tarde y ni me dijeron nada
mañana a lo mejor, pero todavía no mueva nada
eh?
# booked → emergency
mi hija está convulsionando aquí en el carro
# booked → silence
Le gustó "Es usted la quinta en la fila"
Respuesta automática: estoy manejando, le contesto más tarde.
Gracias por comunicarte con Tortillería La Güera. En breve te atenderemos.
# called → here
voy pasando al consultorio
aquí toy, ya entro
# called → later
híjole apenas voy llegando a la gasolinera, pase a otro y yo llego en 10
todavía no llego!! que pase el que sigue
espéreme tantito, todavía ando buscando dónde estacionarme
# called → cancel?
ya me fui, cancele mi cita por favor
# called → where
en qué consultorio es?
cuál es la puerta del doctor
# doctor → doctor
el de niños
la doctora Reyes por favor, es la que conoce a mi hijo
de la piel
el general
# doctor → first-free
el que esté libre primero
# doctor → no
ya no, déjelo así, no quiero cita
# doctor → ask
cuál de los tres habla español?
déjame le pregunto a mi esposo
# day → day
el miercoles xq descanso
el próximo lunes por favor
# day → ask
no sé, depende de cuándo me den permiso
# name → name
María de la Luz Hernández Quiroz
es para mi hijo Iker Santiago Ruelas
Don Chuy, bueno Jesús Montemayor
yesenia maldonado
A nombre de la señora Ofelia Bustamante viuda de Rojas
# name → ask
el mío o el de mi mamá?
# confirm → yes
sí, así es
Correcto, muchas gracias.
# confirm → no
mejor no, ya no la quiero
# confirm → ask
tengo que llevar su cartilla?
# give-up → yes
ni modo, sí
# give-up → no
no no, sí voy a ir
# give-up → ask
y si la cancelo me cobran?
# moving → yes
sí mañana me queda perfecto
ándele pues, sí
# moving → no
no, mejor hoy
Mañana no puedo, déjela para hoy por favor
# moving → ask
sería con la misma doctora?
# new → book
el lunes con la doctora Reyes
con el doctor Chen el jueves por favor
con la doctora Haddad el viernes
# new → book
Buenas tardes doctora, necesito una cita para mi mamá que está con la presión alta
hola quiero sacar turno
quisiera agendar una hora con la dermatóloga
necesito cita pal niño, tiene fiebre hace dos dias
Por favor, ¿me puede separar una consulta con el doctor Chen?
che me das un turno porfa
me gustaría reservar hora para un control de mi hija de 3 años
Señorita buenos días quiero atenderme, tengo dolor de estómago
# new → first-free
con cualquiera, el que se desocupe primero
lo más pronto que tengan, me da igual el médico
el primer turno libre que haya con quien sea
# doctor → first-free
el que esté más desocupado
me da lo mismo, el que pueda antes
# booked → status
cuantos faltan para que me toque
¿En qué turno van, señorita?
disculpe, ¿a qué hora es mi cita? se me borró el mensaje
viene atrasado el doc?
ya casi me toca o todavía?
va la doctora con demora hoy? llevo rato acá sentado
qué número voy po
Me podría informar cuánto tiempo más o menos tengo que esperar, gracias
# booked → here
estoy en la puerta de la clínica
Llegamos, estamos sentados al lado del baño
toy abajo, subiendo
Buenas, mi papá y yo ya nos encontramos en el consultorio
presente!!
# called → here
voy entrando
ya voy, estoy en el pasillo
acá estoy, ya paso
# booked → later
voy atrasada, hay un taco enorme en la costanera
me agarró el trancón, llego más tarde, que pase el siguiente
estoy demorado, el colectivo no viene más
Señorita, un favorcito, voy a tardar un poquito más, que vayan pasando los demás
deme unos 15 minutitos más que estoy buscando parqueadero
hay paro en la Javier Prado y no avanza nada, voy a llegar con retraso
me quedé sin nafta jaja llego un rato tarde, guardame el lugar
# called → later
uy no, todavía no llego, haga pasar a otro mientras
salí a comprar un café, dame cinco minutos
# booked → cancel?
ya no voy a ir, cancélela por favor
quiero anular mi hora
cancelar turno
Buenas tardes, lamentablemente falleció un tío y no podremos asistir, le ruego cancelar la cita
ya me siento mejor, dele mi cupo a otra persona
no voy a poder ir, dame de baja el turno
ya la atendieron a la bebe en la posta, ya no necesito la cita
# called → cancel?
me fui ya, cancelá
# booked → move?
la puedo pasar para mañana?
se puede correr mi turno al viernes?
Necesito cambiar el día porque me llamaron del trabajo
aplazar cita para la otra semana por favor
hoy no puedo, me das otro dia?
mi hora de hoy la podría dejar para el lunes porfis
# booked → lead
avísame 20 minutos antes para salir de la casa
vivo a una hora, soy de Soacha
me queda como a media hora en micro
aviseme con un cuarto de hora de anticipación
# booked → stop
ya no quiero recibir estos avisos, gracias
córtenla con los mensajitos por favor
# booked → off-list?
bórrenme de la lista porfa
quiero salir de la lista
# new → start
activen otra vez los avisos
Los había dado de baja a las notificaciones, mándenmelas de nuevo
# new → emergency
mi esposo se desmayó y no reacciona
mi bebé está convulsionando ayuda
le duele mucho el pecho y se le duerme el brazo izquierdo
se tomó un frasco de pastillas mi hija
# booked → emergency
me estoy ahogando, no puedo respirar
# new → where
dónde quedan?
me regala la dirección por favor
En que calle están, voy en el Transmilenio
# booked → where
cómo llego desde la plaza de armas
# new → hours
¿hasta qué hora atienden?
# new → phone
cuál es el teléfono fijo
tienen un número para llamar?
# booked → phone
pásame el número de la recepción
# new → call-back
me pueden llamar? no entiendo esto del chat
prefiero que me llame una persona por favor
# booked → call-back
que alguien me pegue una llamada, es más fácil hablar
# booked → lateness
si llego 10 min tarde pierdo el turno?
¿Qué pasa si me atraso un poquito?
# new → beyond
cuánto sale la consulta particular
¿Atienden por Fonasa?
trabajan con OSDE o PAMI
Puedo darle ibuprofeno a mi bebé de 5 meses?
# booked → beyond
ya salieron mis exámenes de sangre?
la receta me la pueden mandar por correo
# new → language
me hablas en inglés por favor
hay manera de escribir en árabe, es para mi suegra
# new → help
qué se puede hacer por acá
ayuda no sé cómo se usa esto
cómo funciona este chat?
# new → greeting
Buenos días señorita
holaa
# booked → thanks
muchas gracias, muy amable
mil gracias mi reina, Dios la bendiga
vale graciass
# new → hour
tienen a las 5 de la tarde?
puedo ir tipo 3?
# booked → hour
puedo llegar a las 4 en punto mejor?
# booked → silence
Le gustó "Estás en el quinto lugar"
Gracias por comunicarse con Ferretería El Tornillo. En este momento no podemos atenderlo, le responderemos a la brevedad.
# doctor → doctor
con Reyes
el doctor chen
la que ve la piel
es para mi guagua, así que el de niños
# doctor → no
no, dejalo, no voy a sacar nada
mejor nada, olvídelo
# doctor → ask
a quién me recomienda?
qué especialidad tiene cada uno
espere le pregunto a mi marido
# day → day
pasado mañana si se puede
lunes en la mañanita
el 22
# day → ask
no sé todavía, tengo que ver mis turnos del trabajo
qué días atiende la doctora?
# name → name
Luz Marina Quispe
Juan Pablo Restrepo Ochoa
es para mi hija, Martina Aguirre
me llamo Segundo Huamán
thiago benjamin sosa
Yurany Palacios
# name → ask
para qué quiere el nombre
# confirm → yes
ya po, reserva
correcto señorita
# confirm → ask
y esa Ana quién es
espérame que le pregunto a ella
# give-up → yes
sí, cancele nomás
sí, anulala
# give-up → no
no, no la cancele que sí voy
noo la quiero mantener
# give-up → ask
deja que lo piense
# moving → yes
sí mañana me sirve
bueno, pásela
# moving → no
no, mejor la dejo hoy
mañana no puedo, déjame hoy
# moving → ask
con el mismo doctor sería?
capaz, dependo de que mi jefa me dé permiso
# booked → ask
mi vecina quiere cancelar la de ella pero no sabe cómo
no sé si ir o no, está lloviendo un montón
no dije que cancelara
la otra vez llegué tarde y me hicieron esperar tres horas
mi hermano ya llegó pero a otro médico, yo no
estoy pensando si cambiarla, después le digo
eh lo de ayer
# called → ask
me llamaron a mí o al señor de la gorra?
# new → ask
mi prima dice que sacó turno con ustedes la semana pasada
todavía no quiero cita, recién estoy averiguando
a mi abuelo le dio un infarto en el 2019, ahora está bien
quizás más adelante
si mañana sigue con tos capaz les escribo
# new → book
Buenos días, quisiera sacar una cita para mi mamá que tiene 84 años, con el doctor de medicina general
ocupo una cita pa mi nena de dos añitos porfa
Saludos, necesito que me vean al bebé, lleva tres días con la barriga floja
quiero una cita con la doctora de niños
Dios le bendiga, para apartar un turno con el Dr. Chen mañana
vos sabés si me pueden dar cita con el dermatólogo? tengo la cara llena de barros
mira necesito sacarle cita a papi que anda con el azúcar alta
holaa quiero cita con el de la piel
Necesito que un doctor me revise a los gemelos, los dos están con tos
me apunta a mi abuelita para consulta por favor
# new → first-free
deme lo más pronto que haya, con cualquier doctor
el que esté desocupado primero, da igual quién sea
Con quien sea, pero lo antes posible que el niño está malito
# doctor → first-free
cualquiera, el que tenga menos fila
# doctor → doctor
La doctora Reyes, mi amor
con el chen
el de los granos 😅
el de adultos, medicina general
la misma de siempre, Reyes, la que ve a mis muchachos
# doctor → ask
¿cuál de ellos es mujer?
no sé, deja preguntarle a mami
a mi vecina le fue mal con el doctor Haddad
# doctor → no
ya no, dejelo así
mejor nada, ya lo llevé al hospital
# day → day
pa hoy mismo
El viernes, que mi hija está libre y me puede llevar
el lunes si dios quiere
hoy plis
# day → ask
tengo que ver cuándo me dan permiso en el trabajo
¿qué días viene la doctora?
fuimos el martes y estaba cerrado
# name → name
Yadira Altagracia Peralta
es mi hijo, Dylan Josué Cruz
Doña Carmen Batista
me llamo Kevin Zelaya
Se llama Genesis Marie Rosario, tiene 4 años
mi abuelo Eusebio Montenegro
# name → ask
¿para qué quiere el nombre?
# confirm → yes
si esa misma
Sí, por favor, confírmela
# confirm → no
no, ese no es el apellido
No, así no se llama mi niña
no no la reserve, mami dice que no
# confirm → ask
¿con cuál doctor sería?
espérate que le pregunto a mi esposo
hay que llevar la tarjeta de vacunas?
# give-up → yes
sí cancélala, ya se le quitó la fiebre
Sí señorita, a mi papá lo internaron anoche
si ya no vamos
# give-up → no
ay no, no la cancele, me equivoqué
No, sí vamos a ir
no déjemela
# give-up → ask
si cancelo, ¿me cobran?
déjame pensarlo tantito
no estoy segura, acaba de vomitar otra vez
# moving → yes
cámbiela pues
claro, mejor mañana que hoy está lloviendo a cántaros
simon
# moving → no
no, déjela para hoy
mañana no puedo, tengo clases, no la cambie
No gracias, ya conseguí quien me lleve
# moving → ask
y mañana está la misma doctora?
depende de si mi hermana me presta el carro
# booked → status
cuanto falta pa que nos toque
¿Por cuál número van?
mi amor y cuántas personas hay delante de mi mamá?
La doctora está atrasada?
ya casi me toca o q
Disculpe, ¿a qué hora es que era mi cita?
cuántos niños hay antes que el mío
Buenas, ¿como cuánto tendremos que esperar? es que mi papá se cansa sentado
# booked → here
ya estamos aqui, en la salita
Ya llegué con mi mamá, está en silla de ruedas
llegamos mi amor, estamos en la puerta
aquí estoy con el chamaquito
ya toy aquí
Le aviso que ya entramos a la clínica
acabo de llegar, soy la del coche rosado de bebé
# called → here
ya vamos entrando
voy pa dentro
# called → later
ay estoy cambiándole el pamper, deme 5 minuticos
todavía vengo en la guagua, pase a otro primero
Papi está en el baño, que entre el siguiente mientras
# called → cancel?
ya nos fuimos, cancéleme la cita
no puedo entrar, se me puso mala la niña y me voy, cancela porfa
# called → ask
¿pueden entrar los dos papás?
el señor de al lado dice que a él también lo llamaron
# called → emergency
se desmayó aquí en la sala de espera y no responde!
# called → where
estoy abajo, ¿en qué piso queda la clínica?
# booked → later
hay un tapón horrible, voy tarde
se nos hizo tarde con la niña, pasen a los demás
Necesito 20 minutos más, a mi abuelo le cuesta bajar las escaleras
vengo retrasada, guárdeme el puesto
hay presa en la carretera, llego como 15 minutos tarde
me atrasé xq el profe no me dejaba salir, q pasen los otros
# booked → lead
avíseme media hora antes que yo vivo lejos
estoy a 20 minutos en guagua
mándeme un mensajito 15 minutos antes pa vestir a los nenes
vivo como a una hora, en la montaña
# booked → cancel?
no vamos a poder ir, cancele por favor
cancelame la cita xfa
Buenas tardes, mi abuelita falleció ayer, le agradezco que anule su cita
ya no hace falta la cita, el niño está bien, quítela
Quiero anular el turno de mi papá
# booked → move?
me la puede pasar pa mañana?
Necesito cambiar la cita para otro día, no tengo con quién dejar los niños
se puede correr para el jueves? hoy tengo examen
La señora que cuida a mi mamá no vino, ¿podríamos dejarla para la próxima semana?
# booked → stop
ya paren de escribirme por favor que estoy en clase
No deseo recibir más avisos, gracias
deja de textearme
# booked → off-list?
quítenme de esa lista
# new → start
mándenme los mensajes otra vez
quiero volver a recibir los avisos, mi nieto me los quitó sin querer
activen los mensajes de nuevo porfa
# booked → where
dónde es que queda eso?
me pasas la ubicación porfa
Señorita, ¿qué bus tomo para llegar a la clínica?
# new → where
cuál es la dirección de la clínica
# new → hours
¿Trabajan los sábados?
# new → phone
cuál es el teléfono de la clínica
Mi mamá no sabe escribir en celular, ¿a qué número puede llamar?
# booked → phone
me das el número pa llamar
# booked → call-back
llámenme ustedes por favor, no puedo escribir con la bebé cargada
# new → call-back
quiero que me llame una persona, yo no entiendo estas máquinas
que alguien me dé una llamadita porfa
# booked → lateness
¿y si llego 10 minutos tarde me atienden?
Qué pasa si se me pasa el turno
# booked → beyond
¿le puedo dar acetaminofén antes de ir?
ya salieron los análisis de mami?
# new → beyond
aceptan el seguro SeNaSa?
me pueden renovar la receta de las pastillas de la presión de mi papá
# new → language
english please, my spanish is not good
en inglés porfa, que mi hija no lee español
# booked → language
cambie a inglés por favor
# new → help
qué puedo hacer por aquí
cómo funciona esto mija, yo soy vieja
# new → greeting
Buenos días le dé Dios
qué lo qué
# booked → thanks
mil gracias mi amor
Muy amable, que Dios se lo pague
grax 🙏
# booked → hour
puedo ir a las 3 en punto?
# new → hour
hay cupo a las 4:30? es que salgo del colegio a las 4
quiero que me atiendan a las 10 exactas
# new → emergency
mi bebé no respira
mi abuela se cayó y está botando mucha sangre por la cabeza
El niño se tomó el cloro
# booked → emergency
le está dando una convulsión
# booked → silence
Gracias por comunicarse con Colmado La Bendición. En breve le atenderemos.
Le gustó “Usted es el quinto en la fila”
Estoy conduciendo. Responderé más tarde. (Respuesta automática)
# booked → ask
estoy pensando si cancelar, pero vamos a ver cómo sigue después de la siesta
yo no dije que cancelaran
mi hermana llegó tarde la otra vez y la atendieron igual
mi comadre ya está allá pero ella va al dentista
la semana pasada nos tuvieron dos horas esperando
jajajaj perdón la bebé agarró el teléfono
quizás tenga que moverla, todavía no sé
no me quiten los mensajes eh
# booked → here
ya entramos a la clínica, le aviso
le aviso que ya estoy adentro
ya estoy sentada en la sala
aquí ando ya, en la recepción
ya me bajé del taxi y entré
ya estamos mi mamá y yo en la salita
llegué ahorita, ¿qué hago?
presente, sentado junto al garrafón
ya ando aquí afuerita del consultorio, en la sala
recién llego, estoy en el mesón
ya toy en la sala de espera
entré por urgencias pero ya estoy en su recepción
ya estacioné y ya entré
me dejaron en la puerta y ya estoy adentro
acabo de entrar con la silla de ruedas de mi abuela
ya estoy en el hall de la clínica
acá sentadita esperando en la sala
# called → here
voy pa adentro doctor
entrando
ya estoy parado, entro
ya me levanto, entro
ahí entro
ya paso doctora
vamos entrando con el bebé
sí, soy yo, ya entro
estoy en la sala, ya voy entrando
acá estoy, abro la puerta
ya oí mi nombre, voy pasando
# called → later
todavía no llego, haga pasar a otro mientras
ay estoy cambiándole el pañal, deme 5 minuticos
salí un momento a comprar agua, pasen al siguiente
estoy en el baño con el niño, que pase otro primero
no he vuelto todavía, adelanten al que sigue
me fui a mover el carro, denme diez minutos
no estoy ahí aún, atiendan a otra persona primero
deme un ratito, mi mamá camina despacio
voy llegando en el metro, que entre el de atrás
que pase el siguiente, yo entro después
uy, me agarró dando pecho, cinco minutitos por favor
# booked → later
se me pegaron las sábanas, llego tarde
hay un paro de transporte, voy a llegar atrasada
la micro no pasa, voy tarde
se ponchó la llanta, voy a demorar
estamos trancados en la autopista, vamos tarde
no alcanzo a llegar a mi hora, que pasen otros
el que viene detrás puede pasar antes, yo me retraso
me cogió el aguacero, llego más tardecito
salí tarde de la chamba, me voy a demorar
la ambulancia que trae a mi papá viene retrasada
se demoró el bus, pasen a otro primero
me va a tomar más tiempo llegar
no llego a la hora, corran mi turno tantito
córranme unos lugares para atrás, voy retrasado
# booked → status
cuántos faltan para mí
ya mero me toca
cuánto más hay que esperar, llevo una hora sentada
ya va a ser mi turno
en qué turno van
qué tanto falta
me falta mucho o voy por un café
está muy lleno hoy
el doctor va atrasado
# booked → lead
vivo a una hora, soy de otro pueblo
estoy a media hora en bus
avísame unos veinte minutos antes
péguenme un grito quince minutos antes
mándeme aviso con media hora de anticipación
me queda a 25 minutos el trabajo
necesito que me avisen con tiempo, vivo a 50 minutos
# booked → cancel?
dele mi turno a otro, ya no voy
mi mamá dice que cancele mi cita
ya no hace falta, se le quitó la fiebre, cancélela
me salió un viaje, cancele por favor
no vamos a poder ir, anulen el turno
ya me atendieron en otro lado, bórrenla
desisto de la cita
quiero dar de baja mi turno de hoy
no podré asistir hoy, cancelen
# booked → off-list?
quite a mi mamá de la lista
bórreme de su lista
elimine mi nombre de la lista
# booked → stop
ya paren de escribirme que estoy en clase
no me manden más mensajitos
ya no quiero que me lleguen avisos
paren con tanta notificación
apaguen los avisos por favor
dejen de mandarme mensajes a este número
no quiero más sms
# new → start
los había dado de baja, mándenmelas de nuevo las notificaciones
activen de nuevo los mensajes
reactívenme las notificaciones
mándenme otra vez los recordatorios, los quité sin querer
# new → call-back
péguenme una llamada
me puede marcar alguien
que me hable una señorita por teléfono
prefiero hablar con alguien, llámenme
# booked → call-back
devuélvanme la llamada por favor
me pueden telefonear
mejor márquenme, no sé escribir bien
# booked → lateness
hay problema si llego diez minutos tarde
me esperan si me atraso un poco
pierdo mi lugar si llego después
cuánto es lo máximo que puedo llegar tarde
me atienden igual si llego un cuarto de hora tarde
# booked → hour
puedo ir a las cuatro en vez de esperar
me pueden atender a las 3 en punto
tiene que ser a las doce, se puede
# new → hour
tiene a las diez y media
quiero para las cinco de la tarde
hay lugar a las 11:15
# new → book
mi bebé necesita la vacuna, cómo saco turno con la doctora Reyes
quiero sacar ficha para el doctor
cómo agarro número
ocupo que me vea el médico
necesito una hora con el dermatólogo
quiero una cita para mi suegra
me anota para consulta
quisiera que revisaran a mi niño
# new → emergency
se tomó cloro mi hijo de dos años
mi papá se cayó y no habla, tiene la cara chueca
se tragó una pila
se tomó las pastillas de la abuela
mi niña no respira bien, está moradita
se desmayó y no responde
# booked → beyond
cubre mi seguro la consulta
me pueden mandar la receta
ya salieron mis análisis
me dan justificante para el trabajo
# new → beyond
puedo ir sin que sepan mis papás
atienden con fonasa
cuánto cobran por niño
# called → where
en qué piso es, estoy en la entrada principal
por cuál puerta entro, ando en la calle
no encuentro la entrada
estoy abajo, ¿qué piso es?
# booked → where
qué camión me deja cerca
cuál es el edificio
# booked → silence
Este número no recibe respuestas.
No responda a este mensaje, buzón no atendido.
Respuesta automática: en este momento no puedo atender, le escribo luego.
Estoy manejando, te respondo cuando llegue. Enviado automáticamente.
# new → greeting
quiubo
buenas buenas
qué hubo
# booked → thanks
muy amable, Dios le pague
mil gracias, bendiciones
se agradece
ya, gracias
# doctor → doctor
el de los niños
quien ve bebés
el dermatólogo pues
# doctor → no
dejémoslo así, gracias
no gracias, ya conseguí en otro lado
no, déjelo, luego vuelvo a escribir
olvídelo, ya se le pasó
ya no quiero cita
# doctor → first-free
cualquiera, tengo prisa
el que me atienda más rápido
con quien haya menos fila
# day → day
mañana pues
hoy mismito
el primero que haya, hoy
mejor mañana
# name → name
Bebé González, todavía no tiene nombre
es para mi hijo Dylan Quispe
María del Carmen Ñáñez
# confirm → yes
ese mero
así es, agéndela
sí, ahí está bien
# confirm → no
el apellido está mal
no, mejor no reserve
no, está mal escrito
# give-up → yes
sí, quítela no más
sí, bórrela, ya se mejoró
sí, cancélela porfa
si, no podremos ir
# give-up → no
no, no la cancele, ya voy
déjela, sí voy
no no, sí vamos a ir
# moving → yes
sí, mañana me queda mejor
sí, pásela
ya, mañana entonces
sí, cámbiela, hoy no tengo con quién dejar a los niños
# moving → no
déjela hoy no más
no, hoy vamos igual
# booked → ask
mi hermana ya llegó pero al dentista, no con ustedes
estamos pensando en cancelar, a ver cómo sigue en la tarde
la vecina quiere cancelar la suya
si llueve capaz que no voy
mi marido dice que llegará tarde a cenar
casi la cancelo ayer
todavía no salgo de la casa
a mi prima le cambiaron la cita
ojalá pudiera cancelar pero no puedo
# called → ask
puedo esperar unos minutos más, no hay apuro
podemos esperar diez minutos
no me molesta esperar otro rato
# booked → ask
puedo esperar media hora más sin problema
# new → book
buenas, quiero una cita con el doctor de la piel que me salió una mancha en la cara
Mi amor me regalas una citica para mi mamá con la doctora Chen
épale necesito que me vean al chamo, tiene tres días con diarrea
Hola, quería pedir cita para la niña con el pediatra
Buenos días señorita, le escribe Don Evaristo, deseo sacar una cita por el dolor de la cadera
me puede agendar por fa, es pa un chequeo general
tía quiero q me vea alguien el acné, cómo pillo cita
Fíjese que necesito cita para mi nena de dos años, va a tocarle su control
# new → first-free
me da igual el médico, lo primero que tengáis libre
Póngame con el que tenga menos gente, vengo en la hora de almuerzo
# new → greeting
Muy buenos días tengan ustedes
# new → help
Mi nieta me puso este número en el teléfono, ¿para qué sirve?
esto cómo funciona pues
# new → hours
abrís los sábados por la mañana?
¿A qué hora abren? Es que entro a trabajar a las 8
# new → where
cómo llego en Transmilenio desde el portal norte
# new → phone
cuál es el fijo de la clínica, es pa que llame mi abuela
# new → beyond
aceptan Sanitas o solo particular
ya salieron los exámenes de sangre de mi papá?
se me acabó la losartán, el doctor me puede hacer la receta
¿le puedo dar acetaminofén a un bebé de cuatro meses?
# new → language
se puede en inglés? es que mi esposo no habla español
Mi vecino es de Marruecos, ¿esto lo tienen en árabe?
# new → emergency
mi abuelo se desmayó y no responde
se me está ahogando la niña con un maní ayuda
mi hermana se tomó un frasco de pastillas y no despierta
está convulsionando mi hijo
# new → start
quiero que me vuelvan a llegar los mensajes
sin querer les di a que no me escribieran, actívenlo otra vez
# new → hour
tendrían algo a las 4 y media? salgo del cole a las 4
Me convendría a las 3 de la tarde, ¿se puede?
# new → call-back
me puede llamar alguien por favor, no sé escribir bien
que me marque una señorita de recepción
# new → ask
a lo mejor pido cita, lo hablo con mi marido y ya os digo
A mi comadre la operaron el año pasado de urgencia, gracias a Dios ya está bien
uy perdón eso era para mi hermano
mi vecina quiere cita pero ella les escribe después
# new → silence
Respuesta automática: estoy de vacaciones hasta el día 20. Para urgencias contacte con mi compañera.
Le gustó "Hola, ¿en qué podemos ayudarle?"
# booked → status
por dónde va la fila mi amor
¿Va con retraso el doctor?
a q hora era lo mío
Señorita disculpe, ¿me falta mucho? Es que tengo que darle la insulina a mi esposo
qué número soy ahora
cuánto me queda, que tengo el coche en zona azul
va pa largo eso? llevo rato sentada aquí
# booked → here
ya estoy aquí en la sala de espera
llegamos mami y yo, estamos en la recepción
acabo de entrar a la clínica con el niño
aquí toy ya
Presente, estoy sentado al lado de la ventana
ya llegué 🙌
# booked → later
voy tarde, hay una tranca horrible, que pasen los demás
llego como 15 min tarde perdón se me fue la guagua
Discúlpeme, se me atrasó el bus y no llego a tiempo, deje pasar a otro antes
el jefe no me suelta, necesito un ratico más
estoy en un trancón en la 80, me demoro
Se ponchó la llanta, voy a llegar atrasado
# booked → lead
avísame 20 minutos antes porfa
Me queda a una hora en bus, para que lo tengan en cuenta al llamarme
escríbame cuando falte un cuarto de hora, que camino despacito
estoy como a 10 minutos a pie
# booked → cancel?
ya no voy a ir, dele mi puesto a otro
Anúlame la cita, que me ha salido un marrón en el curro
mi hijo amaneció bien, ya no necesito que lo vean hoy, cancélela
Le ruego cancele mi consulta pues no tengo quien me acompañe
no tengo con quien dejar los pelaos, mejor cancélame eso
# booked → move?
la puedo cambiar pa mañana?
Se me complicó hoy, ¿me la pasa para otro día?
hay que moverla, hoy tengo examen en el liceo
¿Sería posible aplazar mi cita al jueves?
mejor la semana que viene, me la cambiáis?
# booked → stop
ya basta de notificaciones, me van a quitar el celular en clase
# booked → off-list?
Sáqueme de esa lista por favor
# booked → where
cuál es la dirección exacta es que el taxista no sabe llegar
por qué puerta se entra, la de atrás o la principal
# booked → phone
pásame el teléfono de recepción
# booked → call-back
puede llamarme alguien? no veo bien las letras
# booked → lateness
qué pasa si llego 10 minutos tarde
¿Pierdo el turno si no estoy cuando me llamen?
# booked → beyond
cubre el seguro esta consulta
el doctor me puede dar incapacidad por la semana pasada?
# booked → thanks
mil gracias mi reina
vale gracias
Dios se lo pague, muy agradecida
# booked → hour
puedo ir a las 5 que salgo del trabajo
me podéis atender justo a las doce y cuarto
# booked → ask
estoy pensando si cancelar, no sé todavía
que no, que yo no he dicho que cancele nada
Si el niño empeora capaz que la cambio, por ahora no
mi mamá pregunta si ya llegó la vecina
no me cambien la cita por más que mi hijo les diga
es que mira la cosa es que
# called → here
voy, voy, estaba en el baño, ya paso
# called → later
ay no todavía voy en la camioneta, pase a otro primero
dame cinco minuticos que estoy parqueando, que pase el siguiente
# called → cancel?
me tuve que ir a trabajar, cancélela
# called → where
en qué consultorio es
# called → emergency
mi mamá se acaba de caer en la escalera y no reacciona
# called → ask
eso es para mí o para mi hija?
creo que entró otra señora
# doctor → doctor
Haddad
con el doctor Chen si es tan amable
el de medicina general
es para un bebé así que pediatría
# doctor → first-free
cualquiera, el que esté libre primero
# doctor → ask
cuál es mujer?
¿quién me recomienda?
mi tía va siempre con Reyes pero yo no sé
deje y pienso
# doctor → no
no, déjalo, ya no quiero cita
# day → day
el viernes que libro
# day → ask
no sé todavía qué turno me toca
# name → name
Yuleisy Carolina Briceño
es mi abuelo, Aurelio Mosquera Palacios
me llamo dani soto
Doña Mercedes Iglesias Vda. de Peña
el paciente es mi hijo Kevin Alexander Tejada
# name → ask
pongo mi nombre o el del niño?
# confirm → yes
sí esa misma
Correcto, muchas gracias
sip 👍
# confirm → no
no, esa no soy yo
no no, no la reserves
# confirm → ask
ella tiene que llevar la cédula?
espere le pregunto a mi esposa
# give-up → yes
sí por favor, qué pena con ustedes
claro
# give-up → no
nooo no la canceles
No, déjela, sí voy a ir
# give-up → ask
me cobran algo si la cancelo?
no sé, déjame ver si me pueden llevar
# moving → yes
sí mañana está bien
perfecto, hágale
Vale, pásamela a mañana
# moving → no
no, mejor la dejo para hoy
mañana no puedo, déjela como está
nop
# moving → ask
déjame ver si me dan permiso en el trabajo
# booked → later
se paró el metro entre dos estaciones, me va a tomar un rato
el carro no prende, voy pero no llego a la hora
el niño vomitó en el carro y nos regresamos a cambiarlo, nos vamos a demorar
me va a tomar más de lo que pensaba
salimos tarde, la abuela no encontraba sus lentes
voy despacio por la lluvia, llego después de mi hora
me regresé por la tarjeta del seguro, me tardo más
estoy atorado en una manifestación, me demoro
# booked → lead
son cuarenta minutos desde mi casa
desde el trabajo me tardo media hora
caminando son veinte minutos
vivimos lejos, hora y media en bus
ocupo cuarenta y cinco minutos para llegar
# booked → cancel?
no tengo con quién dejar a los niños, mejor cancéleme eso
mejor cancélenme la cita
no voy a poder, cancélamela
tengo que trabajar, quítenme la cita
ya no la necesito, gracias, cancelen
# booked → move?
hay que moverla, hoy tengo examen
toca cambiarla, hoy no puedo
pásenla para otro día que hoy tengo trabajo
hay que correrla para mañana
# booked → stop
son demasiados mensajes, ya no más
me llenan el celular de avisos, quítenlos
apaguen eso que suena en clase
# new → start
quiero que me escriban otra vez
prendan de nuevo los mensajes
# new → hour
tendrían algo a las 4 y media? salgo del colegio a las 4
hay algo como a las seis
me conviene a las ocho de la mañana
# new → help
para qué es este número
y esto qué hace
cómo se usa esto
# booked → lateness
pasa algo si llego un poquito tarde
hay tolerancia
si llego después de mi turno igual me atienden
# booked → where
cómo se llama la calle, el taxi no la encuentra
el chofer no da con el lugar
# called → here
ya voy pasando con la niña
voy pasando
aquí voy, ya entro
# confirm → yes
es correcto, gracias
correcto todo
# give-up → yes
sí, qué pena
# moving → no
mañana trabajo, mejor la dejo hoy
# new → emergency
se me durmió medio cuerpo y no puedo hablar bien
mi mamá de repente no puede hablar y se le fue la cara de lado
tiene la boca torcida y habla raro
no puede mover el brazo izquierdo
se le hinchó la lengua y no puede respirar
está convulsionando en el piso
mi bebé está flácido y no despierta
se pegó en la cabeza y está vomitando
no para de sangrar
se me rompió la fuente y ya viene el bebé
me aprieta el pecho y estoy sudando frío
se desplomó en el baño
se desmayó y no reacciona
se atragantó con una moneda
# new → book
hola, quería pedir cita para mi madre, que lleva días con mareos
quiero agendar una consulta por fa
Buenas, necesito un turno para el nene, está con mucha tos
Buenos días, me colabora con una cita para el doctor Chen?
kiero sacar cita pa la dra de piel
Señorita, quisiera separar una cita para mi hijita, tiene ronchas en el cuerpo
necesito ver a alguien por lo de la rodilla, me apuntas?
me das un turno? me salió un lunar raro
# new → first-free
el primero q tengan, con cualquier doctor
Me da igual con quién, lo antes posible
con quien sea pero que sea lo más prontito
cualquier médico está bien, el turno más cercano que haya
# new → greeting
qué tal, buen día 😊
# new → help
Disculpe joven, mi nieta me dejó este número, ¿qué cosas puedo hacer por aquí?
# new → hours
¿Abrís los sábados por la mañana?
hasta qué hora atienden?
# new → where
me pasas la dirección?
¿En qué calle están? Voy desde la estación del metro
cómo llego desde la plaza de armas
# new → phone
tienen teléfono fijo para llamar?
cuál es el número de la clínica
# new → call-back
me pueden llamar? no veo bien la pantalla
Preferiría hablar con una persona, ¿me podrían dar un telefonazo?
que me llame alguien de recepción porfa
# new → beyond
¿Trabajan con OSDE?
ya están los resultados de mi papanicolau?
necesito que me renueven la receta de la metformina
# new → language
me puede escribir en inglés? soy la mujer de Andrés y hablo poco español
Puede ser en árabe? mi marido no entiende español
# new → emergency
mi papá se desmayó y no reacciona
Por favor ayuda, mi hija se tragó una pila y se está ahogando
# new → start
activen otra vez los mensajes por favor
# new → hour
tienes algo a las 5 y media, cuando salgo del curro?
¿Podría ser a las 10 en punto?
# new → ask
mi vecina fue con ustedes el año pasado y quedó feliz
no sé si ir o esperar a ver si se me pasa
Yo no necesito cita, era mi cuñada la que andaba preguntando
capaz la semana que viene saco turno, depende del laburo
no me agende nada todavía, ya veré
lo del papel ese
# booked → status
¿Me falta mucho?
en qué lugar estoy
Oiga disculpe, ¿a qué hora era mi cita? perdí el papelito
cuánto hay de espera más o menos
falta mucho che? estoy con la nena que no para
# booked → here
Estoy en la sala de espera, al lado de la máquina de café
recién entro a la clínica
ya estamos aquí con Valentina, acabamos de entrar
estoy en el mostrador pero no hay nadie
listo, aquí estoy sentadita
# booked → later
voy tarde, hay un atasco tremendo en la M-30
perdón, el tráfico está horrible, que pase alguien antes que yo
se me hizo tarde con los niños, llego como 20 min después
Estoy demorado, el colectivo no viene. No me saquen el lugar
hay un trancón terrible, me demoro un ratico más
necesito otro cuarto de hora, se me ha pinchado una rueda
# booked → lead
avisame 20 minutos antes así salgo
vivo a media hora de la clínica
me queda a 40 minutos en Transmilenio
¿Me podrían avisar un cuarto de hora antes?
# booked → cancel?
cancela mi cita porfa, ya no puedo ir
Buenos días, quería anular la cita de hoy, me encuentro mejor
al final no voy a poder ir, cancelame el turno
Señorita, cancéleme la cita por favor, me salió un trabajo
ya no voy, denle mi lugar a otro
# booked → move?
necesito reprogramar, me cambiaron el turno en la fábrica
¿Podría cambiarla a otro día? Hoy tengo el funeral de un tío
hoy no llego ni de broma, mejor el jueves
quiero correr el turno para el viernes
# booked → stop
BAJA MENSAJES
# booked → off-list?
bórrame de la lista por favor
# booked → where
estoy dando vueltas y no encuentro la entrada, dónde queda?
mándame la ubicación porfis
# booked → call-back
prefiero que me llamen, que esto es delicado
puede llamarme una persona?
# booked → lateness
pasa algo si llego 10 minutos tarde?
y si se me pasa el turno qué, lo pierdo?
¿Hay tolerancia si uno se retrasa un poco?
# booked → beyond
¿Me cubre la EPS esta consulta?
me puede dar el doctor un justificante para el trabajo?
# booked → thanks
gracias, muy amable
mil gracias 🙏
Dios le pague señorita
# booked → hour
puedo ir a las 4 en vez de esperar?
# booked → language
inglés por favor
# booked → silence
Le gustó "Su turno es el quinto"
Respuesta automática: estoy de vacaciones hasta el 2 de septiembre.
# booked → emergency
mi esposo está convulsionando, todavía estamos en la casa
# booked → ask
a lo mejor tengo que cancelar, luego les digo
todavía no cancele nada, tengo que hablar con mi hija
mi hermano llega tarde siempre, igual que en su boda jaja perdón era para otro chat
la otra vez esperé dos horas
el señor de al lado dice que va antes que yo
mi comadre quería cambiar la suya pero no se anima
no, yo no he llegado, el que llegó fue otro García
# called → here
ya entro, gracias
Sí, ahora mismo voy para adentro
# called → later
estoy en el baño, dame 5 minutos
aún estoy aparcando, que pase el siguiente
Fui a comprar agua, que entre otro mientras, ya vuelvo
# called → cancel?
me cansé y me fui a mi casa, cancelen la cita
# called → ask
me llamó a mí o a la otra señora Quispe?
era para mi suegra eso? ella viene otro día
# doctor → doctor
la dra Reyes, es para mi peque
# doctor → first-free
cualquiera, el que se desocupe primero
me da lo mismo, el que antes pueda
# doctor → no
dejalo, no saco nada
nada, olvídelo
# doctor → ask
cuál es mejor?
el doctor Chen es hombre o mujer?
# day → day
el miércoles
# day → ask
qué días atiende ella?
déjame ver mis turnos en el hospital primero
# name → name
María del Carmen Ibáñez
Wilmer Huamán Condori
es Joaquín Pereyra
Se llama Luz Dary Ospina
ponga Guadalupe Trejo por favor
# name → ask
el mío o el de mi hijo?
# confirm → yes
correcto, gracias
# confirm → no
no, esa no soy
# confirm → ask
espera que le pregunto a mi madre
# give-up → yes
sí anúlala, qué remedio
# give-up → no
no no, déjela, sí voy a ir
noo no canceles, al final puedo
# give-up → ask
me cobran si la cancelo?
# moving → yes
sí, pásala a mañana
va, mañana está perfecto
# moving → no
no, déjalo para hoy
no hace falta, al final llego hoy
# moving → ask
mañana sería con la misma doctora?
# called → here
voy para allá, estoy en la sala
somos nosotros, ya vamos
ya voy doctora
soy yo, voy entrando
ya me paré, voy
ya escuché, paso
camino al consultorio
ya casi en la puerta del consultorio
entramos ya con el niño
listo, paso
voy voy
acá voy, con permiso
guardo el celular y entro
# called → later
salí por un café, denme diez minutos
mi mamá está en el baño, que pase otro
aún no regreso, atiendan al siguiente
# booked → call-back
que alguien de recepción me llame, es privado
me puede llamar una enfermera
# doctor → no
olvídelo, voy a la farmacia mejor
no se moleste, vamos a otro lado
lo dejo por ahora
# booked → cancel?
quería anular la cita de hoy, me encuentro mejor
quisiera cancelar, ya estoy bien
# new → help
qué se supone que escriba aquí
qué pongo aquí
# new → book
quiero sacar una cita para mi niña, trae tos desde el domingo
Buenas, necesito hora con el dermatólogo por unas manchas que me han salido en la espalda
hola kiero un turno xfa
Disculpe la molestia, señorita, quisiera agendar una consulta para mi mamá que tiene 81 años y anda con la presión alta.
me puede dar una cita con el dr chen pa mañana
necesito pedir hora al pediatra, mi guagua no quiere comer
quisiera q me atiendan x un dolor de rodilla
che me das un turno con Haddad?
# new → first-free
con quien sea pero lo antes posible
me da lo mismo el doctor, la primera hora que tenga
el turno más próximo que haya, con cualquiera de los tres
# new → greeting
holaa 👋
# new → help
que puedo hacer por aqui
¿Cómo funciona esto? Es que mi nieto me puso el número y yo no sé usarlo
# new → hours
¿A qué hora abren por la mañana?
hasta q hora estan hoy dia
# new → where
¿Me mandas la ubicación porfa? Vengo desde Triana en coche
cómo llego desde la estación de metro
# new → phone
me pasas el teléfono de la clínica
a qué número puedo llamarles?
# new → beyond
cuánto sale la consulta sin obra social
aceptan Isapre o solo Fonasa
¿Trabajan con Adeslas?
puedo tomar paracetamol si estoy dando pecho?
ya están mis análisis de orina??
# new → language
prefiero que me escriban en inglés por favor
Se puede seguir en inglés? Mi esposo no habla español
# new → emergency
Mi bebé se atragantó y se está poniendo morado, ayúdenme!!!
mi hermana se tomó un frasco entero de pastillas
# new → start
me di de baja de los avisos sin querer, me los activan de nuevo?
# new → hour
me pueden dar a las 5 y media en punto? salgo del trabajo a las 5
¿puedo ir a las once?
# new → call-back
me pueden llamar? no me manejo bien con el celular
Preferiría hablar con una persona, llámenme por favor a este número
# new → ask
mi vecina fue con la doctora Reyes y quedó contenta
todavía no sé si voy a pedir turno, primero lo hablo con mi marido
no quiero cita, gracias
El año pasado me atendieron ahí por una alergia
mi cuñado dice q tiene cita con ustedes el jueves
# new → silence
Respuesta automática: estoy de vacaciones hasta el 3 de septiembre. Para urgencias escriba a mi compañera Lucía.
Gracias por comunicarte con Pastelería La Abuela. En breve te atenderemos 🍰
# booked → status
cuántos faltan antes que yo
¿Sería tan amable de decirme a qué hora tengo la cita? Se me ha borrado el mensaje.
falta mucho? tengo al nene muerto de hambre
llevo una hora sentado, cuánto más hay que esperar
# booked → cancel?
Al final no voy a poder ir, anúlenme la hora por favor
ya se me pasó el dolor así que no voy, denle mi lugar a otro
che, cancelame el turno que me salió un laburo
no podré asistir hoy, por favor cancele
Buenas tardes, lamento avisar tan tarde pero mi hija se cayó en el colegio y tengo que anular la consulta.
# booked → move?
se puede cambiar para otro día?
Me la pasa para mañana porfis, hoy no me dan permiso en la chamba
podrían moverme el turno al viernes
hoy imposible, cámbiame la hora para la semana que viene
# booked → here
Acabo de entrar, estoy en la sala de espera con mi mamá en silla de ruedas
toy afuera en la puerta
Ya estamos aquí 😊
recién llegamos al consultorio, somos los Quispe
ya estoy acá sentada al lado de la ventana
# booked → later
voy a llegar tarde, hay un choque en el periférico
ando atrasada como 20 min, q pasen los otros
Me he quedado tirado con la moto, llego pero más tarde, no me quitéis el sitio
el micro no pasa, voy a demorar
denme un ratito más, que entre otro antes
estoy buscando dónde estacionar hace media hora, llego tarde
# booked → lead
mándame un mensajito unos 25 min antes de q me toque, ando en el súper
vivo a 45 minutos de la clínica
Me puede avisar con un cuarto de hora de anticipación? Estoy en la cafetería de la esquina.
# booked → stop
dejen de escribirme x favor
# booked → off-list?
borrame de la lista
# booked → where
en qué piso es?
¿cuál es la dirección exacta? El taxista no la encuentra
# booked → hours
hasta qué hora atienden hoy
# booked → phone
el número de teléfono de recepción cuál es?
# booked → call-back
que me llame alguien por favor, es largo de explicar
Necesito que una persona me llame
# booked → lateness
¿Pierdo el turno si no estoy cuando me llaman?
cuánto hay de tolerancia si uno se atrasa
# booked → beyond
me puede el doctor renovar la receta del enalapril sin verme
# booked → thanks
muchas gracias!!
Mil gracias, muy amable
# booked → hour
Mejor deme una hora fija, las 12:15, para no estar esperando
# booked → emergency
se me durmió medio cuerpo y no puedo hablar bien
mi marido tiene un dolor fuerte en el pecho y está sudando frío
# booked → help
q opciones tengo en este chat
# booked → ask
mi hermano ya llegó pero yo no
no cancele nada, solo estaba preguntando
Ayer llegué tarde y no pasó nada
no sé si cancelar, deja lo pienso
mi amiga quiere cambiar la suya, la mía no
perdón, ese audio era para mi suegra
la otra vez esperé dos horas con la doctora
# booked → silence
Le ha gustado "Tiene 4 personas delante"
Ahora no puedo hablar, estoy conduciendo. Mensaje automático.
# called → here
ya voy, soy yo, la del abrigo rojo
# called → later
dame 10 minutos, que pase el siguiente, salí a comprar agua
estoy en el baño con el niño, denos cinco minutitos
todavía no llego!! que entre otro
# called → cancel?
ya me fui a mi casa, cancelen mi turno
# called → ask
¿es a mí o a la señora de al lado?
a mi mamá ya la atendieron hace rato
# doctor → doctor
Doctora Reyes por favor, es para mi hijo de 3 años
# doctor → no
mejor no, gracias, olvídelo
# doctor → ask
cuál de ellos es mujer?
A mi suegra la ve Haddad
con Reyes no
# day → day
el jueves por favor
el lunes q no trabajo
# day → ask
espere que miro la agenda
depende de mi turno en la fábrica
# name → name
Rosario Huamán Flores
se llama Mateo Iturriaga
a nombre de Begoña Sanz
soy Ximena Villalobos
jorge luis pereyra
# name → ask
¿hace falta el segundo apellido?
# confirm → yes
sip, está bien
Así es, gracias
# confirm → ask
¿y con qué doctor sería?
espérame tantito, le pregunto a mi esposa
# give-up → yes
si, q pena pero si
vale, anúlala
# give-up → no
no, déjela como está
# give-up → ask
no sé, estoy viendo si alguien me lleva
# moving → yes
va, cámbiela
ya po
# moving → no
Déjelo para hoy, gracias
# moving → ask
¿mañana está el mismo doctor?
tengo q preguntarle a mi jefe
`
