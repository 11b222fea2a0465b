import type { Concept } from './vocabulary.ts'

const PEOPLE =
  'esposa, esposo, marido, mujer, hijo, hija, hijos, hijas, nino, nina, ninos, madre, mama, mami, padre, papa, papi, bebe, familia, hermano, hermana, abuela, abuelo, suegra, suegro, tia, tio, prima, primo, novio, novia, nieto, nieta, amigo, amiga, vecina, vecino, jefe, senor, senora, paciente, enfermera'
const PLACES =
  '(clinica|consulta|hospital|consultorio|sala de espera|sala|recepcion|entrada|puerta|edificio|estacionamiento|aparcamiento|lobby)'

export const es: Record<Concept, string> = {
  greeting: 'hola, buenas, buenos dias, buen dia, buenas tardes, buenas noches, que tal, ola, saludos, muy buenas',
  start: 'empezar, alta, darme de alta, vuelvan a escribirme, quiero recibir mensajes otra vez, reanudar',
  book: 'cita, citas, citarme, turno nuevo, (necesito|quiero|quisiera|quisiera pedir|pedir|sacar|reservar) (un|) turno, reservar, reserva, reserve, reservame, agendar, agendame, agenda, apartar, apunteme, apuntame, consulta, (necesito|quiero|busco) (un|una|) (doctor|doctora|medico|medica), (ver|visitar) (a|) (un|una|al|a la|el|la) (doctor|doctora|medico|medica), que me (vea|atienda|revise) *, hora con, coger hora, pedir hora, sacar (turno|cita|hora), pedir turno, quiero (un|) turno, hueco',
  doctors:
    'otro doctor, otra doctora, otro medico, otra medica, cambiar de doctor, cambiar de medico, con otro, que doctores, que medicos, cuales doctores',
  status:
    'hay (mucha|mucho|poca) (gente|espera|fila|cola), (esta|llego|vino|atiende) (el|la) (doctor|doctora|medico|medica|dr|dra), falta mucho, faltan muchos, cuanto le falta, mucho tiempo, estado, lugar, turno, mi turno, espera, esperar, esperando, posicion, fila, cola, cuanto falta, no (voy|llego|vengo|vamos|llegamos) (tarde|con retraso|retrasado|retrasada|atrasado|atrasada), cuanto tiempo, cuanto mas, cuanto tengo que esperar, cuanto (tarda|tardan|demora|demoran|queda), donde estoy, a que hora, a que hora *, que hora *, cuando es mi cita, cuando * (toca|turno|cita|paso|entro|atienden), me toca, ya me toca, me tocara, cuanto me falta, cuantos hay, cuantas hay, cuantas personas, cuanta gente, gente delante, quien sigue, soy el siguiente, soy la siguiente, cuantos faltan, cuantos * (delante|antes|adelante), por (donde|que numero|cual) van, que numero (soy|tengo|van), mi numero, que sala, que consultorio, tengo cita, tengo una cita, en camino, de camino, voy en camino, voy para alla, estoy llegando, ya casi llego, casi llego, ya voy, voy saliendo, voy llegando, ando cerca, saliendo de casa, trafico, atasco, va con retraso, van con retraso, van retrasados, sigue en pie, cancelada, cancelado, confirmada, confirmado mi, delante de mi, antes que yo, antes de mi, llevo *, va tarde, ya llego, llegue tarde',
  cancel:
    'salir, salir de la (fila|cola), cancelar, cancela, cancele, cancelen, cancelo, cancelarla, cancelacion, cancelame, cancelenme, anularla, anula, anule, dejar, dejar mi (lugar|turno), anular, eliminar (la|mi) (cita|reserva), borrar (la|mi) (cita|reserva), ya no la necesito, ya no necesito, ya no la quiero, ya no quiero (la|mi|) (cita|turno|reserva), no (necesito|quiero) (la|mi) cita, quitar mi (cita|turno), dar de baja (la|mi) (cita|reserva)',
  absent:
    'no (asistire|vendre|iremos|asistiremos|acudire|podre asistir), (no|ya no) (puedo|podre|podemos|podremos|voy a|vamos a|voy a poder|vamos a poder|alcanzo a|logro) (ir|venir|asistir|acudir|estar|presentarme), no puedo ir, no puedo venir, no voy, no voy a (ir|poder|poder ir|venir|asistir), no puedo asistir, no podre ir, ya no voy, ya no puedo (ir|venir|asistir), no podre asistir, no podre venir, no podre llegar, no puedo llegar, no puedo acudir, no podre acudir, no vamos a (ir|poder), no podemos ir, no podremos ir, me es imposible (ir|asistir|llegar), me surgio (algo|un imprevisto), no ire, no llego hoy',
  move: 'cambian, cambien, cambie, cambia, cambiame, cambieme, cambienme, mueven, muevan, muevanme, mueva, adelanten, mover, moverla, moverlo, muevame, cambiar, cambiarla, cambiarlo, cambio de cita, cambio de (dia|fecha|hora), reprogramar, reagendar, aplazar, posponer, otro dia, otra fecha, otra hora, (pasar|pasarla|pasarme|pasarlo|pase|pasen|pasenme|moverme|cambiarme) (la cita|mi cita|) (a|para|al), pasar mi cita, adelantar (la|mi) cita, en vez de, en lugar de, mejor (el|la|manana|otro|pasado) *, (puedo|podria|puede ser) (ir|venir|) * mejor',
  here: `aqui, aca, llegue, llegamos, (en|fuera de|afuera de|dentro de) (la|el|su) ${PLACES}, en recepcion, he llegado, hemos llegado, (estoy|estamos) (afuera|fuera|abajo|dentro|adentro), acabo de (entrar|estacionar|estacionarme|aparcar), acabo de llegar, acabamos de llegar, acabo de aparcar, he vuelto, ya volvi`,
  'check-in':
    'registrar mi llegada, marcar mi llegada, avisar que (llegue|ya llegue), anunciar mi llegada, hacer check in, hacer el check in',
  later: 'tarde',
  late: '(llegar|llegare|llego|voy) * tarde, llego tarde, llegare tarde, llegando tarde, llegar tarde, voy tarde, vamos tarde, llegaremos tarde, llegamos tarde, retraso, con retraso, retrasado, retrasada, demorado, demorada, me retraso, me retrasare, me voy a retrasar, me he retrasado, se me hace tarde, se me hizo tarde, se me ha hecho tarde, me demoro, me voy a demorar, me demorare, no llego a tiempo, no llegare a tiempo, no voy a llegar a tiempo, tardare, voy atrasado, voy atrasada, voy demorado, atrasado, atrasada',
  'more-time':
    'mas tiempo, minutos mas, mas minutos, minutitos, (deme|denme|dame|necesito|me da|me dan|me puede dar|me pueden dar) * minutos, minutos extra, un rato mas, un poco mas de tiempo, me esperan, esperenme, espereme, me pueden esperar, guardenme el (lugar|turno|sitio), un momento mas',
  language: 'idioma, lengua, idiomas, cambiar idioma, cambiar de idioma, cambiar el idioma, otro idioma',
  help: 'menu, ayuda, opciones, que puedo hacer, ayudame, ayudeme, como funciona, que hago, como se usa, que opciones *',
  emergency:
    'emergencia, ambulancia, (dolor|dolores|presion|opresion) (de|en el|en) pecho, (duele|dolor) * pecho, pecho me duele, (no puedo|no puede|cuesta|dificultad|dificultades) * respirar, no respira, falta el aire, infarto, ataque al corazon, derrame, ictus, sangrando, sangro, sangra, hemorragia, desmayo, desmayado, desmayada, se desmayo, me desmaye, inconsciente, sobredosis, suicidarme, suicidio, matarme, quiero morir, convulsion, convulsiones, convulsionando, atragantado, ahogando, reaccion alergica, se muere, me muero, envenenado, intoxicacion, 112, 911',
  urgent: 'urgencia, urgente, urgentemente, de urgencia, cita urgente',
  beyond:
    'operador, operadora, recepcionista, (hablar|comunicarme) con (alguien|una persona|un|una|el|la) *, persona real, humano, llameme, llamame, llamenme, me puede llamar, me pueden llamar, precio, precios, cuanto cuesta, cuanto vale, cuanto cobran, cuanto sale, costo, coste, tarifa, tarifas, pagar, pago, seguro medico, aseguradora, receta, recetas, resultados, analisis, factura, justificante, volante, queja, reclamacion, vacuna, vacunas, medicamento, medicamentos, pastillas, medicina, medicinas, (aceptan|tienen) * seguro, wifi, bano, reembolso, radiografia',
  where:
    'donde estan, donde esta la clinica, donde (queda|quedan|se encuentra|se encuentran|es|estan ubicados|ubicados) *, direccion, la direccion, ubicacion, como (llego|llegar|se llega) *, como * (llego|llegar), como puedo llegar, aparcamiento, estacionamiento, donde (aparco|estaciono|aparcar|puedo aparcar|puedo estacionar), que (calle|piso|planta|edificio), mapa, google maps',
  hours:
    'horario, horarios, (a que hora|cuando|hasta que hora|hasta cuando|desde que hora|que dias) (abren|cierran|abre|cierra|atienden|atiende|trabajan), (estan|esta) (abierto|abiertos|abierta|cerrado|cerrados), abren *, cierran *, (atienden|trabajan|abren) (los|el|en) *, horas de (atencion|apertura|consulta)',
  phone:
    'numero de telefono, telefono, su telefono, llamarlos, llamarles, numero para llamar, a que numero *, puedo llamar, telefono de la clinica',
  stop: 'parar, baja, no mas (mensajes|sms|avisos|textos|notificaciones), no me (escriban|escriba|escribas|manden|mande|mandes|envien|envie|envies|contacten|molesten|molestes|notifiquen) (mas|mensajes|mas mensajes|nada|), no (manden|mande|envien|envie|escriban|mandar|enviar) mas (mensajes|sms|avisos|textos|), ya no me (escriban|manden|envien|escriba|mande|envie) (mas|mensajes|mas mensajes|nada|), dejar de recibir (mensajes|sms|avisos|textos|notificaciones), (dejen|deje|deja|dejad|paren|pare|para) de (escribirme|escribir|mandarme|enviarme|mandar|enviar|molestar|molestarme|contactarme) (mensajes|sms|), (darme|deme|denme|dar|dame|darnos) de baja, quiero darme de baja, (no|ya no) (quiero|deseo) (recibir|) (mas|sus|estos|los|) (mensajes|sms|avisos|notificaciones|textos), (no|ya no) (quiero|deseo) que me (escriban|manden|envien|contacten) (mas|mensajes|mas mensajes|nada|), (sacame|saqueme|saquenme|quitenme|quiteme|borrenme|eliminenme|elimineme) de (la|su|esta) lista, (eliminen|borren|quiten|elimine|borre) mi numero, desuscribir, desuscribirme, cancelar (suscripcion|mensajes|los mensajes), sin mas mensajes, basta de mensajes',
  thanks:
    'gracias, muchisimas gracias, mil gracias, adios, muchas gracias, mil gracias, hasta luego, hasta manana, chao, chau, muy amable, genial, estupendo, entendido, enterado, enterada, bueno, que amable, bendiciones, nos vemos, hasta mas tarde, hasta pronto, hasta el *, muy bien, excelente, de nada, igualmente',
  back: 'atras, volver',
  more: 'mas',
  all: 'todo, todos, ver todo',
  first:
    'primero, primer, primera, primer doctor libre, el primero que *, cualquiera, cualquier (doctor|medico|doctora), lo antes posible, cuanto antes, lo mas pronto posible, el que sea, (el|la|con el|con la) (medico|doctor|doctora|medica) que sea, que sea, me da igual, da igual, el primero disponible, mas proxima, mas cercana, lo mas rapido posible, no importa',
  name: 'nombre',
  machine:
    'respuesta automatica, mensaje automatico, fuera de la oficina, fuera de oficina, no responda a este (mensaje|correo), no responder a este *, estoy conduciendo, estoy manejando, le respondere (cuando|en cuanto|lo antes) *, te respondere *, le contestaremos *, en breve le *, gracias por (contactar|contactarnos|su mensaje|comunicarse|escribirnos) *, hemos recibido su *, no estoy disponible',
  yes: 'si, vale, claro, claro que si, correcto, de acuerdo, confirmar, confirmo, adelante, perfecto, confirmado, por supuesto, desde luego, dale, sip, sep, eso es, okey, esta bien, me parece bien, exacto, asi es, resérvalo, reservala, reservelo, reservela, reservemela, agendela, confirmela, confirmelo, hazlo, hagalo, sale',
  no: 'no, ahora no, nop, no gracias, olvidalo, olvidelo, dejalo, dejelo, mantengo, la mantengo, la conservo, me la quedo, dejela, dejala, dejenla, mantengala, mantenla, no la cancele, no la cancelen, mejor no, para nada, mantener, conservarlo, cambie de idea, cambie de opinion',
  not: 'no, nadie, nunca, ni, sin, tampoco, jamas, todavia no, aun no',
  question:
    'cuando, donde, quien, como, a ver, cual, cuanto, cuanta, cuantos, cuantas, por que, adonde, sera que, cuales',
  polite:
    'puedo, puede, pueden, podria, podrian, podemos, se puede, seria posible, es posible, me gustaria, quisiera, puedes, podrias, me das, me da, me dan',
  unreal:
    'si, cuando, hasta, hasta que, antes, antes de, despues, despues de, quizas, quiza, tal vez, a lo mejor, en cuanto (llegue|pueda|este|salga|termine), apenas, por si, casi, pronto, dentro de, creo que, espero, ojala, deberia, seria, aunque, como si, depende, no se, supongo, imagino, iba, que pasa, demasiado, antes que, mientras, ya que, desde',
  future:
    'voy a, vamos a, va a, estare, sere, llegare, estaremos, iremos, ire, en una hora, en media hora, en un rato, al rato, luego',
  past: 'ayer, pasada, pasado, queria, queriamos, pensaba, iba a, estaba por, la vez pasada, estaba, estuve, era, fui, estuvimos, estabamos, la ultima vez, la otra vez, la semana pasada, el mes pasado, el ano pasado, anoche, antier, habia, hace',
  report: 'dice, dijo, dicen, dijeron, pregunta, pregunto, piensa, cree, me dijo, me dijeron, diciendo, avisan',
  me: 'yo, nosotros, nosotras, estoy, estamos, soy, llegue, llegamos, hemos, me, voy, vamos, quiero, necesito, acabo',
  other: `doctor, doctora, dr, dra, medico, medica, el doctor, la doctora, ella, ellos, ellas, nadie, alguien, todos, gente, ${PEOPLE}, autobus, bus, camion, tren, taxi, uber, metro, coche, carro, vuelo, mensaje, mensajes, correo, carta, esta, estan, usted, ustedes, es, son, hay, va, van, viene, vienen, llega, llegan, resultados, lluvia, el que, quien, alli, ahi`,
  link: 'con, para, a, de, por, al, hola, disculpe, perdon, buenas, avisar, avise, avisele, avisenle, dile, digale, diganle, estimado, estimada, gracias, buenos dias, buenas tardes, y',
  time: 'por la manana, de la manana, por la tarde, de la tarde, por la noche, a mediodia, en la tarde, en la manana, de la noche, temprano, mas tarde, mas temprano',
  asking: 'puedo, puede, podria, mejor, en vez, pero, espera, espere, aunque, en realidad',
  today: 'hoy, ahora, ahorita, esta tarde, esta manana, esta noche',
  tomorrow: 'manana',
  'day-after-tomorrow': 'pasado manana',
  minutes: 'minutos, minuto',
  aside: `proximo, proxima, viene, siguiente, ${PEOPLE}, ir, venir, dia, dias, o, responda, responder, escriba, conteste`,
  noise:
    'dr, dra, doctor, doctora, medico, con, el, la, los, las, de, del, para, por, favor, por favor, quiero, quisiera, una, un, mi, mis, me, en, al, que, a, y, estoy, ya, es, ver, libre, necesito, tengo, pedir, hacer, lo, le, les, se, su, sus, hasta, yo, disculpe, disculpa, perdon, perdone, bien, muy, poco, solo, tambien, ahora, ahorita, ser, esta, este, estar, ahi, pues, ando, andamos, esa, ese, eso, esos, acabo, recien, unos, unas, algo, oye, oiga, me gustaria, favor, algun, alguna, nuevo, nueva, usted, ustedes, senorita, senor, senora, entonces, aviso, aviso que, les aviso, estamos, voy, recien, por fin, la hora, la verdad, dar, dan, da, dame, deme, atender, atienden, atiendan, tener, tienen, tiene, sacar, poder, verme, ayudar, gustaria, jaja, he, hay, aqui esta, aqui tiene, aqui le, aqui les, aqui va, aqui te',
}
