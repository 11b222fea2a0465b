export const en = `
# booked → here
am at the clinic, where should I wait
we've made it to reception finally
just signed in at the counter
here for my 10:20, name is Ana Lopez
reached the hospital
checked in w the lady at the desk
hi there im already here
Good morning I came early I am already inside
my daughter and i have arrived
Hi we're in the car park at the front, wheelchair, we are here
# booked → later
could someone go in front of me i need a bit more time
Let the next person go first, I'm not there yet
can u wait for me im coming
My train is delayed so I won't be there in time
give me a few more minutes please
lost my keys gonna be late sorry
couldnt find parking, need 10 more mins
im ganna be late
# booked → lead
my gps says 12 minutes
Leaving home now, 25 minutes by car
arriving in 10 minutes
half an hour away from the clinic
there in 5!
# booked → status
whats the wait looking like
any news?
Hi, any idea when I will be seen?
where am i in the line
still waiting... its been an hour
whens my appt
is it almost my turn?
Do you know roughly when I'll go in? I have to pick up the kids at 3
im next right?
Is dr chen delayed?
hw long more
what time do u need me
# booked → cancel?
I need to back out of todays visit
no longer need to see the doctor thanks
My son feels better so we won't be coming
sorry gotta cancel
i want to give up my spot, give it to somebody else
please free up my slot, I can't make it
I went to the ER instead so please cancel
i changed my mind i dont want the appointment
can u take my name out of the book, im not coming
drop my appt pls
# booked → move?
Any chance of switching to tomorrow?
reschedual please
please postpone my visit
Something came up, can we rearrange?
is it possible to have a different day
i would like to change my booking
can I come monday instead of today
postpone pls
# booked → stop
i dont want these texts anymore
please stop sending me sms
Stop contacting me
do not message me again
enough with the texts!!
plz stop these notifications
# booked → off-list?
remove me
unsubscribe me from the queue
get me off this list
remove my name please
take us off the list
sign me out of the queue list
# new → stop
delete my number
how do I make these texts stop? stop
# new → book
can you squeeze me in tomorrow
id like 2 make an appt w dr reyes plz
I want to get my daughter seen
do u have openings today
When can I see a doctor?
put me down for tomorrow
want to make a reservation
i got a rash and want somebody to look at it
i need a doc appointmnt for my kid
is there a slot left for today?
Good evening, would it be possible to arrange an appointment for next Monday?
schedule
please book
can you get me in this afternoon
# new → first-free
dont care which doctor, just the earliest
I need to be seen right away
anyone who's free
the quickest appointment you have
# new → emergency
hes having a seizure
my tongue is swelling up and i cant breathe
I want to end my life
# new → where
where do I go
# new → hours
opening times pls
are you closed on holidays? when do you open
how late are you open
# new → phone
is there a number i can ring
telephone number please
can I call you guys
# new → beyond
what does a visit cost
can you refill my inhaler
How much do you charge?
# new → language
change language
switch to spanish
# new → help
how does this work
what do i do
what can i text you
# new → greeting
good day
hello?
# new → thanks
cheers mate
appreciate it
# new → start
unstop
resubscribe
# name → name
its for my son, Tommy Walker
my name is jean-luc o'neil
put it under Garcia
Its Bob
the patient is Henry Ford
Kim Nguyen, thanks
# name → ask
huh?
👍
whose name
can I skip this
# confirm → yes
yh
sounds great, book it
yea thats fine
go ahead and book
please do
# confirm → no
i dont want it
leave it
# confirm → ask
can I bring my wife
is it free of charge
is parking free
does yes mean it costs money
dont know
# confirm → hour
do you have 11 am
# give-up → yes
yes im sure
yes pls
please do cancel
# give-up → no
dont cancel
no i made a mistake
actually i'll come
# give-up → ask
can I come tomorrow if I do
who are you
what does yes do
and if I say yes
# moving → yes
ok that day works
sure
# moving → no
never mind ill keep today
# day → day
monday pls
tomorow
how about Tuesday?
nov 28
# doctor → doctor
Dr. Haddad please
michael
either, maybe chen
# doctor → first-free
anyone
no preference
i dont mind
# booked → emergency
i think she had a stroke her face is drooping
# booked → where
where is the clinic again
# booked → beyond
can i bring my dog
can i eat before the visit
# booked → thanks
ok thank you
perfect thank you 😊
# booked → phone
what number do i ring
# booked → ask
I cancelled my gym membership today lol
the nurse told me not to cancel
last time I was late and nobody minded
the weather is awful today
I haven't left the house
my husband is there now, not me
was it cancelled
please don't cancel my appointment
you wrote: your appointment is cancelled
Fwd: Your parcel has arrived
don't stop the treatment
my cough stopped yesterday
should I stop taking the pills
the parking is full of people who arrive late
ok cool
my phone died earlier
what if I don't show up
maybe I should reschedule, not sure
do people often cancel
the taxi will be here soon
the doctor isn't here
is the doctor here today
Has my wife arrived?
keep the messages coming
My appointment was great last time
# new → ask
my friend booked with you last week
just looking around
I read a book about doctors
i had an appointment in march
no appointment needed right
you guys are awesome
# moving → ask
is yes final
# new → book
can dr haddad see me tmrw morning
Can you get me in around 4
anybody free rn
is there any chance of being seen today? my back is killing me
my son is sick can you fit him in
can u squeeze me in 2day
Good morning. My daughter has a rash, who should she see?
a checkup for me n my wife
wanna see a skin dr
bok me in
hi can i get in to see someone today pls
id like to get my ears looked at
could you pencil me in for tomorrow afternoon
hiya any chance the dr can see my lad today
i need somebody to check a mole on my arm
trying to get an apptmnt w dr reyes
good evening, i would be obliged for an appointment on monday
my moms dizzy and needs to see somebody
wat days r free
who can see my 3 yr old
just need a quick visit today
# new → first-free
heart doctor asap
soonest available plz
need an appt asap
book asap
# new → ask
can I just walk in
# new → beyond
prescription refill
# booked → status
Could you kindly tell me how many people are before me
updates?
been sitting here an hour whats going on
what time do i need to be there
line moving at all?
whats my number again
im not late am i
still waiting here, any idea how long?
what time was it again
hows it looking
did i miss it
should i tell you when im here
i didnt cancel!!
will be here tomorrow
dont cancel
can i cancel later if i need to
uber never showed
stuck at work
how r things looking
how close am i now
any clue when ill be called in
whats my number n how long
is dr chen seeing ppl yet
have i been skipped??
do i have enough time for a sandwich
pls confirm my appointment still stands
when do u need me there
r there many ahead of me
hi love just wondering how long now
couldnt leave work yet
what if i dont make it in time
# booked → ask
you called me but i missed it
this is ridiculous
just parking
5 mins away
dont stop the texts
going to the er instead
in english please
what do you do if people come late
im not coming late dont worry
is my daughter here yet
i was at the clinic yesterday
my friend cancelled on me
can you stop the noise in there
i'll be here all week
the nurse is running late she said
if i cancel do i pay
never cancel on me again
late last night i had pain
# booked → greeting
hello?? anyone
hello sir
# booked → where
whats ur address
which floor r u on
how do i get there
is there parking
directions pls
how do i find you from the station
is there a place for my car
where bouts r u
# new → hours
are you guys open on the holidays
u still open?
open til when
are you open on new years
till when can i walk in today
what time do u start
# new → phone
how can i reach the front desk
a number i can ring?
# booked → call-back
can someone give me a ring
call me back when u get a chance
could u ring me plz
i want the nurse to call me
pls phone my mobile
give us a bell
i would really appreciate a call back
# new → call-back
could somebody call me about my results
# booked → emergency
can the bleeding stop on its own
chest hurts real bad
bleeding wont stop
I think I'm having a stroke
having really bad chest pains
my mother is not responding
she isnt breathing right
# booked → cancel?
give my spot to someone else
cant make it today sorry
nvm dont need it anymore
pls cancel, feeling better now
cansel
never mind my appt, cancel it
sorry cant be there today
please cancel for today my son has school
i've changed my mind about coming
dont hold it im not coming
cancel pls thx
# booked → move?
could i come in the evening instead
reschedule pls
stuck at work, can i come another day
can u move me to friday
need to push my appt to next week
would it be possible to change the time
got something friday instead?
can we shift it to next week
i'd prefer a different day
any way to come in earlier
can i swap to tomorrow
# booked → later
sorry traffic is awful be there soon
let someone else go first
i need a few more mins
hold my spot
runnin 10 late
sorry we will be 15 min late
would u hold my place plz
let the person after me go
i need ten mins
# booked → here
made it!
just got here
we're in the waiting room
i'm outside
sitting in the lobby
im in the waiting area
hello we are at reception
just arrived sir
got here 5 mins ago
# called → ask
coming
# called → status
cant come yet
which room
# booked → start
start
# booked → thanks
thx
ok thanks see u soon
thats all thank u
ok thx bye
# booked → silence
Loved "Your number is 12"
Laughed at “You're 3rd in line”
# new → emergency
took too many pills
# give-up → yes
yeah
cancel it
yup go ahead
yup
absolutely cancel
# give-up → ask
great
hmm let me think
thanks
good
good thanks
# give-up → no
no dont cancel
yes i still want to come
actually ill come
no keep me on
ok ill come
# give-up → move?
id rather move it
# confirm → yes
that'll do nicely thank you
works for me
ya book it
# confirm → no
no thats too late
no not that day
# confirm → ask
can i do friday instead
is that with dr chen
if its before 3 yes
is it free
# name → name
Bob
Steve, spelled with a v
Leila Haddad
# doctor → doctor
dr chan
dr sofia
# doctor → ask
not chen
u choose
# doctor → first-free
dont mind
whoever is first
# day → day
2morrow am
friday works
# day → ask
anytime really
# booked → lateness
my cab is stuck in traffic
still waiting on my uber
held up at work
# booked → stop
stop these messages please
u can stop texting now
# new → call-back
Please let me talk to a real person
i want to speak to the receptionist
# booked → call-back
i need to speak to someone
# booked → silence
👍
# called → later
wait im still in the parking lot
`
