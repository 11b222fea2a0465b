import { plain } from './plain.ts'
import { remembered } from './remembered.ts'

/**
 * Words that mean much the same, in all languages: one meaning a line, its name first. `x*` is any word that begins so, and
 * `*x*` any word with it inside. A word may have several meanings. Texts are compared by them, so that "guárdeme el turno" is
 * like "save my spot", and rules ask for them where the words of one language would say too little.
 */
const thesaurus = `
me: i me my mine myself we us our ours ourselves | yo mi mis nos nosotros nosotras nuestra* nuestro* conmigo | انا احنا نحن اني انني لنا لي نا
you: you your yours yall | usted ustedes vos te tu su tus ti | انتم انتو انت انتي حضرتك عليكم
they: he she they him her them his hers their | el ella ellos ellas le les lo los | هو هي هم هما
keep: keep hold save guard retain stay maintain preserve pause freeze reserve secure | guard* manten* conserv* respet* cuid* apart* sosten* aparten | احفظ* خل خلي خلو خليه خلوا خلولي خليلي احتفظ* امسك* ابق* سيب* ثبت* حافظ*
place: place spot turn position seat queue line number ticket token | turno* turnito lugar* lugarcito puesto sitio numero fila cola ficha campito | دوري الدور دور مكان مكاني محل محلي طابور صف رقمي بلاصتي بلاصه سره دورنا token tokens
late: late delayed behind lateness delay tardy later lagging overrun | tarde tardecito tardisimo retras* atras* demor* tardar* tardo tardando tarda retraso | *تاخر* *تاخير* *معطل* *تعطل* *تعوق*
minutes: minutes minute min mins mnts hour hours hr hrs half quarter moment sec secs seconds second bit while couple few | minuto* minutito* min mins rato ratito horita horas hora media cuarto momento momentito momentico segund* | دقيق* دقايق دقايق دق ساعه ساعتين ربع نص نصف ثلث لحظه ثواني شويه شوي شوية دقيقتين شويتين
numeral: one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty | uno dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta | واحد اثنين ثلاث* اربع* خمس* ست سته سبع* ثمان* تسع* عشر* عشرين ثلاثين
wait: wait waiting waited hang patience bear await | esper* aguant* paciencia aguard* | *استن* *نستن* انتظر* *نتظر* *انتظار* ناطر* اصبر* صبر مستني* *ستنا*
cause: traffic jam accident tyre tire flat puncture broke breakdown overslept stuck roadworks gridlock snow flood storm rain police motorway highway meeting ran lost keys diversion strike held | trafico tranc* atasc* taco embotell* llanta ponch* pinch* lluv* lluev* accidente policia desvio marcha bloque* averi* descompus* quedado dormi* reunion llaves paro | زحمه ازدحام *زحام زحمة بنشر* كوتش حادث عالق* علقت عالقه عطل* خربت تعطل* مطر المطر شرطه كمين واقف* نمت اجتماع مفاتيح
vehicle: bus train metro tube subway uber taxi cab car bike bicycle tram ferry van ride lift motorbike danfo keke auto rickshaw | camion guagua colectivo subte metro bus buseta micro bondi uber taxi carro auto coche moto tren tranvia patente remis combi | سياره* السياره سيارتي باص* اتوبيس تكسي تاكسي مترو اوبر كريم ميكروباص قطار مواصلات توكتوك طاكسي ترام
parking: parking park parked garage carpark lot | estacion* parque* parqueo aparc* aparcamiento parking cochera | موقف مواقف باركنج باركينج جراج باركن *اركن* اصف
coming: coming way heading driving walking leaving enroute arriving approaching close near nearly almost there round corner outskirts | camino llegando viniendo saliendo manejando caminando voy vamos vengo venimos acerc* casi cerca llego llegaremos llegare | طريق* الطريق جاي* جايين *واصل* بوصل بالطريق قريب* قرب* قربت ماشي مسافه *نوصل* *اوصل* راجع
arrived: here arrived arrive reached reach present checked made landed entered | aqui aca llegue llegamos llegado presente vine entre acabo | وصلت وصلنا وصل هنا هون هنيه موجود* هني متواجد* حضرت جيت جينا وصلنه reporting dropped physically
inside: inside outside lobby reception entrance door desk front counter hallway corridor sitting sat seated standing stood downstairs upstairs foyer bench chair waitingroom | adentro afuera dentro fuera recepcion sala puerta entrada mostrador pasillo sentad* parad* lobby edificio silla banca abajo arriba | برا بره جوا جوه داخل استقبال الاستقبال صاله الصاله باب الباب قاعد* جالس* مدخل تحت فوق كرسي كراسي فالعياده هسه دخلت دخلنا قاعدين جالسين واقفين جوه نزلت طلعت
cancel: cancel* cncl cancl cxl drop scrap withdraw scratch annul void bin kill nix forget abandon | cancel* cansel* anul* deshag* desist* | *لغي* *لغى* *الغاء* الغ الغو* الغوا كنسل* *كنسل* لغوا شطب* تلغ* *بطلو* ابطل*
remove: remove delete take off erase drop unlist strike cross out wipe clear | quit* borr* elimin* saqu* saca* sacar tach* | شيل* شيلو* احذف* حذف امسح* طلع* شطبو*
attend: attend come make it show turn up appear | asist* acud* presentar* venir ir pasar vaya voy iremos ire | احضر* حضور* اجي نيجي يجي نجي بجي اروح ايجي إجي آجي جاي جاية
able: able can could may possible chance | puede* podria* puedo posible pueda* podr* pudo | ممكن اقدر بقدر تقدر* ينفع يمكن فيني فيكم استطيع قادر* اتمكن تقدرون مقدر* ماقدر مابقدر *قدر
unable: unable cannot impossible | imposible pude complic* chocar choca | ماقدر مابقدر ماينفع صعب مستحيل مايمدي
not: not no never none without neither nor cannot | no ni nunca tampoco sin jamas nada | لا ما مش مو مب لم لن ليس بدون ماني مابي ماراح موب مهوب ماكو منيش مانيش بلا ولا ماغاديش ماغادي مافي مفيش مافيش مش ماهو ماعد ماعاد
anymore: anymore longer already | ya mas | خلاص بعد عاد بقا بقى بعدين
healed: better recovered fine healed cured gone improved well unnecessary | mejor cure curo curado recuper* alivi* sano sana | احسن تحسن* شفي* طاب بخير كويس* منيح* زين تعافي*
ill: sick ill unwell fever temperature flu cough coughing pain ache aches sore rash itchy itch itching cold headache stomach tummy throat ear ears tooth skin allergy vomiting hurts hurt hurting infection infected swollen injury spots acne eczema mole moles check checkup vaccine vaccination jab pregnant diarrhea dizzy limp ankle knee back eye wound burn | enferm* fiebre calentura gripe tos tose dolor duele dolia garganta estomago panza barriga alergia vomit* ronchas ronchitas sarpullido granos acne piel oido* cabeza espalda chequeo control revis* vacuna* resfri* catarro embaraz* lunar* diarrea mareo tobillo rodilla ojo herida | مريض* حراره سخونه سخون سعال كحه *كح وجع* *يوجع* *بوجع* الم الام تعبان* حساسيه طفح حبوب حكه جلد* جلديه بشره انفلونزا زكام حلق معده راس ظهر تطعيم لقاح فحص حامل اسهال دوخه ركبه عين عيني اذن شامه
move: move moving reschedule rescheduled rescheduling postpone change switch swap shift push rearrange transfer bump rebook delay defer bring | mover muev* cambi* reprogram* pospon* posterg* aplaz* recorr* reagend* difer* traslad* adelant* pasar paso pasame pasarl* | *اجل* تاجيل *غير* تغيير انقل* نقل تنقل* بدل* *ابدل* اوجل* رحل* حول* تحويل قدم* اقدم
another: another other different else instead rather prefer | otro otra otros otras distint* prefiero diferente vez | ثاني* تاني* اخر غير غيره بدل افضل
dayname: monday tuesday wednesday thursday friday saturday sunday weekend mon tue wed thu fri | lunes martes miercoles jueves viernes sabado domingo finde | احد الاحد الاثنين الاتنين الثلاثاء التلات الاربعاء الاربعا الخميس الجمعه السبت خميس جمعه سبت
tomorrow: tomorrow | manana pasado | بكره بكرا غدا الغد بكرة غدوه
today: today tonight now | hoy ahorita ahora | اليوم النهارده الحين هلق دلوقتي الان هلا دابا اليوم
date: week month day days date dates morning afternoon evening noon lunch | semana mes dia dias fecha mañanita tardecita noche mediodia | اسبوع الاسبوع شهر يوم ايام صباح الصبح العصر المغرب الظهر مساء ظهرا
soon: earlier sooner early before prior ahead | temprano antes pronto | ابكر بدري اقرب بسرعه قبل قبلها مسبقا
book: book booking appointment appointments appt schedule see seen register slot slots visit consultation consult checkup reserve squeeze fit session | cita citas turno* reserv* agend* sacar apart* pedir consulta consultita hora anot* apunt* inscrib* registr* atiend* atender* vea | *احجز* حجز* موعد* الموعد كشف* *الحجز* اسجل سجل* *اسجل* ادخل يشوف* اكشف رنديفو معاينه
doctor: doctor doctors physician gp paediatrician pediatrician dermatologist specialist dr dermatology paediatrics medic consultant chen reyes haddad | doctor* medic* dra dr pediatra dermatolog* especialista chen reyes haddad | دكتور* الدكتور* طبيب* الطبيب* اخصائي* تشين تشن شين ريس رييس رايس حداد طبيبه حكيم
whoever: any anyone anybody whoever whichever either available free first soonest earliest asap quickest fastest next shortest nearest least | cualquier* primero primer quien sea posible rapido libre disponible desocup* quienquiera menos corta | اي اول اسرع متاح* فاضي* شاغر اقرب متوفر يفضي المهم
howlong: long much many when eta time estimate whens far roughly approx left remaining | cuanto* cuando falta* cuanta* demora tiempo horas aproximad* queda quedan | كم متي متى امتي قديش ايمتي ايمت ايمتا وقت باقي بقي ضايل اديه قد شحال بكم وقتاش تقريبا وقتاش فوقاش
people: people persons patients folks guys line crowd busy full packed | personas gente pacientes lleno llena | ناس اشخاص شخص حد احد مرضي نفر الناس زحمه عالم
ahead: ahead front infront before | delante adelante antes enfrente adelantad* | قبلي قدامي امامي قدام امام
called: called calling call up next turn name shout | sigue sigo toca tocaba tocara llamaron siguiente proximo llaman nombraron | نادي* *ناد* التالي جاي دوري ندهو* نده*
moving: moving slow slowly fast started start running schedule punctual progress | avanz* lento empez* puntual | ماشي ماشيه بطيء بطيئه بدا بلش بتحرك
where: where address location located directions direction find map maps street far lost route gps landmark place pin whereabouts get reach building entrance | donde direccion ubic* calle mapa llegar queda encuentro perdid* esquina sede entre | وين فين اين عنوان* العنوان موقع* لوكيشن خريطه شارع الوصول ضايع* تايه* مكانكم محلكم اوصلكم كيف اوصل بلاصه منين كاين
floor: floor room rooms lift stairs elevator suite level block wing upstairs downstairs left right door office cubicle | piso consultorio planta ascensor elevador edificio escaleras sala cuarto izquierda derecha puerta | طابق غرفه الغرفه مصعد اسانسير مبني درج دور يمين يسار شمال باب
open: open opens opening close closes closing closed hours weekends holidays shut | abren abre abierto* abierta* cierran cierra horario* cerrad* atienden trabajan feriado* | *فتح* *سكر* *قفل* دوام* الدوام فاتح* مفتوح* شغال* مواعيدكم اوقات العمل تشتغل* بتشتغل* عطله كتحلو كتفتحو
phone: phone telephone landline hotline cell number dial whatsapp | telefono tel celular numero fijo whatsapp | تلفون* التلفون هاتف* جوال* موبايل* رقمكم الرقم رقم نمره واتساب
talk: human person someone somebody agent operator receptionist real speak talk staff nurse manager reception chat | persona humano alguien habl* operador* secretari* recepcionista enfermera platicar atienda comunic* | انسان شخص موظف* *اكلم* *احكي* *اتكلم* بشري حدا ممرض* مسؤول* سكرتير* وصلني حقيقي احد *كلمني
ringme: call ring phone callback rung | llam* marqu* regres* | *اتصل* *يتصل* كلم* *يكلم* رن* اتصال اتصلو* مكالمه
results: results result lab labs test tests report xray scan biopsy bloodwork | result* analisis laboratorio radiografia examen* estudios placa | نتيج* نتايج* النتايج تحليل تحاليل* تحاليلي تقرير اشعه الاشعه مختبر
medicine: prescription prescriptions refill refills medicine medication meds pills tablets dose antibiotic antibiotics ibuprofen paracetamol insulin drug ointment cream | receta* medicin* medicament* pastill* dosis antibiotic* remedio crema losartan insulina tomar tome | وصفه روشته دواء ادويه الدواء دوا الدوا علاج حبه حبوب جرعه مضاد مرهم كريم
money: price prices cost costs fee fees pay paying bill refund charge charges charged insurance cash card cover covered covers copay invoice receipt expensive cheap discount | precio* cuesta cuestan cobr* seguro factura pago pagar pague tarjeta costo efectivo vale sale obra prepaga boleta descuento | سعر الكشفيه كشفيه تامين* التامين فاتوره ادفع دفع فلوس كاش بكم تكلف* حساب بقديش رسوم فيزا بشحال
complaint: complaint complain rude refund unacceptable review disgusting awful terrible feedback lawyer | queja* quejar* reclam* groser* maltrat* pesim* denunci* | شكوي اشتكي شكوى سيء سيئه معامله
paper: certificate note letter referral form forms records sicknote history paperwork fax | certificado constancia incapacidad justificante carta referencia derivacion historia expediente formulario | شهاده تقرير اجازه ورقه تحويل ملفي سجل
emergency: breathe breathing heart attack stroke unconscious collapsed collapse bleeding blood seizure seizures choking overdose overdosed suicidal suicide dying die faint fainted fainting ambulance numb poison poisoned swallowed blue convulsing unresponsive anaphylaxis kill myself pulse | respir* infarto inconsciente desmay* sangr* convuls* ahog* ambulancia suicid* matar morir muriendo muere derrame paralisis envenen* trag* azul morad* derram* | *تنفس* صدر* الصدر جلطه نزيف *نزف* دم وعي *الوعي* اغمي* مغمي *تشنج* الحقوني *ختنق* *يخنق* يموت اموت بموت انتحر* *انتحار* اسعاف ازرق سم شلل
body: chest arm arms face lips tongue heart | pecho brazo cara labios lengua corazon | صدره صدري ذراع ايدي يده وجهه شفايف قلب قلبي لسان
language: english spanish arabic language french hindi urdu turkish translate translation idioma | ingles espanol arabe idioma castellano frances lengua | عربي* العربي انجليزي* انكليزي* اسباني* لغه* العربيه تركي فرنساوي فرنسي اللغه
speak: speak understand read talk write | habl* entiendo entiende escrib* | اتكلم *فهم* بحكي *احكي* *تحكي*
messages: messages message messaging texts texting text reminders reminder notifications notification alerts alert sms spam updates pings | mensaj* aviso avisos notific* recordatorio* texto* sms alerta* mensajito* | رساله رسايل* الرسايل رسائل* الرسائل اشعار* الاشعار* تنبيه* مسجات مسج رسايلكم تذكير* ميساجات
stop: stop quit cease unsubscribe end enough mute halt block bothering leave silence opt | par* dej* basta deten* baja cesar suspend* silenci* desuscri* | وقف* اوقف* توقف* *كفي* بطل* كفايه بلاش كفو* بزاف سكت*
send: send sending sent receive receiving get getting | mand* envi* escrib* recib* lleg* | ارسل* ابعت* ابعث* تبعت* ترسل* بعت* *يبعت* تبعث* *استلم* *تجي* *توصل*
again: resume restart again back resubscribe reactivate on start unmute reenable renew | reanud* reactiv* volver vuelv* vuelva otra nuevo alta activ* empezar retom* | رجع* ارجع* استان* ثانيه تانيه فعل* شغل* مجددا تاني عاود* استيناف
warn: tell warn notify alert ping remind buzz let know heads notice inform poke nudge shout | avis* avís* notifi* record* recuerd* digan dime diganme inform* pegame | خبر* *خبرن* *ذكر* *نبه* بلغ* *علم* قول* قولولي نبهوني عطوني
list: list waitlist | lista | قايمه* القايمه لسته اللسته ليست
letothers: let others ahead next skip swap pass someone else behind after go first | pasen siguiente otro dejen primero ceder cedo ceda pasa pase pasar atras | خلو* يدخل* *دخلو* غيري التالي بعدي اللي يسبق* قدم* عدوا عدو فوت* يفوت مرر*
thanks: thanks thank appreciate appreciated cheers ta bye goodbye grateful blessings | gracias agradec* adios chao chau amable | شكر* مشكور* متشكر* يسلمو تسلم* يعطيك يعطيكم ممنون* باي سلامه جزاك ربنا
hello: hello hi hey greetings morning afternoon evening good namaste hola | hola buenas buenos saludos que tal buen | مرحبا سلام السلام اهلا هلا صباح مساء الخير مراحب
yes: yes yep yeah yea sure ok okay fine confirm confirmed correct agreed perfect great absolutely yup go please right definitely proceed exactly ahead | si claro dale vale bueno listo perfecto confirm* correcto acuerdo sale orale sip obvio adelante exacto hagale hagalo bien | نعم ايوه ايوا اه اي طيب تمام ماشي موافق* اكيد اوكي طبعا صح صحيح اتفضل* تفضل* يلا ابشر زين مظبوط اوك واخا وي ايه مزبوط هيك اوكيه حاضر oya proceed carry
nope: no nope nah negative naw | no nel nop nones | لا كلا لاء لالا لأ
mistake: mistake wrong accident accidentally error oops misclick pressed mind nvm nevermind changed | equivoc* error mal confund* arrepent* pens* | غلط* بالغلط خطا غلطت رايي
family: son daughter kid kids child children baby husband wife mum mom dad mother father brother sister grandma grandpa grandson granddaughter boy girl toddler aunt uncle cousin friend neighbour | hijo hija hijos nino nina ninos bebe esposo esposa marido mujer mama papa madre padre hermano hermana abuela abuelo nieto nieta chamac* nene nena tia tio primo amig* vecin* suegra | ابن* بنت* زوج* ام امي ابوي ابي اخ* اخو* طفل* ولد* والد* جد* صديق* صاحب* جار* عم خال مرتي مراتي
past: yesterday last was were had ago did used | ayer pasado pasada fue estuve habia era tuve antier anoche | امس مبارح البارحه كان كنت انبارح
maybe: if unless might maybe may perhaps possibly probably suppose would case risk chance depend* unsure | si quizas quiza tal acaso podria capaz talvez probable probablemente caso depend* igual | اذا لو يمكن ربما احتمال بلكي *حتمل* جايز
ask: what which how who why whose does is are do can | que cual cuales como quien por cuál | شو ايش ايه كيف مين ليش شلون ازاي هل وش علاش اش واش منو
want: want need like wish wanna gotta require looking | quiero quisiera necesito gustaria ocupo deseo queria quiere necesit* busco | بدي ابي ابغي عايز* عاوز* محتاج* ودي حاب* نفسي ارغب احتاج بدنا اريد اود بغيت محتاجه abeg
happen: happens happen lose lost penalty forfeit miss missed skip skipped consequence | pasa pierdo pierde perder pierden perdi salt* | يصير بصير يروح بيروح اخسر يضيع بيضيع يفوت* ضاع حيصير
help: help work works app bot instructions menu options use commands explain guide how stuck confused | ayuda ayud* funciona sirve opciones menu usar haces explic* entiendo sirves instrucciones | مساعده ساعد* *يشتغل* استخدم* استعمل اوامر تسوي تعمل *شرح* فاهم طريقه
exact: sharp exactly oclock pm am noon precise precisely dot fixed specific | punto exacta exactamente mediodia fija fijo exacto | بالضبط تماما الساعه ساعه عال
more: more extra additional further few longer | mas otros unos poco poquito poquitito tantito | زياده كمان اكثر بعض اضافي شويه اكتر
give: give gimme grant allow | deme denme dame den dar regal* | اعط* عط* هات* امنح* ادو* اديني
sorry: sorry apologies apologise apologize forgive excuse | perdon disculp* siento lamento pena perdone | اسف* سامح* معذره اعتذر* عذر* اعذر*
please: please kindly abeg | favor porfa porfis porfavor | فضلك سمحت سمحتم لوسمحت رجاء بليز الله عفاك برضاي
machine: automatic automatically auto autoreply reply replying respond response vacation office driving pinned pin reacted liked loved missed voice disturb delivered changed left joined photo sticker forwarded | automatica automatico autom* respuesta respond* vacaciones oficina conduciendo manejando fijo reacciono llamada perdida mensaje | الي اليه تلقائي* رد سارد *رد* اقود ثبت* تفاعل* مكالمه فائته مشغول اجازه
`

