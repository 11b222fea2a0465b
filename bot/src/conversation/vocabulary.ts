import type { Command } from '@anteroom/contracts/commands.ts'
import type { Language } from '@anteroom/contracts/status.ts'

/**
 * What a word or phrase can stand for. `absent`: the patient cannot come. `out-of-scope`: only people can help with it.
 * `question` opens a question, `asking` asks for something or objects; a sentence with either is no yes, nor is one with
 * an `aside`, which names nobody. `noise` says nothing by itself.
 */
export type Concept =
  | Command
  | 'greeting'
  | 'doctors'
  | 'absent'
  | 'out-of-scope'
  | 'thanks'
  | 'back'
  | 'more'
  | 'all'
  | 'yes'
  | 'no'
  | 'name'
  | 'question'
  | 'time'
  | 'asking'
  | 'first'
  | 'today'
  | 'tomorrow'
  | 'day-after-tomorrow'
  | 'minutes'
  | 'aside'
  | 'noise'

/**
 * The words and phrases of each concept, in plain letters. All languages are understood at once, whichever the patient
 * has chosen.
 */
export const vocabulary: Record<Language, Record<Concept, string>> = {
  en: {
    greeting:
      'hello, hi, hey, good morning, good afternoon, good evening, good night, salam, salam alaykum, salam alaikum, assalamu alaikum',
    start: 'start',
    book: 'book, appointment, booking, reserve, schedule, see a doctor, need a doctor, want a doctor',
    doctors:
      'another doctor, other doctor, the other doctor, different doctor, change doctor, change the doctor, change my doctor, someone else',
    status:
      'status, position, place, wait, waiting, line, queue, how long, where am i, my turn, when is it, what time, when is my appointment, how many people, how many are, how many before, how much longer, my number, what number, which number, am i next, do i have an appointment, did you get my, which room, what room, who is my doctor, my booking, already have, i have an appointment, on my way, almost there, still coming, stuck in traffic',
    cancel:
      'leave, cancel, give up, give it up, no longer need, no longer needed, don t need, dont need, don t want it, dont want it, delete',
    absent:
      'not coming, can t come, cant come, cannot come, can t make it, cant make it, cannot make it, won t make it, wont make it, not able to come, won t be able to come, wont be able to come, won t come, wont come',
    move: 'move, reschedule, change, postpone, another day, other day, different day',
    here: 'here, arrived, at the clinic, in the waiting room, i m outside, im outside, at reception',
    later: 'later, late, more time, minutes more, more minutes, delayed, more min, more mins, min more, mins more',
    language: 'lang, language, change language, change the language',
    help: 'menu, help, options, commands, what can you do, what can i do',
    'out-of-scope':
      'emergency, urgent, ambulance, chest pain, bleeding, can t breathe, cant breathe, hard to breathe, fainted, unconscious, overdose, human, operator, receptionist, a real person, talk to someone, talk to somebody, talk to a person, speak to someone, speak to somebody, speak to a person, call me, call you, phone number, opening hours, open hours, you open, you close, address, where are you, directions, parking, price, cost, insurance, prescription, test results',
    stop: 'stop, unsubscribe, stop texting, stop sending, stop messaging, stop messages, no more messages',
    thanks: 'thanks, thank you, thx, bye, goodbye, thank you so much, thank you very much',
    back: 'back',
    more: 'more',
    all: 'all, show all',
    yes: 'yes, y, ok, okay, sure, yeah, yep, book it, confirm, correct, go ahead, sounds good, that s right, thats right, confirmed, perfect',
    no: 'no, n, nope, not now, don t, do not, dont, keep it, keep my place, changed my mind, never mind, nevermind, forget it, don t cancel, dont cancel, do not cancel, don t want to cancel, dont want to cancel, don t want to leave',
    name: 'name, names',
    question: 'what, when, where, who, how, why, which, is, are, has, did, do, does',
    time: 'morning, in the morning, in the afternoon, in the evening, afternoon, evening, pm, noon, at noon',
    asking: 'can, could, may i, instead, but, actually, not',
    first: 'first, first free, soonest, earliest, anyone, any doctor, as soon as possible, asap, next available',
    today: 'today, now, this morning, this afternoon, this evening, tonight',
    tomorrow: 'tomorrow, tmrw',
    'day-after-tomorrow': 'day after tomorrow',
    minutes: 'minutes, minute, min, mins',
    aside:
      'have, any, anything, available, come, coming, call, wife, husband, mother, father, daughter, mom, mum, dad, child, kid, baby, family, day, week, or',
    noise:
      'dr, doctor, with, on, the, at, for, of, please, a, an, my, i, m, am, to, want, would, like, need, you, me, in, and, it, this, next, see, free, away, d, s, there, be, will, so, too, just, make, get, by, fine, doc, im, we, us, our, are, am, pm, morning, in the morning, in the afternoon, in the evening, afternoon, evening',
  },
  es: {
    greeting: 'hola, buenas, buenos dias, buenas tardes, buenas noches, que tal',
    start: 'empezar',
    book: 'cita, reservar, reserva, reserve, agendar, consulta, necesito un doctor, necesito un medico',
    doctors: 'otro doctor, otra doctora, otro medico, otra medica, cambiar de doctor, cambiar de medico',
    status:
      'estado, lugar, turno, espera, posicion, fila, cola, cuanto falta, cuanto tiempo, donde estoy, a que hora, cuando es mi cita, me toca, cuanto me falta, cuantos hay, cuantas hay, quien sigue, soy el siguiente, soy la siguiente, cuantos faltan, que sala, tengo cita, tengo una cita, en camino',
    cancel:
      'salir, cancelar, cancela, cancele, cancelen, dejar, anular, ya no la necesito, ya no necesito, ya no la quiero',
    absent:
      'no puedo ir, no puedo venir, no voy, no puedo asistir, no podre ir, ya no voy, no podre asistir, no podre venir, no puedo llegar',
    move: 'mover, cambiar, reprogramar, aplazar, otro dia',
    here: 'aqui, llegue, en la clinica, en la sala de espera, he llegado, estoy afuera, estoy fuera',
    later: 'tarde, mas tiempo, minutos mas, retraso, mas tarde, retrasado, retrasada, demorado, demorada, mas minutos',
    language: 'idioma, lengua, cambiar idioma, cambiar de idioma, cambiar el idioma',
    help: 'menu, ayuda, opciones, que puedo hacer',
    'out-of-scope':
      'emergencia, urgencia, urgente, ambulancia, dolor de pecho, dolor en el pecho, no puedo respirar, sangrando, sangro, desmayo, operador, operadora, recepcionista, hablar con alguien, hablar con una persona, llameme, llamame, me puede llamar, me pueden llamar, numero de telefono, horario, direccion, donde estan, aparcamiento, precio, cuanto cuesta, seguro medico, receta',
    stop: 'parar, baja, no mas mensajes, darme de baja, deme de baja, dar de baja, no quiero mas mensajes',
    thanks: 'gracias, adios, muchas gracias',
    back: 'atras, volver',
    more: 'mas',
    all: 'todo, todos, ver todo',
    yes: 'si, vale, claro, correcto, de acuerdo, confirmar, confirmo, adelante, perfecto, confirmado',
    no: 'no, ahora no, no cancelar, no cancele, no canceles, no cancela, no cancelen, no quiero cancelar, no gracias, olvidalo, dejalo',
    name: 'nombre',
    question: 'cuando, donde, quien, como, a ver',
    time: 'por la manana, de la manana, por la tarde, de la tarde, por la noche, a mediodia',
    asking: 'puedo, puede, podria, mejor, en vez, pero',
    first: 'primero, primer, primer doctor libre, cualquiera, lo antes posible',
    today: 'hoy, ahora, esta tarde, esta manana, esta noche',
    tomorrow: 'manana',
    'day-after-tomorrow': 'pasado manana',
    minutes: 'minutos, minuto',
    aside:
      'proximo, proxima, viene, siguiente, esposa, marido, mujer, hijo, hija, madre, padre, bebe, familia, ir, venir, dia, dias, o',
    noise:
      'dra, doctora, con, el, la, los, las, de, del, para, por, favor, quiero, quisiera, una, un, mi, me, en, al, que, a, y, estoy, ya, es, ver, libre, necesito, tengo, pedir, hacer, lo, le, se, su, hasta',
  },
  ar: {
    greeting:
      'مرحبا, اهلا, سلام, السلام عليكم, صباح الخير, مساء الخير, هلا, أهلا وسهلا, السلام, سلام عليكم, وعليكم السلام, السلام عليكم ورحمة الله, السلام عليكم ورحمة الله وبركاته, مساء النور, صباح النور',
    start: 'ابدا',
    book: 'حجز, الحجز, احجز, موعد, الموعد, موعدا, ميعاد, اختيار طبيب, أحتاج طبيب, أريد طبيب',
    doctors: 'طبيب آخر, دكتور آخر, طبيبة أخرى, دكتور ثاني, تغيير الطبيب',
    status:
      'حالة, الحالة, حالتي, دور, دوري, مكاني, انتظار, الطابور, كم بقي, الدور, مكان, طابور, الانتظار, موعدي, كم باقي, كم تبقى, كم واحد, كم شخص, كم مريض, قبلي, قدامي, أمامي, أي غرفة, في الطريق',
    cancel: 'خروج, ترك, ترك دوري, إلغاء, الغ, ألغي, إلغاء الحجز, أترك, لم أعد أحتاج',
    absent:
      'لن أحضر, لا أستطيع الحضور, لن آتي, لا أستطيع المجيء, لا يمكنني الحضور, لن أتمكن من الحضور, ما بقدر اجي, ما اقدر اجي, مش قادر اجي, ما راح اجي',
    move: 'نقل, تغيير, تأجيل, غير, يوم آخر, تبديل, تعديل, تغيير الموعد, تأجيل الموعد, موعد آخر, يوم ثاني',
    here: 'هنا, وصلت, في العيادة, حضرت, وصلنا, موجود, موجودة, في غرفة الانتظار, أنا بالعيادة',
    later:
      'تأخير, متأخر, تأخرت, وقت أكثر, دقائق أخرى, متأخرة, سأتأخر, أتأخر, تأخرنا, مزيد من الوقت, وقت إضافي, دقائق إضافية',
    language: 'لغة, اللغة, تغيير اللغة, لغات',
    help: 'قائمة, القائمة, مساعدة, خيارات, الخيارات, ساعدني, الأوامر',
    'out-of-scope':
      'طوارئ, حالة طارئة, إسعاف, ألم في الصدر, ألم الصدر, نزيف, لا أستطيع التنفس, أغمي, موظف, التحدث مع شخص, اتصلوا بي, اتصل بي, رقم الهاتف, ساعات العمل, متى تفتحون, العنوان, أين أنتم, السعر, كم التكلفة, وصفة',
    stop: 'إيقاف, توقف, أوقف, إيقاف الرسائل',
    thanks: 'شكرا, شكرا جزيلا, مع السلامة',
    back: 'رجوع, عودة, السابق',
    more: 'مزيد, المزيد',
    all: 'كل, الكل, عرض الكل',
    yes: 'نعم, موافق, أجل, تأكيد, موافقة, تمام, حسنا, طيب, أكيد, ايوه, ايوا, اي نعم, ماشي, اوكي',
    no: 'لا, كلا, ليس الآن, لا أريد إلغاء, لا تلغي, لا تلغ, لا شكرا',
    name: 'اسم, الاسم, اسمي',
    question: 'هل, متى, كم, أين, ما, لماذا',
    time: 'صباحا, مساء, الصبح, العصر, المساء, الظهر',
    asking: 'يمكن, يمكنني, ممكن, بدلا',
    first: 'أول, أول طبيب, أقرب, أي طبيب, أول طبيب متاح, أقرب موعد, أي دكتور, في أقرب وقت, بأسرع وقت',
    today: 'اليوم, الآن',
    tomorrow: 'غدا, الغد, بكرة, بكرا',
    'day-after-tomorrow': 'بعد غد, بعد الغد, بعد بكرة, بعد بكرا, بعد بكره',
    minutes: 'دقيقة, دقائق, دقايق',
    aside: 'القادم, القادمة, زوجتي, زوجي, ابني, ابنتي, أمي, أبي, والدتي, والدي',
    noise:
      'د, دكتور, الدكتور, دكتورة, الدكتورة, طبيب, الطبيب, مع, في, يوم, من, فضلك, عند, أريد, أن, إلى, على, أنا, عيادة, طبيبة, الطبيبة, للدكتور, للطبيب, لو, سمحت, رجاء, أحتاج, هو, هي, هذا, هذه, عن, بعد, لدي, عندي, ب, بدي',
  },
}
