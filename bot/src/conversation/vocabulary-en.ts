import type { Concept } from './vocabulary.ts'

const PLACES =
  '(clinic|hospital|office|building|lobby|waiting room|waiting area|front desk|reception|reception desk|entrance|parking lot|car park|door|hallway|desk)'
const PEOPLE =
  'wife, husband, mother, father, daughter, son, mom, mum, mam, mama, dad, papa, child, children, kid, kids, baby, family, brother, sister, grandma, grandpa, grandmother, grandfather, grandson, granddaughter, aunt, uncle, cousin, niece, nephew, friend, girlfriend, boyfriend, partner, neighbour, neighbor, parents, boss, guy, lady, man, woman, patient, patients, nurse, driver'

export const en: Record<Concept, string> = {
  greeting:
    'hello, hi, hey, heya, hiya, howdy, yo, good day, good morning, good afternoon, good evening, good night, morning all, salam, salam alaykum, salam alaikum, assalamu alaikum, (hi|hello|hey) there',
  start:
    'start, opt in, opt me in, opt back in, opt me back in, resubscribe, start texting me again, text me again, resume (messages|texts)',
  book: 'book, appointment, appointments, booking, bookings, reserve, reservation, schedule, (see|visit|consult) (a|the|any|some|one|my) doctor, need a doctor, want a doctor, get seen, be seen, check up, checkup, get in, come in, slot, slots, consultation, visit, sign up, sign me up, squeeze me in, fit me in, put me (down|in|on)',
  doctors:
    'another doctor, other doctor, the other doctor, different doctor, change doctor, change the doctor, change my doctor, someone else, which doctors, what doctors, list of doctors, who * doctors, (not|other than) (that|this) doctor',
  status:
    'status, position, place, spot, wait, waiting, waited, line, queue, how long, how much longer, how much more, where am i, my turn, turn, when is it, what time, when is my appointment, when * (turn|called|seen|up|appointment|go in), how many people, how many are, how many before, how many * (ahead|front|before|left), how much (time|longer), how far, my number, what number, which number, ticket number, am i next, am i late, is it my, who is next, next in line, do i have * appointment, did you get my, which room, what room, which door, who is my doctor, my booking, already have, i have an appointment, i have an appt, on my way, on the way, almost there, nearly there, still coming, be there soon, heading (over|there), stuck in traffic, in traffic, traffic, behind schedule, on time, on schedule, eta, update, updates, still on, ahead of me, in front of me, before me, people before, people ahead, confirmation, (is|are|was) * (booked|confirmed|registered|cancelled|canceled), cancelled, canceled, been here, be long, take long, taking long, too long, (doctor|he|she|they) see me, busy, what is (happening|going on), (being|be) seen (now|next|soon|yet), seen (now|next|yet), who is * (now|next), how late, how long *, when will * see, when * (call|called|seen), (am i|are we) up next, next up, up next, (am|are) coming, anyone ahead, did * (go through|work), taking so long, called yet, missed my (turn|call), (has|have|was) * called, been called, where is (the|my) (doctor|nurse), (has|did) the doctor *, parking now, parking the car, (not|never) * (arrived|here|coming|left) yet, leaving (now|home|the house)',
  cancel:
    'leave, leave (the|my|) (line|queue|place), cancel, cancelling, canceling, cancellation, cancelation, give up, give it up, give up (my|the) (place|spot|slot|appointment), no longer needed, no longer (need|want) (it|the appointment|my appointment|an appointment|to come|this), (do not|not) (need|want) (it|this|that|the appointment|my appointment|an appointment|this appointment|to come) (anymore|any more|now|), (do not|not) (need|want) * (appointment|visit|slot) (anymore|any more), delete (it|my|the) *, call it off, call off, remove (my|the) (appointment|booking), free up my, scratch (my|the|that) (appointment|booking|), drop (my|the) (appointment|booking)',
  absent:
    'not coming, (can not|will not|could not|can no longer|not able to|unable to|not going to|not going to be able to|not gonna) (come|come in|make it|attend|be there|get there|show up|make my appointment|make the appointment) (anymore|any more|today|), not able to (come|make it|attend), (will|would) not be able to (come|make it|attend), unable to (come|make it|attend), not going to (make it|come|be there), not going to be able to (come|make it|attend), have to miss, have to skip, need to skip, going to miss (my|the) (appointment|visit), (will not|not) be coming, (will not|not) be (attending|there today|there), not (making|gonna make) it, no longer coming, something came up',
  move: 'move, moved, reschedule, rescheduling, change, postpone, another day, other day, some other day, different day, different (time|date), another (time|date), push it, push (my|the) appointment, put off, put it off, swap, switch (my|the|to) *, instead, rather come, other date, new date, new day, bring it forward, move up',
  here: `here, arrived, i made it, reached, (at|in|inside|into|outside|outside of|by|near) (the|your|a) ${PLACES}, (at|in|outside) ${PLACES}, (am|are) (right|just|already|now|standing|waiting|sitting|parked|) (outside|inside|downstairs|back), just got here, got here, just parked, in the room, walked in, walked into, came in, showed up, pulled (in|into|up), checked in, just entered`,
  'check-in': 'check in, check me in, check us in, checking in, checkin, mark me (as|) (here|present|arrived)',
  later: 'later',
  late: 'late, running late, (running|am) * (min|mins|minutes) (behind|late), running (a bit |a little |)behind, be late, delayed, held up, be delayed, (not|can not|will not) (make it|come|be there|arrive|get there) on time, (not|can not|will not) be on time, behind time',
  'more-time':
    'more time, extra time, minutes more, more minutes, extra minutes, (need|give me|give us|have me|can i have|could i have|can we have|could we have|may i have) * (minutes|mins|min), (need|give me|give us|can i have|could i have) * more (min|mins), more min, more mins, min more, mins more, bit longer to get there, wait for me, hold my (place|spot|slot|turn), let * go (first|ahead|before me)',
  language:
    'lang, language, languages, change language, change the language, change my language, switch language, other language',
  help: 'menu, help, options, commands, what can you do, what can i do, what do i do, how does (this|it) work, what should i do, instructions, how do i use, what are my options',
  emergency:
    'emergency, ambulance, chest pain, chest pains, chest (hurts|hurting|is hurting|tight|tightness|pressure), (pain|pressure|tightness) * chest, heart attack, stroke, bleeding, bleeds, can not (breathe|breath), (hard|trouble|difficulty|struggling) * (breathe|breathing), short of breath, fainted, fainting, passed out, collapsed, unconscious, (not|stopped) (breathing|responding|waking up), overdose, overdosed, poisoned, suicide, suicidal, kill myself, want to die, end my life, seizure, convulsions, choking, allergic reaction, anaphylaxis, face * drooping, slurred, dying, severe pain, (choking|seizures|convulsing|drowning), broken (leg|arm|bone), severed, 911',
  urgent: 'urgent, urgently, emergency appointment',
  beyond:
    'human, operator, receptionist, agent, a real person, (talk|speak) (to|with) (someone|somebody|a|the|an|your|my) *, call me, price, prices, cost, costs, how much (is|does|do|are|will|would|to|for), how much * (visit|consultation|appointment|checkup), is there a (fee|charge), fee, fees, pay, payment, insurance, insured, prescription, prescriptions, refill, test results, results, lab, blood test, medicine, medicines, medication, pills, invoice, bill, receipt, certificate, sick note, doctor s note, referral, complaint, complain, wifi, toilet, bathroom, refund, x ray, vaccine, vaccines, side effects',
  where:
    'where are you, where is (the|your) (clinic|office|hospital|place|practice), where * (located|clinic|find you|park|situated|based|entrance), (your|the|clinic) address, address, your location, location, directions, how (do|can) (i|we) (get|find), parking, (which|what) (floor|building|street|bus|address|metro|area), maps, google maps',
  hours:
    'opening hours, opening times, open hours, business hours, office hours, working hours, work hours, clinic hours, your hours, hours of operation, (what|which|your|the) hours, (what time|when|how late|how early|until when|till when|what days) * (open|close|closing|opening|opens|closes|shut), are you (guys|) (open|closed), (you|clinic|it|office) (open|closed|opens|closes|close), open (on|today|tomorrow|now|late|at), closing time, hours, do you work',
  phone:
    'phone number, telephone, telephone number, your phone, your number, call you, call the (clinic|office|desk|front desk), number to call, contact number, number i can call, (what|which) number (can|do|should) i call, number for the (clinic|desk|office), phone',
  stop: `stop, stopall, unsubscribe, opt out, opt me out, opting out, (take|remove|get|delete) me (off|from) (your|this|the) (list|lists|texts|mailing list|text list|messages), (take|remove|delete) my number (from|off|) (your|this|the|) (list|system|), (stop|quit|end|cease) (texting|messaging|msging|txting|texts|sending|contacting|notifying|spamming|bothering) (me|us|this number|this phone|my number|my phone|) (texts|messages|this|these|those|), stop (the|these|those|all|your|all the|) (texts|messages|notifications|alerts|reminders|spam), (do not|never) (text|message|contact|sms|notify|spam) (me|us|this number|this phone|my phone|my number), (do not|never) send (me|us) * (texts|messages|sms|notifications|alerts|reminders|anything), no longer want (to get|to receive|) (any|your|these|) (texts|messages|notifications|alerts|reminders|sms), no (texts|messages) please, please no (texts|messages), please no more, stop (it with|with) (the|these|your|all the) (texts|messages), no more (texts|messages|sms|notifications|alerts|reminders|texting), (do not|not) want (to get|to receive|to be getting|to keep getting|) (any|any more|more|your|these|the|those|all these|) (texts|messages|notifications|alerts|reminders|sms) (anymore|any more|from you|)`,
  thanks:
    'thanks, thank you, thankyou, bye, goodbye, see you, see ya, cheers, thank you so much, thank you very much, thanks a lot, appreciate it, appreciated, great, cool, awesome, got it, understood, noted, good, nice, will do, all good, no problem, no worries, have a (nice|good|great) (day|one|evening), god bless, bless you, see you later, see you soon, see you then, see you there, talk later, talk soon, catch you later, laters, wonderful, alright',
  back: 'back, go back',
  more: 'more, show more',
  all: 'all, show all',
  first:
    'first, first free, soonest, earliest, anyone, any doctor, any one, whoever, as soon as possible, as soon as you can, asap, next available, first available, first one available, earliest available, soon as possible, as early as possible, any available, any of them, no preference, do not mind, does not matter, do not care',
  name: 'name, names',
  machine:
    'out of office, out of the office, automatic reply, auto reply, autoreply, automated message, automated response, auto response, do not reply, not monitored, unmonitored, no reply, away from my phone, i am driving, driving with do not disturb, do not disturb while driving, (will|shall) get back to you, will reply as soon, will respond as soon, reply as soon as i can, currently unavailable, i am in a meeting, can not talk right now, thank you for (contacting|your message|your email|reaching out), we have received your (message|email|request), this mailbox',
  yes: 'yes, y, ok, okay, okey, oki, k, kk, okk, sure, yeah, yea, yep, yup, ya, book it, confirm, correct, go ahead, sounds good, sounds great, that is right, that is correct, that is fine, thats right, confirmed, perfect, yes please do, go for it, absolutely, definitely, of course, for sure, do it, works for me, that works, yes please, fine by me',
  no: 'no, n, nope, nah, not now, keep it, keep my (place|spot|appointment), changed my mind, never mind, nevermind, forget it, do not want to leave, leave it, no thanks, not really, no way',
  not: 'not, never, dont, nobody, no one, noone, neither, nor, without, no longer, stop asking, no need',
  question: 'what, when, where, who, how, why, which, whose, is, are, has, did, do, does, was, were, am, shall',
  polite:
    'can, could, may i, may we, would you, will you, would it be possible, is it possible, possible to, mind, i would like, would like, i wish to, wish to',
  unreal:
    'if, when, until, till, unless, before, after, once, whether, may, could, might, maybe, perhaps, almost, nearly, soon, about to, supposed, hope, hoping, hopefully, wish, would, should, case, by the time, as soon as, nobody, trying, try, someday, hate, want to be, not sure, unsure, wonder, wondering, seems, depends, suppose, kidding, joking, except, rather, too, lol jk, why, pretend, imagine, from',
  future: 'will, going to, gonna, shall, tonight, in an hour, in half an hour, be',
  past: 'was, were, yesterday, last, ago, earlier, used to, had, last time, previously, back then',
  report:
    'says, said, told, tells, asked, asks, say, thinks, thought, keeps, mean, means, wrote, writes, claims, knows, called me',
  me: 'i, we, me, us, myself',
  other: `doctor, dr, he, she, they, him, her, them, his, their, you, your, nobody, no one, noone, anyone, anybody, somebody, someone, everyone, everybody, people, ${PEOPLE}, bus, train, taxi, uber, cab, ride, car, tram, metro, flight, message, messages, text, texts, email, letter, it, this, that, there is, there are, who, something, everything, nothing, snow, rain, weather, appointments are, results, staff, receptionist, secretary`,
  link: 'with, for, to, from, of, by, tell, inform, let, and, about, at, hi, hello, hey, dear, sorry, thanks, thank you, please, ok, because of, after, w',
  time: 'morning, in the morning, in the afternoon, in the evening, afternoon, evening, pm, noon, at noon, midday, lunchtime, oclock, o clock',
  asking: 'can, could, may i, instead, but, actually, not, rather, except, hold on, wait a',
  today: 'today, now, right now, this morning, this afternoon, this evening, tonight',
  tomorrow: 'tomorrow',
  'day-after-tomorrow': 'day after tomorrow',
  minutes: 'minutes, minute, min, mins',
  aside: `have, any, anything, available, come, coming, call, ${PEOPLE}, day, week, or, reply, respond, answer, write, type, text`,
  noise:
    'dr, doctor, with, on, the, at, for, of, please, a, an, my, am, to, want, would, like, need, in, and, it, this, next, see, free, away, d, s, there, be, will, so, too, just, make, get, by, fine, doc, our, are, pm, morning, in the morning, in the afternoon, in the evening, afternoon, evening, i, we, you, me, us, your, hi, sorry, now, already, have, finally, still, really, very, also, right, bit, little, lol, haha, sir, madam, maam, up, got, currently, well, oh, um, uh, hmm, new, let, going, quick, same, another, guys, one, gotta, must, had, as, here is, here you go, here it is, here we go, here are, here to, been, time, thing, few, couple, more or less, about, around, probably, super, seated, kindly, sitting, sat, standing, parked, long, for hours, checked, us, waiting, happily, again, only, off, if possible, anymore, us',
}
