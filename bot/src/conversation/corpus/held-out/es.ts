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
`
