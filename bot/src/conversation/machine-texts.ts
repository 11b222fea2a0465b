/** What a text calls itself that a phone or a mailbox sends where its owner does not. */
const itself = [
  'auto(?:matic|mated|matically generated)?[- ]?(?:reply|response|message|text|responder|sms)',
  '(?:this (?:message|reply|text) (?:was|is) )?(?:sent|generated) automatically',
  'out[- ]of[- ]office(?: reply| message| notice)?',
  '(?:respuesta|mensaje|contestaci[oó]n) autom[aá]tic[oa]',
  '(?:mensaje )?enviado autom[aá]ticamente',
  'fuera de (?:la )?oficina',
  '(?:هذ[اه] )?(?:رد|رسال[ةه]|جواب) (?:[آا]لي|تلقائي|[أا]وتوماتيكي)[ةه]?',
].join('|')
/** At its beginning with a colon, or as a sentence of its own. */
const saysSo = new RegExp(
  `^\\P{L}*(?:${itself})\\s*[:：\\])-]|(?:^|[.!(\\[*_—–-])\\s*(?:this is an? |esto es una? |este es un )?(?:${itself})\\P{L}*$|` +
    '[([](?:auto(?:matic|mated)?[- ]?(?:reply|response)|respuesta autom[aá]tica|رد (?:آلي|تلقائي))[^)\\]]*[)\\]]\\s*$|' +
    '^\\P{L}*this is an (?:automated|automatic) |do not disturb (?:is |was )?(?:turned )?on|(?:driving|conduciendo) (?:with|mode|focus)',
  'iu',
)

/** A business thanks for a message and promises an answer. */
const thanking = [
  'thank(?:s| you) for (?:contacting|calling|reaching|messaging|texting|your (?:message|email|text|call|enquiry|inquiry))\\b.*(?:we |our |back to you|shortly|soon|within)',
  'gracias por (?:contactar|comunicar|escribir|llamar|(?:su|tu) (?:mensaje|consulta|llamada))\\p{L}*.*(?:en breve|brevedad|respond|contest|atend|contactaremos|horario)',
  'شكرا?ً? ل(?:تواصل|[إا]تصال|مراسل|رسال)\\p{L}*.*(?:سنرد|سنعاود|سنتواصل|سيتم|أقرب|اقرب|سيرد)',
].join('|')
/** Somebody is away and will answer then. */
const absences = [
  "(?:i am |i[’']?m |i will be )?(?:currently |presently |now )?(?:out of (?:the )?office|away (?:on|from)|on (?:annual|maternity|paternity|parental|study) leave|on vacation|on holiday)\\b.*(?:(?:reply|respond|answer|get back).*\\breturn|(?:up)?on my return|will (?:be back|return)\\b.*(?:urgent|contact|colleague)|limited access|(?:urgent|immediate).*contact)",
  '(?:en este momento|por el momento|actualmente) no (?:podemos|puedo|nos es posible) (?:atender|responder|contestar)\\p{L}*.*(?:respond|contest|contact|comunic)',
  '(?:estoy|estar[eé]|me encuentro) (?:fuera de (?:la )?oficina|de vacaciones|de permiso|de licencia)\\b.*(?:responder|contestar|a mi (?:regreso|vuelta)|(?:urgente|urgencia).*contact)',
  '(?:[أا]نا )?(?:حاليا |حالياً )?(?:خارج المكتب|في [إا]جاز[ةه]|لست في المكتب).*(?:س[أا]رد|س[أا]جيب|عند عودتي|بعد عودتي|للحالات العاجل[ةه])',
].join('|')
const promises = new RegExp(
  `^\\P{L}*(?:(?:hello|hi|hola|مرحبا|thank you for your (?:e?mail|message))\\P{L}+)?(?:${thanking}|${absences})`,
  'isu',
)