const byWord = new Map<string, string[]>()
const byBeginning = new Map<string, string[]>()
const byPart: [part: string, meaning: string][] = []

function know(written: string, meaning: string): void {
  const word = plain(written)
  if (written.startsWith('*')) byPart.push([word, meaning])
  else {
    const known = written.endsWith('*') ? byBeginning : byWord
    known.set(word, [...(known.get(word) ?? []), meaning])
  }
}
for (const line of thesaurus.trim().split('\n')) {
  const [meaning = '', words = ''] = line.split(': ')
  for (const written of words.split(/[ |]+/)) know(written, meaning)
}

/** What is written onto an Arabic word: and, with, for, the. */
const clitics = /^(?:[وف]?(?:بال|كال|لل|ال)|[وف][بل]?|[بل])(?=\p{L}{3})/u

/** The meanings of a plain word, by name; none of a word that is not in the thesaurus. */
export const meaningsOf = remembered((word): readonly string[] => {
  const forms = new Set([word, word.replace(clitics, '')])
  const found = [...forms].flatMap((form) => [
    ...(byWord.get(form) ?? []),
    ...[...form].flatMap((_, at) => byBeginning.get(form.slice(0, at + 1)) ?? []),
    ...byPart.flatMap(([part, meaning]) => (form.includes(part) ? [meaning] : [])),
  ])
  return [...new Set(found)]
})

/** True for a plain word with one of these meanings. */
export const means = (word: string, ...meanings: string[]): boolean =>
  meaningsOf(word).some((one) => meanings.includes(one))

/** True for a plain text with a word of one of these meanings in it. */
export const saysAny = (text: string, ...meanings: string[]): boolean =>
  text.split(' ').some((word) => means(word, ...meanings))
