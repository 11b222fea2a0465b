export const es = `
# booked → here
buenas, acabo de llegar al consultorio
llegamos mi hija y yo
Hola soy Ana, ya estoy en la sala
ya me encuentro en la clínica
ya entré al edificio
acabamos d llegar
# booked → later
me pueden esperar tantito
voy a llegar tarde perdón
me guarda mi lugar por favor?
# booked → lead
en media hora estoy ahí
# booked → status
cuanto falta para mi turno
por qué número van
el doctor viene con retraso?
ya pasé mi turno?
# booked → cancel?
ya no voy a poder ir
cancelen mi cita porfa
mi niño ya está bien, ya no necesitamos la consulta
me surgió un problema y no puedo ir
# booked → move?
me puede pasar la cita al viernes?
necesito cambiar la fecha
aplazar mi cita por favor
prefiero la proxima semana
# booked → stop
quiten mi número de sus mensajes
no me molesten más
# booked → off-list?
quíteme de la lista por favor
quiero salirme de la lista
quítenme de la fila de la lista
# new → book
quisiera una cita para mi mamá
necesito ver al doctor
tiene espacio mañana?
sacar cita
kiero una sita
disponibilidad para mañana?
# new → first-free
me urge una cita
# new → emergency
mi esposo se desmayó
está convulsionando
# new → where
cuál es la dirección
en qué calle están
# new → phone
tienen algún número para hablar
# new → beyond
ya están mis resultados?
puedo pagar con tarjeta
# new → language
cambiar idioma
# new → help
ayuda
# new → greeting
buenas
# name → name
soy Pepe
JUAN CARLOS PEREZ
# name → ask
cómo?
es necesario?
# confirm → yes
sí por favor resérvela
# confirm → no
no gracias, mejor no
# confirm → ask
no sé
mi mamá dice que sí
no estoy segura
# give-up → yes
así es
# give-up → no
no, siempre sí voy
# moving → yes
sí cámbiela
# moving → no
no, déjela como está
# day → day
mañana porfa
hoy si se puede
# doctor → doctor
dermatólogo
# doctor → first-free
me da lo mismo
# booked → where
estoy perdido dónde es
# booked → thanks
ok gracias
# booked → ask
no me borre
si no puedo ir qué hago
ayer llegué tarde al trabajo
la vez pasada me cancelaron
ya dejé de fumar
me gustan sus mensajes
"Su cita está cancelada"
sigo en casa
me mudo mañana
qué calor hace
a lo mejor cancelo
los camiones siempre llegan tarde
estoy en la lista?
# new → ask
no necesito cita
mi amiga reservó con ustedes
leí un libro
# give-up → ask
si cancelo pierdo mi lugar?
# new → book
Buenos días, quisiera pedir hora para mi madre, por favor
una consulta para mi esposo
agendame para el viernes porfa
q dia tienen disponible
necesito cita cn haddad
cita con el de la piel
hola quisiera ver si me pueden atender mañana
ocupo cita con la doctora reyes
mi papa necesita ver al doctor
hay lugar hoy en la tarde
# new → first-free
doctor del corazon lo antes posible
quiero una cita lo mas pronto que se pueda
# booked → status
se olvidaron de mi o que
me da tiempo de ir por un cafe
va retrasado el doctor?
como va la cosa
llevo una hora esperando
thank you, cuanto falta?
me llamaron?
cuanto falta
ya llego la doctora?
que pasa si me retraso
no voy tarde verdad
se me fue el camion
cuanto tiempo me falta
ya mero paso?
van muy lentos hoy
a que hora paso yo
cuantos pacientes hay delante
no llega mi taxi
y si no alcanzo a llegar a tiempo?
# booked → where
como llego
hay donde estacionar
donde estan ubicados
donde estan exactamente
como llego desde el centro
# new → hours
hasta q hora atienden
estan abiertos ahorita
a que hora cierran hoy
# booked → call-back
llámenme por favor
quiero q me llamen
alguien me puede marcar por favor
pidanle al doctor que me llame
# booked → ask
no me llamen, solo mensajes
no cancelen mi cita por favor
mi vecina ya llego
ayer estuve aqui
no me llamen tarde
# booked → cancel?
ya me siento mejor, ya no hace falta la cita
no podre asistir
cancelame la cita de hoy
no alcanzo a ir hoy
# booked → move?
me la puede pasar al lunes
puedo ir mañana mejor
se puede para otro dia
me pueden dar cita otro dia mejor
cambieme para el lunes porfa
# booked → later
deme unos minutitos
voy tarde
guardeme el lugar
llego 10 min tarde
voy como 10 minutos tarde
me esperan tantito
# booked → here
estoy aki
ya estoy en la sala de espera
ya estamos aqui en la clinica
acabamos de entrar
# called → later
espereme tantito
# booked → thanks
grax
gracias hasta luego
# booked → silence
Me encanta “Es su turno”
# booked → emergency
no puedo respirar
mi mama no puede respirar
# give-up → ask
esta bien
perfecto
bueno
bien gracias
# give-up → yes
si
si cancele
# give-up → no
no no
dejelo asi
no por favor
# confirm → no
todavia no
# name → name
me llamo Jose Luis
# doctor → first-free
me da igual
# day → day
pa hoy
# new → phone
me pasa el numero de la clinica
# booked → lateness
estoy en el trafico
# booked → stop
no quiero recibir mas mensajes
# confirm → yes
si claro
# confirm → ask
mejor otro dia
# booked → call-back
necesito hablar con una persona
`