const when = '(?:\\s*(?:at|from|today|a las?|de|hoy|في|من|الساع[ةه]))?[\\d\\s:+.,()-]*(?:[ap]\\.?\\s?m\\.?|ص|م)?'
/** What a messenger writes into a chat by itself: what was pinned, deleted, missed or reacted to. */
const notices = [
  'you have (?:\\d+|an?) (?:new |unheard )*(?:voicemail|voice message)s?.*',
  'tiene \\d+ (?:mensajes? de voz|mensajes? nuevos? en (?:su|el) buz[oó]n).*',
  `(?:missed|declined) (?:a )?(?:voice |video |phone |audio )?call${when}`,
  `(?:video)?llamada(?: de (?:voz|v[ií]deo|video|audio))? (?:perdida|rechazada)${when}`,
  `مكالم[ةه] (?:صوتي[ةه] |فيديو |مرئي[ةه] )?(?:فائت[ةه]|فايت[ةه]|لم يرد عليها|لم يتم الرد عليها)${when}`,
  '.{1,40} pinned (?:a|an|this|the|your|[“"\'«‘]).*',
  '.{1,40}(?:ha fijado|fij[oó]|ancl[oó]) (?:un|una|este|el|tu|su|[“"\'«‘]).*',
  '(?:ثب[ّ]?ت|قام .{1,30} بتثبيت|تم تثبيت).{0,40}(?:رسال[ةه]|[“"\'«‘].*)',
  '\\S*\\p{Extended_Pictographic}\\S* (?:reacted|reaccion[oó]|تفاعل).*',
  '(?:.{1,40} )?(?:reacted|reaccion[oó]|ha reaccionado|تفاعل).{1,20}(?:to|a|with|con|على|مع) (?:your|tu|su|a|un|this|este|رسال).{0,20}',
  '(?:you |.{1,40} )?deleted (?:this|a) message|this message was (?:deleted|edited)|(?:se )?elimin[oó] este mensaje|تم حذف هذه الرسال[ةه]',
  '.{0,60}(?:disappearing messages|auto-delete|mensajes temporales|autodestrucci[oó]n|الرسائل (?:المؤقت[ةه]|ذاتي[ةه] الاختفاء)).{0,80}',
  '.{1,40} (?:joined telegram|se uni[oó] a telegram|انضم إلى تيليجرام)|.{1,40} changed (?:their|his|her) (?:phone )?number.*',
  'messages and calls are end-to-end encrypted.*|los mensajes .{0,30}cifrados de extremo a extremo.*|waiting for this message.*',
  '(?:your )?(?:message|text|sms) (?:was |has been )?(?:delivered|sent|read|not delivered)(?: successfully)?|mensaje (?:entregado|enviado|le[ií]do|no entregado)|تم (?:تسليم|[إا]رسال|قراء[ةه]) (?:ال)?رسال[ةه](?: بنجاح)?',
  "(?:this (?:number|mailbox|inbox|account|line|address) (?:is (?:not monitored|unmonitored|no longer in use)|(?:does not|doesn[’']t|cannot|can[’']t) (?:accept|receive|take) (?:text |any |incoming )?(?:replies|messages|texts)).*|(?:please )?do not reply(?: to this (?:message|number|text))?)",
  '(?:este (?:n[uú]mero|buz[oó]n|correo) no (?:recibe|acepta|admite|est[aá] (?:atendido|supervisado)).*|(?:por favor )?no responda a este (?:mensaje|n[uú]mero).*|buz[oó]n no atendido)',
  '(?:هذا الرقم (?:لا يستقبل|غير مخصص|لا يقبل).*|(?:يرجى |الرجاء )?عدم الرد(?: على هذه الرسال[ةه])?.*)',
  'your (?:message|request|text|enquiry|inquiry) (?:has been|was) received and (?:will be|we will|someone will).*|hemos recibido su mensaje.*(?:respond|contest|contact)\\p{L}*.*|تم استلام رسالتك\\p{L}*.*(?:سيتم|سنرد|سنتواصل).*',
  '<?(?:media|image|video|audio|sticker|gif|imagen|multimedia|archivo) (?:omitted|omitid[oa])>?',
].join('|')
const notice = new RegExp(`^\\s*(?:${notices})[\\s.!]*$`, 'iu')

/** True where a machine wrote the text and no person waits for an answer: it says so itself, or a messenger tells its news. */
export const isByMachine = (text: string): boolean =>
  !/[?؟]\s*$/.test(text) && [saysSo, promises, notice].some((one) => one.test(text))
