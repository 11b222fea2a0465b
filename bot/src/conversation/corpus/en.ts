/** Under `# situation → outcome`, what people write. */
export const en = `
# booked → here
Hello I'm here at the clinic
we're here, second floor
ok inside
im at the clinic waiting
here early
got here
just walked in
im present
I'm here for my checkup with Dr Chen
sitting in the waiting room
here w/ mom
here in lobby
parked, walking in now
we're in the parking lot
at reception rn
im here waiting
yes im here
I'm already in the clinic
arrived 👍
Just got in
checked in already im in the waiting room
i'm standing in front of the clinic
we have reached the clinic
hi, here for my appointment
i have come
I'm here
im here now
Just arrived!
hi im here for my appointment with dr chen
I am in the waiting room
we are at the clinic
Hello, this is Maria, I have arrived
ok we're here
just got here, where do i sit
I'm outside the building
Hey there I just parked and I am in the lobby
finally made it, I'm here
I'm here with my mother
im hereeee
arrived at reception
hey doc i'm here
no I am here
checking in
can i check in please
good morning i am here when is my turn
im at the front desk
We've arrived
ok im inside
hi its john im in the waiting area
i am now at the reception
Been dropped off, I'm here now
im here with my kid for the 3pm
here
we r here
Hello! We just arrived at the hospital
I'm sitting in the lobby
im at your office
Good afternoon, I have just walked in for my 10 o'clock
hi, I'm at reception now
im here what do i do now
just pulled into the parking lot
I'm in your waiting area with my baby
Arrived 5 min ago
ok i am outside the clinic
hi it's ana, here for dr chen
Here now thanks
i've checked in at the hotel but im here
Hello we are here for the appointment
Im at the clinc
yup im here
I'm right outside
got here early
Hey just letting you know I'm here
im here for a checkup
ive arrived for my appointment
good morning, at the front desk now
hiya just pulled up outside and walked in, im here
Hey this is Tom's dad we made it, sitting in the waiting area now
checked at the desk, I am here for dr reyes
here!
arived
Good morning, just letting you know that I have arrived for my appointment.
im downstairs at reception
we just walked in the door
hey its me again im at the clinic now
sorry for the delay im here now
I got here a couple of minutes ago
Present and in the building
just checked in w the lady at the front desk
walkin in right now ok im here
hello we r here for the 2 pm
I made it, where should i go
im at ur door
ok i parked and came inside
Here for my appointment under Gonzalez
Hi there, I would like to inform you that I am now at the clinic.
finally here phew
hi so we just got here me and the baby where do we wait
okay I have arrived period
Hi this is Mr Patel I am at the reception desk now thank you
dropped off by my son, waiting inside now
Sorry I'm late, I'm here now!
i came in through the side door im in the waiting area
we have made it to the clinic
yes i am here already
im sat in the waiting room
here with my husband for his appointment
Mom and I just walked through the door
hello, I've got here early, I'm in the lobby
signed in at the front
im here, its Kevin
Ok I'm standing at reception
in the waiting room with my daughter
hey we're both here now
arrived about 5 min ago
alright I'm here, what now
good afternoon this is Mrs Novak I have arrived for my 3pm
we're at the desk me and my dad
just got dropped at the clinic
i'm already in the waiting area btw
I arrived
im waiting in the lobby, the blue chair
here now, sorry for being late
Hi! I'm here for my 11:30 with Dr Chen
ive arrived
im here in the parking lot
Just checked in at the front desk
here w my son
we are in the waiting room now thank you
hey im at the entrance
hello I have just arrived at reception
we got here
im outside the clinic now
Hi this is Dave, I'm in the waiting room
parked and inside
I'm here a bit early
here for the 9:40
I have arrived at the clinic
we're here
hello good afternoon we just walked through the door
Ok parked and walked in, sitting by the fish tank
I'm downstairs in the lobby
present 🙋‍♀️
got off the bus and I'm at the entrance now
hey its ana, standing at the front desk but nobody is here
i have reached
I've been sitting in the waiting room for a while now just so you know
letting you know im in the building
iam here
im heere
in the waiting area ✅
dr chen im outside your office
mum and me are here in the waitin room
ok i pulled up, im here
Made it! Where do I go
we're inside now
i just came in
hey we got here
waiting outside the door
i am present in the hospital
Im here sorry im early
at the desk now
Here with my son
i'm at ur place now
Standing outside your building
hi doc arrived
just arived at clinic
sat down in waiting room
reached clinic
made it on time, im in the lobby
Hello, I am now in the waiting area. Thank you.
# booked → later
i need another 15 min to reach
I'm running super late
So sorry running 15 late
we're late, sorry
I'll be about 10 minutes late
stuck in line at the bank, late
delayed!
tell the doctor I'm running late
sorry my bus is late so i will be late
could i get ten more minutes
need five more minutes please
can I have a few more minutes
i am going to be delayed
sorry im going to be late
i'll be a few mins late
traffic jam, late
my kid is slow today we will be 10 late
train is stuck, i'll be late
hold on im running late
would you mind waiting for me
please dont skip me im running late
let someone go ahead of me pls
We're going to be about ten minutes late, sorry
got stuck at school, running behind
need a bit longer
give me a little more time please
i may be 5 min late
be there late sorry
sorry!! late!!
10 min late
might be late by 10 minutes
my ride is late so ill be late
I need to push it back ten minutes
running late sorry
I'm going to be late
gonna be like 10 min late
i will be a bit late, traffic is awful
Can I have 10 more minutes?
could you give me 15 more minutes please
I need more time
need 10 more min plz
the bus is late so I will be late
sorry im running l8
I'm delayed
please hold my spot
I won't make it on time
I think I'm going to be late
im running behind
my train got stuck so i'm late
im gonna be 15 mins late
Running 10 minutes behind
I'm stuck in traffic and will be late
will be there a little late
sorry guys running late!!
I'll be late, the train broke down
pls give me 10 mins
can u wait for me
i need a few more minutes
traffic is terrible im going to be late
we're going to be late
sorry, I am going to be a few minutes late
held up at work, will be late
can you give me 10 more minutes?
My bus is delayed, I'm gonna be late
would it be possible to get 10 more minutes
hey im going to be late by 10 mins
I overslept, running late
stuck on the freeway, I'll be late
i need 15 more minutes to get there
Hold my place please
Apologies, running about 10 mins late
I'll be there late
i am so late sorry
im stuck so i will be late
Please give me ten more minutes
could you hold my place please
we will be 5 minutes late
Can you wait for me? I'm almost there
ugh traffic is insane gonna b late
Im so sorry but im going to be about 20 min late bc of the train
my bus broke down ill be late
could I get a few more minutes please
not gonna make it on time, prob 10 min late
hey running behind, sorry
I might be a few minutes late
Apologies, I am delayed by roughly a quarter of an hour
can you give me another ten mins
late! sorry stuck on the highway
im so late omg sorry, missed the bus
ETA is gonna slip by like 10 mins sorry
I'll be arriving a bit later than planned
do you mind if im 5 minutes late
hold my spot pls im coming just late
Unfortunately my previous meeting ran over and I will be late by 15 minutes.
gonna need 10 more min
tell dr chen im running a lil late
flat tire will be late
is it ok if im a little late
I do apologise but I'm stuck in traffic and will be a little late
cant find parking gonna be late
my sitter bailed so im running like 20 behind
late bc of the rain sorry
10 more mins pls im almost parked
I need a bit more time
could you let someone else go first im running late
Hi, it's Dana, running about fifteen minutes late, so sorry!
probly late by 5 min
train delayed so i am too
I won't be there on time
sorry!! I'll be 10 late
traffic jam, late by a few
we're running about twenty mins late
hi can you tell the doctor I'm going to be late
need like 10 more minutes to get there
i overslept and will be late sorry
please give us ten more minutes
Running late, should be ok by half past
not far but will be a bit late
be there but like 5 to 10 min late
im late im so sorry
we are delayed
the kids made us late, 15 more minutes please
Would you mind giving me 10 more minutes
my train is delayed so i'll be late
I'm stuck at work running late
im gonna be a little late, 10 mins max
stuck in traffic, running 15 mins late
Sorry I'm running behind, the school run took ages
I am so sorry but I will be about 20 minutes late
can you hold my place, I'm running late
need another 10 min please
bus is late so i will be late too
might take me 10 more minutes sorry im late
im running 5 behind
I'll be late, there was an accident on the road
Hi, I'm delayed by about 10 minutes
give me 5 more minutes pls
late!! be there soon
sorry I'm late, 10 minutes
I will be late by 20 min
stuck behind an accident gonna be late
sorry bus didnt show up im gonna miss my slot can you hold it
stuck behind an accident on the highway, not going to be on time
Traffic is terrible!! I will be late
i overslept omg on my way but late
pls hold my spot
running a tad late sorry!
The baby threw up, we will be a little late
need another ten mins
Don't give my place away, I'm running behind!
i wont make it on time
I might be a few minutes late, is that OK?
let others go before me pls
may i come a bit later, stuck at work
ill be late by 10 mins
sorry im late, kid had a meltdown
gonna be a smidge late
my uber got cancelled im running late
please give me 10 minutes
im so late omg sorry
can the next patient go ahead of me
lost track of time, running late
car wont start will be late
the ferry is delayed so ill be late
10 more min pls!
I will arrive late
couldn't get a cab I'm late
hold my turn please
i am getting late
bit late sorry
wait for me please im almost there
im not gonna get there on time
we r running l8
# booked → cancel?
please cancel everything for today
I'd like to call it off
scratch today's appointment
gonna have to cancel on you
cancel plz, feeling better
can i just cancel
my appointment needs to be cancelled
we're no longer coming
dont think i can make it today, please cancel
I want to give my slot away
cancel today
cancel my visit
sorry but cancel it
have to cancel for today
i need to cancel asap
can someone cancel my booking
i found another doctor so cancel
going elsewhere, cancel please
decided not to come
can't do it today sorry
im too sick to come in today
I have to bail on my appointment
please release my slot
wont make it today
cannot come, family emergency
my symptoms are gone so i'd like to cancel
remove my appointment for today
nvm about the appointment, cancel
cancel my appointment
I want to cancel
pls cancel
can you cancel it please
How do I cancel?
I can't come today
cant make it anymore
I won't be able to make it
something came up, I have to cancel
I no longer need the appointment
dont need the appointment anymore
need to cancel plz thx
i would like to cancel my appt
im not coming
I'm feeling better so I don't need it anymore
unfortunately I will not be able to attend
pls cncl my apt
please cancel my booking
i wish to cancel
Cancel it
I have to cancel
i cant come to my appointment
I can't make my appointment today
won't be coming
not gonna make it
I need to cancel my visit with dr chen
how can i cancel my appointment
is it possible to cancel?
sorry we can't make it
just cancel it
hi, can you please cancel my appointment for today
I need to cancel today's appointment
i dont want the appointment anymore
I wont make it today sorry
I am unable to attend today
cancel cancel cancel
Please cancel, I found another doctor
I have covid so I can't come
not able to make it today
i'd like to call off my appointment
we are not coming
Can I cancel?
need to cancel
i'm cancelling
cancel today please
can't come anymore, sorry
I am too sick to come, please cancel
cancelling my appointment
I changed plans, cancel it please
I wont be able to come today sorry
Please cancel, something came up at work
cancel plz
im sick and cant come in
hey can u take me off the list for today i dont need it anymore
Dear clinic, unfortunately I have to cancel my appointment this afternoon.
feeling better now so no need for the appointment, please cancel it
we cant make it today
cant come, pls cancel
I have covid so I need to cancel today
no longer need this appt
something urgent came up so i cant attend
pls cancel my sons appointment
I would like to cancel my booking, thank you
cancel it my car died
scratch that I won't be coming
hi its maria lopez i need to cancel todays appt
I'd like to cancel, my child is unwell
dont need to see the dr anymore cancel please
I have to cancel unfortunately
can u cancel
not coming today sorry
Regrettably I am unable to attend this afternoon
we have decided not to come
im out of town so i cant make the appointment
something has come up so please cancel me
I'm not going to be able to make it in today
pls take my name off for today
my kid is sick so we wont be coming
no longer able to attend, sorry
id like to cancel todays visit
sorry cant come today im unwell
I'd like to cancel please thanks
cancel todays visit pls
we're not coming anymore
Good morning, I need to cancel my appointment as I have been called into work
dont need it anymore, im better
I can't make it today, please cancel my appointment
Cancel my appointment please
hi can i cancel for today
I won't be able to attend
I need to cancel because of a family emergency
please cancel
I have to cancel todays appointment sorry
can't come anymore
I will not be coming to my appointment
don't need the appointment anymore
please cancel my visit today
I cannot come today
please call off my appointment
Hi sorry something came up and I wont be able to come anymore
delete my booking pls
Can you cancle my apointment
I'd like to cancel please, I've got covid
scrap my appointment
not coming today, sorry
forget the appointment
cant come in anymore
wont be attending
Unfortunately I am unable to attend my appointment
I'm out of town, please cancel today
i no longer require the appointment
we have to pull out of the appointment today
I won't need the appointment after all
please take me out of the schedule
dont need to see the dr anymore, im better
Can't make my appointment today, sorry!
I'm going to have to cancel
kindly cancel my appointment
cxl my appt
cancelation please
never mind, I wont come
I can't attend
I am cancelling
I need to drop my appointment
we wont be able to make it today sorry
can i cancel
how do i cancel this
got called into work, cant come
i have to cancel today's visit, my car broke down
please give my spot to someone else
won't be there today
remove my booking
im sick cant come in
get rid of my appointment
something urgent came up and i need to cancel
my plans changed, cancel it please
# booked → move?
can you change it to another day
need to reschedule my visit
what other days do you have, today is bad
move it to next week
today's bad, can we do friday
anything on tuesday instead
i want to come another day
can you switch me to dr reyes
reschedule for monday
push it to monday
can i get a different day
i'd like another date
need to resched
change my appt to friday
can my appointment be on monday
could you put me on friday instead
is it ok if i come tomorrow
move me to next week
can i switch days
today is no good, how about monday?
would it be possible to move my appointment
reschedule to tomorrow please
I'd rather come tomorrow
swap my day
Can I come tomorrow instead?
can we do friday instead
reschedule please
I need to change my appointment
move it to monday
could I switch to another day
can't make it today, can we do tomorrow instead
postpone
push it back to next week
I'd like a different day
can i resched 4 tmrw
different time pls
can i come on monday instead of today
could you move my appointment to friday
i want to reschedule
is it possible to change the day
can we push it to tomorrow
need to switch my appt to a later date
can i change to dr reyes
can I postpone to next week
swap to saturday
can you reschedule me
Can I change it to tomorrow?
I'd rather come on friday
could we do another time
Is there another day I can come
please move my appointment to monday morning
can we postpone my appointment
change the date please
I can't come today, is tomorrow ok?
Could I come another day
change appointment
can i come on thursday instead?
please reschedule my visit
move me to the afternoon of monday
i need a new date
can I move my appt to thursday
is it possible to reschedule for next week
tomorrow would be better for me
cant today but tmrw works
Would it be possible to change my appointment to Friday please?
can we do it another day
i need a diff day
cn i switch to wed
Could you kindly move me to next Monday instead?
i have work today, any chance of tomorrow?
need 2 reschedule
push my appointment back a day
can u change it to the 30th
I'd rather come on Friday
something came up, can i come in tomorrow instead
any way to change my appointment to another day?
can't do today. friday?
I would like to postpone my appointment
need to change the day please
is there any space on monday, I can't make today
move me to next week pls
could i come in next tuesday instead
swap my appointment to friday pls
Need to push to next week
any chance we can move it to monday
cant do today, can you do tomorrow?
I want a different day
can we make it friday
is there another day I could come
Could I possibly rearrange my appointment?
need to rebook for next week
can't come in today, could I come in on Saturday?
postpone please
Can I reschedule to Monday?
I'd like to change my appointment to another day
is it possible to come tomorrow instead of today
could you move my appointment please
move my appointment to tuesday
could we do next week
can't make today, any other day?
I need to reschedule my son's appointment
can I come on monday instead
please reschedule
can we do another day instead
can i push it to friday
today doesn't work anymore, could you fit me in tomorrow
Id rather come on monday
change my appointment to next week
i need to swap my appointment to another day
can you bump me to tomorrow
hi can i move my apt
shift my appointment to saturday please
Can't do today. Tomorrow?
my boss wont let me off today can i come tmrw instead
could we bring it forward to another day
is there any way to come tomorrow instead
can we reschedule
can u move me to monday
I'd prefer friday
would tuesday work instead
need a different day
could i swap to another day
change it to tomorrow
can I get a later date
i want to change the day of my appointment
Let's do next week instead
sorry can't do today, what about tomorrow
move to thursday pls
i need to postpone until monday
other day please
can it be another day
Any chance you could see me on Friday rather than today
delay my appointment to tomorrow
# booked → status
is the line moving
how many in the queue
hows my position
am I getting close
did you forget me
why is it taking so long
when is my time
have you called me
how long do i have
will it be long
what's the estimate
how much time left
whats my place
what number am i in line
has anyone been called
anything new
what's the hold up
how much longer is it going to be
do u know how long
where do i stand
how many more people
who's in now
is it soon
any idea of the time
will i be seen soon
how long's the queue
what number is being served
is dr chen running on schedule
am i late
how's it going
whats my ticket
am I first
are we next
can i go get food first
should i wait outside or inside
has it moved
do i need to come now
when should i get there
remind me when my appointment is
How long?
how long is the wait
how much longer do i have
whats my number
how many ppl ahead of me
how many people r before me
where am i in line
when is my turn
is it my turn yet
any update?
am i next
what time should i come
is the doctor running late
omw
on my way
still waiting...
ive been waiting 40 minutes
status pls
did my booking go through?
is my appointment still on
which room do i go to
eta?
what's the wait rn
how much longer?
how many people in front of me
what's my position
wheres my place in line
is it almost my turn
how long until im seen
whats the waiting time
when will i be called
when do i go in
has the doctor started
are you running on time
when is my appointment?
what time is my appointment
has my name been called
did i miss my turn
is dr chen here
how far behind are you
whats the status
how long do i have to wait
how many are before me
am i up next
where am i in the queue
is it my turn soon
Has Dr Chen called me?
how much longer until its my turn
what number are you on now
any idea how long?
how's the queue looking
whens my turn
is the dr on time today
did you get my booking?
how many patients r ahead
still waiting, how much longer
I'm on the way
I'm coming
leaving home now
Is it going to be long?
what place am i
when's my appointment
Am I still in line
how many folks ahead of me
is it busy
how late is the doctor running
when will the doctor see me
do you know how long it'll be
what's happening
who's being seen now
how many people in front of me now
what number r u on
hows the line looking
Is the doctor on schedule?
am i next??
what time will i be seen
how much longer its been an hour
whats the wait like rn
did my booking go through
im on the way
whats taking so long
how far am i in the line
where am I in the queue
how long till dr chen sees me
is dr chen ready for me
been waiting 40 mins, whats going on
r u running late?
what time should I be there
how many ahead
hi any news on my turn
just checking if im still in line
how long do you think it will take
whats the hold up
Can you tell me my place in the queue?
hey when do you think ill get in
im coming, leaving the house now
how many patients are before me please
is doctor reyes on time today
what time should i leave home
update please
how's the queue
is it nearly my go
what position am i
how many are ahead of us
how much longer is the wait pls
is the doctor behind
just left home, on my way
Are you still running on schedule today?
how long have i got
what's my place in line
anyone before me?
when will dr chen be ready for me
am I still 5th?
how's it going with the queue
is it my turn
leaving in a minute, on my way soon
what number am i
how long is the wait now
How many people are in front of me?
when's my turn coming
is the doctor running late today?
do i still have an appointment today
how long now
where am I in line
any update on the wait
how many before me
coming now
how long is the queue
how much longer do u think
how many ppl in front of me now
is the doctor running on time today
am i up yet
has dr chen started yet
do i have time to grab a coffee
What number are you on now?
when will they call me
what time is my appointment again
has my number been called
how is the queue today
do i still have my appointment
how far along are they
can you check my place in the queue
which doctor am i seeing
when shd I leave home
any update on my appointment?
how many left before me
wats my number
How far behind are you today?
did i lose my place
what's taking so long
Am I close?
Who's ahead of me
can you tell me when my turn will be
how long will i have to wait
still waiting here, how much longer??
how long until dr chen sees me
is my booking confirmed
when is my slot
do you know when itll be my turn
how much time do i have
are you running behind
check my appointment
is everything on time
hey any idea how long
whats ahead of me
whens my turn gonna be
what time is it for me
# booked → ask
inside out
is it warm inside
i left my bag inside
my wife is inside
dead inside lol
there is somebody inside already
don't contact my mother again
never call my son again
i will never text and drive
do not write to my boss again
dont alert my family
no text yet
no message came
no texts since monday
i got no reminder
no alerts received
no notifications?
why no messages
i want these messages in spanish
i dont want to stop the messages
please don't discontinue these messages
scratch that itch
drop everything and call
cancel everything?
did you cancel everything
my sister needs to cancel everything
the appointment has to be cancelled by who
are you going to forget me
running 5 miles
he is running 10 late
the bus is running 15 late
are you running 20 late
is the doctor running 10 late
running late is not like me
anything new with the doctor
is dr chen inside
cancel leo
negative test result
my covid test was negative
positive
wrong number?
where is the doctor from
are you walking in the rain too
walk in closet
my son is walking in kindergarten now
I have come to the conclusion that you are nice
i have come to like this place
people are standing outside the clinic complaining
is somebody standing in front of the clinic
my dad is parked outside the clinic
release my records please
can you release my lab results
dont release my slot
please dont bail on me
bail was set at 500
do they mind waiting
I dont mind waiting
waiting for me was my cat
can the dose be late by 10 minutes
the results might be late by a day
they might be late by an hour
cancel my newspaper
should I cancel my subscription to the gym
cancel the noise please
cut the grass
stop all the nonsense
end of message
is this the end
quit my job today
I quit smoking
drop me a message
drop the attitude
no more pain thank god
no more coffee for me
no more appointments available?
are these messages free
do these messages cost money
who sends these messages
I never got these messages
don't delete my number
did you delete my number
why did you delete my phone number
you can keep sending me reminders
send me a reminder tomorrow
please send me things by mail
my car is late for its service
will the doctor be late by much
rent is late
I was a tad late last time
am I a tad late
if im a tad late will you wait
would be nice to be present
my mother should be present
who needs to be present
sat down with my family last night
my friend and me are at home
me and my wife are not here yet
my daughter and i are still at home
mum and me are on the way
forget the medicine?
dont forget about my booking
I forgot my appointment card
skip the pleasantries
can I skip the blood test
did I lose my appointment
kill time
hold it
scratch my back
should i withdraw cash
i might pull out of the marathon
my sister wants to pull out of her appointment
take my name seriously
take me seriously
remove the cast please
delete that
remove my stitches
can you remove my mole
strike tomorrow?
I think my bus is late
I know the doctor is late
I have a late meeting
I work late
I got your message late
I want a late appointment
I prefer late afternoon
I had a late lunch
I'm on the late shift
my period is late
I am here to help
I found your number here
it's here
I left it here
I left my jacket here
I parked here last week
I used to come here
I've been coming here for years
I live here
I work here
I'm new here
I'm not from here
I want to be here
bring him here
come here
get me out of here
I hate it here
here's my number
here is the thing
I work at the clinic
I saw you at the clinic
I left my phone at the clinic
I lost my keys in the waiting room
I'm calling from the hospital
I will be at the clinic at 5
I need more time to think
I need 10 minutes to decide
give me a minute
wait for me to confirm
hold on
please stop calling me
stop, I'm driving
wait stop
can you stop the pain
I stopped at the pharmacy
how do I stop the bleeding
I was going to cancel
I thought about cancelling
do you charge if I cancel
what is your cancellation policy
can I cancel later if needed
I did not cancel
someone else cancelled
my insurance was cancelled
my flight got cancelled
I cancelled my subscription
the school cancelled classes
I do not need a prescription
I don't need a referral
I can't come with my car
I can't come up with the name
I can't make it any clearer
I can't make my mother understand
I moved to a new house
I can't move my arm
the pain moved to my leg
I leave at 5
I have to leave work first
can I leave my bag there
later today maybe
I will call later
I'll book later
do it later
not now, later
I arrived in this country last year
my package arrived
has my prescription arrived
the results arrived
I was outside when you called
it's late, good night
too late
it's getting late
how late are you open
late payment fee
do you take late appointments
I hope I'm not late
do not be late
I must not be late
am I too late
I would be late if I walk
sorry for the late reply
reply late
is parking available here
what food is here
who is here
anyone else here
here?
am I at the right place
I can see my daughter at the clinic
tell my mother I'm here
my daughter texted I'm here
her text says "I'm here"
he said i'm here
she wrote running late
the sign says cancel
message from my son: I'm late
autocorrect wrote cancel
stop sign at the corner
stop and go traffic
non stop coughing
my daughter wont stop crying
I'm trying to stop smoking
I opted out of insurance
can I opt out of the blood test
take me off the medication
remove me from the 3pm slot
unsubscribe from what
end of the day
quit smoking program
I'm not late
I'm not here yet
haven't arrived yet
the doctor is late again
my mother is here
my wife just arrived
I was here yesterday
I was late last time
is anyone here
if I'm late will you cancel my appointment?
what happens if i am late
don't cancel my appointment
I don't want to cancel
the doctor cancelled on me last week
the bus is late
I will be here at 5
text me when the doctor is here
is there parking here
nobody is here
my son can't come today
he is not coming
do not stop sending me messages
please don't stop texting me
I'm not running late
I'm not leaving
she said I am late
when I arrive should I check in
she's running late
they are here
the nurse told me the doctor isn't here
almost there
I might be late
I might cancel
maybe I should cancel
don't move my appointment
no need to hold my spot
I have not cancelled anything
see you later
talk later
who cancelled my appointment
dr chen can't make it today?
I'll be here tomorrow
live near here
your message arrived late
it's too late
am i late?
hope i'm not late
I'm at the bus stop
can i stop by tomorrow
the bleeding wont stop
my friend wants to stop smoking
I'd hate to be late
you are late
I can't wait
thought I was late
why is everyone here before me
I don't want to miss any texts
why did you stop texting me
my dad will be late
my husband needs 10 more minutes
last time I had to cancel
I'm never late
my doctor is late
not late yet
i never said cancel
I'm not in the waiting room
we are not there yet
we haven't got there yet
the taxi is late
he's here
are you here
is the doctor in
my sister can't make it
I'd be late if I took the bus
i wasn't late
did you cancel my appointment
was it cancelled?
i did not cancel
please do not cancel
don't give away my place
you said you would text me
don't forget to text me
keep texting me
i'll let you know when I'm here
should i come now
when should i be there
let me know if the doctor is late
dad is in the waiting room
the kids are here
my boyfriend will be late
tomorrow I'll be late
I was at the clinic this morning
were you late yesterday
I usually arrive late
I hate being late
Is it ok to be late?
can I be 5 minutes late?
what if I'm running late
if I can't come what do I do
I can't find the entrance
i can't hear you
can't talk now
it stopped
don't stop
my pain won't stop
I stopped smoking
stop by the desk?
they told me you cancelled
the appointment was cancelled by dr chen
I don't have the time to wait
Im NOT late
not running late at all
I won't be late
I will not be late
I'm never here on mondays
I don't think I'm late
is my doctor here yet
has my husband arrived
tell me when the doctor arrives
my kid is late for school
they said the doctor is running late
she's in the waiting room
our neighbor is here
the ambulance is here
if I get there late is that ok
should I be here at 9
was I late
I'd like to know if the doctor is late
I might not make it
I may be late
there is nobody at reception
do I need to cancel
don't cancel!!
why was my appointment cancelled
he wants to cancel
my boss won't let me come
she can't come
dont stop the reminders
please continue to text me
can't stop coughing
my heart stopped
last time I was here it took hours
when I was here last week
i'll text when I've arrived
not here
I am not at the clinic
haven't left home yet
are you guys running late
the traffic is late
is it too late to come
too late now
you're late
I don't wanna cancel
no longer late
it says I'm late
I read that I was cancelled
im still at home
not arriving yet
I won't be there late
is he here
my mum is running late
the uber driver is late
somebody is here to see you
if i'm not here, call me
i can't cancel it
nobody wants to cancel
who said I'm late
the parking lot is full
my daughter is at the clinic
Doctor said to come here
don't be late
are you late today?
when I got here it was closed
was here an hour ago and left
I want to stay on the list
stop worrying
please don't unsubscribe me
I see you're late
you guys are running late again
they are late
looks like the doctor is late
you are 40 minutes late and nobody tells us anything
my son said he is here
don't cancel my appointment I'm coming
what happens if I'm late
I was told to cancel but I don't want to
If it gets too late I will have to cancel
can my brother come with me
Is my husband there yet
she will be here soon
the last message says cancel, what does that mean
I'm out of office until Monday. For urgent matters contact my colleague.
I'm driving right now and will reply later
I wasnt late last time
how late can I be
was told to be here at 9
do I need to be there in person
my appointment was cancelled by you and no one called me
he said "I'm late"
am I allowed to reschedule
why is it so late
I got 3 messages can you stop
dont take me off the list
I haven't arrived yet
still not here
the reminder says I missed my call but I was here
you are running behind
they're running late today huh
I hear the doctor's running late
everyone is late today
the doctor isn't here yet is he
is the doctor here
has my mother arrived
is he here?
nobody's here at the desk
I cancelled my gym membership
my last doctor cancelled on me
can i still come if im late
I would never cancel on you
should I cancel?
do you charge for cancelling
do not cancel me im on the bus
Auto-reply: I am on leave and will be back on 3 December.
This number does not accept text messages
Sent from my iPhone
I'm not there
I'm at the other clinic
got here last week from Mexico
he's running late too
"You missed your call" what
my neighbour will bring me
can someone stop the noise in the waiting room
is it late to book
better late than never
the wait is getting late for me
we might need to reschedule
thinking of cancelling
why was it moved
tell my wife im late
im here for you
the doctor's running behind I see
you said 10 and it's 11
doc is late lol
we know you're late
that's late
Sorry to hear you are running late
my appointment is late in the day
my mother is running late but I'm here to ask about something else
my husband will be there at 3
I will come back later
is there a fee if I cancel
under no circumstances cancel my appointment
why would I cancel
my friend Ana cancelled hers
who said I cancelled
not here yet
are you still here
will I be seen if I arrive late
please don't move my appointment
I don't need to reschedule
do I need to check in
how do I check in
I tried to check in but the kiosk is broken
she told me "just say I'm here"
wait what
one sec
Thank you for your message. I am currently away from my desk.
I'm here every Thursday
he got here from school sick
they arrived last night from Peru
is it here that I write
I can't stop coughing
I stopped taking my medicine
just arrived home
got to work just now
my parcel arrived
nvm
why are you so late
sorry but the doctor is always late
You're 30 minutes late
they told us you're running late
my son is late for school
her bus is late
he might be late
is he late?
don't you dare cancel
please dont cancel it im coming
I already cancelled my other one
would it be rude to cancel
my mother arrived from Spain yesterday
I'm at work
im at home, when should i come
he got here before me
is anybody here
we were here last month
you said to text when I'm here
if I'm 5 min late is that ok
I will text when I arrive
stop it, my kid is crying
the pain stopped
I have stopped smoking
dont move me
I never asked to reschedule
Vacation responder: I will be away until the 5th
what if i cant come
sent the wrong text
can my sister come instead of me
can i be seen later
does the doctor take late appointments
I have no idea
i'm confused
you guys are so late
Dr Chen is late
the clinic is running late they say
late again huh
is she running late
our babysitter is late
he's going to be late for work
I won't be cancelling
didn't cancel
not cancelling, just asking
can you cancel my insurance claim
who do i talk to about a cancelled bill
if they cancel school I will bring her
Has Dr Chen arrived
my test arrived
He arrived safely
we're here until Sunday visiting family
i live here
im not here for me
I was at the clinic on Monday
my friend is at your clinic now
he checked in already
going home
I'm home now
please stop by my room
the bleeding has stopped thanks
stop the presses
do not reschedule me
I was moved to another ward
will move house next week
I need a minute
two minutes ago she called
15 people here
I have a question
ok will do
got the reminder thank you
I can't hear you
this is not Ana
she doesn't have this phone anymore
I can see you are late
doctor is late, i know
They're late with the results
mum is here
dad said he is late
my kids are late for school
is my sister here
if I can't come can I cancel
should I cancel or move it
I didn't ask to cancel
please ignore my last message, don't cancel
he cancelled his appointment
Cancel culture is bad
I'm going to cancel my subscription to the gym
can you cancel dinner
stop calling my wife
please stop asking me that
it doesn't stop hurting
I'm here and there all day
I'll be here when you call
will be there at 11
I was late yesterday
never been late
is 10 minutes late ok
what if the bus is late
I told my boss I'm late
not sure if I can make it
might not be able to come
maybe I'll come later
I will be there soon
could be late could be early
she's at the clinic with him
Are you there?
nobody came
change my name please
change the spelling of my name
can i change doctors
the doctor changed my prescription
looks like you're all running late
it's late, is the doctor still there
the appointment is late
your message came late
my wife says we're late
if we are late please wait
I guess I'm late?
are we late
too late to cancel?
how late are they
sorry to bother, is he late
my mom thinks I'm late
late fee?
the nurse was late
I used to be late
we will never be late
she said she's here
my brother is here with me but he needs help
tell him I'm not here
I was just here
here is my insurance card
here you go
here's hoping
is this where I check in
I checked in online for my flight
got here yesterday from London
we arrived in town
arrived but at the wrong clinic
I'm at the wrong clinic
I'm at the other hospital
I'm outside of the country
I'm inside my house
I am outside the city
the ambulance arrived
I'm in the waiting room of another hospital
I'm at the pharmacy
I'm at my mother's place
im here next week
I'm here till 5 then I leave
Will you be here
they are here to fix the sink
do you cancel on no shows
I was about to cancel
I wanted to cancel but now I don't
don't want to cancel anymore
cancelling would be a mistake
my sister wants to cancel hers
she cancelled
can't cancel
can I cancel tomorrow's without losing today's
you cancelled me last time
is it cancelled
who can cancel
cancel? no way
I'd rather not cancel
not coming alone, my son is with me
I can't come upstairs, no lift
I can't make out what you wrote
can't come to the phone
not coming back ever
he can't come
my husband won't make it but I will
we won't come late
I can't get there by bus, which bus
please stop by at my house
does it ever stop
stop here
bus stop
the last stop
I need more time to decide
give me 5 minutes to read
I waited 10 more minutes
10 more minutes of this and I leave
I'll decide later
start over
hold on please
the bus driver is late
your doctor is always late
sounds like you're late
is Dr Reyes late
you cancelled my appointment?
I don't think I should cancel
no need to cancel
please do not move my appointment
my neighbor cancelled hers
my wife is there already
he is on his way
I arrived home safely
I came here last year
I'm not at the clinic
if I get there late what happens
my daughter is going to be late
can you stop the car
I want to stop taking these pills
don't stop texting me
I stopped by earlier but it was closed
someone told me I'm late
I'm almost there
I'm out of town next week
wrong person
who is this
My appointment got cancelled by mistake?
the lady said you're running late
we heard the doctor is late
they're always late there
you were late last time
I am not going to cancel
I can't cancel now
my dad will be late for his appointment
my husband is here for his appointment
grandma's here already
is it too late now
stop by tomorrow?
my kid won't stop vomiting
what does check in mean
I'm here in bed sick
I'm here in Spain on holiday
arrived at the airport
got here but it's closed
I'm at your other branch
he can't come because he's sick, can I come in his place
cancel my order of pills
hold the door
hold my calls
I need 10 minutes to think
my neighbor said she cancelled hers
my sister arrived yesterday from Chile
did dr chen cancel anything?
is it true that you charge if someone cancels
my bus is never late
it's getting late here
we got here from Ohio ten years ago
not there yet
i am not here to argue
I'm not coming alone
I thought you said cancelled?
who cancelled my appointment?
don't move me
dont remove me
"Reply STOP to end messages"
it says Your turn is near. what does that mean
I told my boss I'd be late for work
hope I wont be late
the bleeding stopped
I don't want to stop coming here
my mother used to be here every week
can someone who is late still be seen
lol
🙄
what if I can't make it
what happens if I cancel
if I feel better tomorrow I might cancel
I was thinking about moving to Texas
im moving house this week
when I got there last week it was closed
she is here every day
he said he's here
are you here?
is anyone else here
could you tell me if my brother has arrived
I love that you text
I like these reminders
thanks for not cancelling
skip the intro lol
I scrapped my car yesterday
pull out a chair for me please
my son is the present I got last year
thanks for the present
is the doctor present
hold it right there haha
they cancelled my flight
my wife wants to cancel her gym
don't skip my appointment
please don't drop my appointment
dont forget my appointment
did you delete my booking
will you cancel it if im late
you said I could cancel
she said she is at the clinic
tell me when you are here
my neighbour told me to stop
can the medicine make me late
never been late in my life
not late at all
no i am not there
still at work
i dont need to cancel
not moving it
who moved my appointment
I hope you don't cancel again
do you want me to cancel
am I cancelled
Was my appointment moved?
"I'm here"
Re: You're next. Please come in
my daughter says she will be late to school
stop by later?
should i stop by
full stop
i cant stop coughing
I can't stop bleeding from my gums when I brush
keep me on the list
put me on the list
how do I get on the list
is my name on the list
why was i removed
what does opt out mean
do not unsubscribe
# booked → stop
please don't message me ever again
never write to me again
Don't send any more of these
I want out of these texts
remove me from your texts
I no longer want texts from you
take me off text alerts
please discontinue these messages
kindly stop sending these sms
no texts
no more notifications please
Please do not contact this number again
you guys keep texting the wrong person stop
quit sending these
i want to opt out of messages
how do i stop these messages
stop alerts
No more msgs
cut it out with the texts
please no more reminders
I do not want your messages
stop bugging me with messages
stop texts pls
quit it with the notifications
Unsubscribe please
delete my phone number from your system
i never asked for these messages, stop
dont send me stuff anymore
stop all communication
please cease texting me
cancel these texts
cancel the messages
cancel my subscription
stop
STOP texting me
opt out
opt me out please
do not text me
don't text me anymore
no more texts
please stop sending me messages
unsubscribe
stop messaging me
I don't want any more messages
I do not want to receive texts
stop all messages
Stop.
please opt me out
quit texting me
don't message me again
do not contact me
no more messages please
stop sending me texts
i don't want to receive any more messages
I want to unsubscribe
stop these messages
never text me again
Please stop.
I don't want your texts
do not send me any more messages
don't send me texts
stop texting this number
pls stop msging me
please don't text me again
no more sms
unsubscribe me
I want to opt out
I no longer want to receive messages
stop it with the texts
no texts please
don't text this number
take my number off your list
Please remove my number from your list
no more texts please
take me off this texting list
dont text me anymore
Unsubscribe
wrong number stop messaging me
please stop all messages
please do not send me any more messages
STOP ALL
stop sending these
i dont want these messages anymore
stop with the texts
I no longer wish to receive these
please unsubscribe me
take my number off please
stop messages
stop texting me please
Don't send me any more texts
stop sending messages
no more messages thank you
you have the wrong number, please stop texting
take my number off your texting list
cease all messages
turn off the messages
remove my number from your system
I no longer wish to receive these notifications
stop the texts
no more messages!!!
I don't want to get these messages
please take me off your texts
Do not contact me anymore
plz stop msging me
i did not sign up for this, stop texting me
wrong person. stop messaging
leave me alone stop texting
End these messages
# new → start
please start the messages again
sign me up for texts again
start
opt me back in
start sending me messages again
i want to get texts again
start texting me again
opt me in
# booked → lead
arriving in 12
im 2 minutes away
i'm about a half hour away
be with you in 15 minutes
45 minutes until i get there
it'll take me 20 minutes
should take 10 minutes to reach you
quarter of an hour away
5 away
see you in 10
ill get there in about 20 min
my eta is 18 minutes
half hour out
on the highway 25 mins left
20 more min drive
need 15 min to get to you
I'm 20 minutes away
be there in 15 minutes
15 min
about 10 minutes out
i will arrive in 30 minutes
20 minutes away
I'll be there in 10 minutes
i'm 5 min away
I'm about 25 minutes away
30 mins away
I will be there in 20 min
should be there in like 20
25 min away
im abt 10 mins out
I'm half an hour away
eta 15 minutes
ill be there in twenty minutes
1/2 hour away
10 min n im there
give or take 15 min away
five minutes away
reaching in 10 mins
there in 20
i can be there in 30 minutes
im like 15 min out
about half an hour away still
will arrive in 10 min
20 min to go till im there
8 minutes away
I should arrive in about 15 minutes
arriving in 5
be there in half an hour
I'm 15 minutes away
be there in ten
about 20 minutes from you
ill be there in 15
I'm 5 min out
eta 15 min
should be there in like twenty minutes
10 mins out
on the bus, 15 minutes
I can be there within 20 minutes
I'm 40 mins away
i need 20 minutes to get there
about 15 away
twenty mins away
i should be there in 10
15 more minutes and im there
Driving, be there in 25 min
roughly 30 min from the clinic
# new → book
i need help with my knee can i see a doctor
can i have an appointment for monday
do you take new patients? want an appointment
i need to see the pediatrician
need to be seen
trying to book an appointment
would love to see dr reyes this week
do you have anything tomorrow
any chance of an appointment today
i want to visit the doctor
hi can i book for 2 people
slot for tomorrow?
pls book me for friday
can I walk in today
book
I need an appointment
i wanna see a doctor
make appt plz
can i get an appointment tomorrow
Hi, I'd like to book with Dr Chen
do you have anything on friday
book me in for tomorrow morning
can I see dr reyes on monday
i need an appt 4 tmrw
skin doctor please
I need a dermatologist
appointment for my son
can my kid see someone today
is dr haddad free tomorrow
my daughter has a rash
can u squeeze me in today
I want to make a booking for my wife
doctor for my baby
any slots tomorrow?
can I come tomorrow
do you have a paediatrician
book at 5pm
can I come at 10:30 tomorrow
Need an appointment asap with dr chen
can you book me in with dr reyes
is there anything available tomorrow
want to schedule a visit
I'd like to see someone about my skin
when can i see a doctor
can my daughter be seen today
book an appointment for tomorrow pls
hey can i make an apointment
id like to come in on friday
looking for an appointment
next tuesday with dr haddad
I want to see the skin specialist
a child doctor please
do u have a slot 2day
i want to make an appointment for friday
Could I get in today?
hi there, i need to see a doctor about a rash
Is Dr Reyes available tomorrow
can you fit me in this afternoon
I need to see a GP
can i book for my mum
I'd like an appointment for my 3 year old son
whats the next appointment with dr haddad
I want to register for tomorrow
appointment tomorrow?
book for 2 people
kids doctor tomorrow
do you have any appointments today
i hav a toothache need an appointment
book with chen tomorrow please
I'd like to come in
can someone see me today
appointment for two
could you schedule me for monday
need a dermatology appointment
is there an opening today
I need to be seen
what about tomorrow
Id like to see the doctor tmrw morning
Hi, could I please get an appointment with Dr Chen for Monday?
need to book for my 5 yr old
can i come in today
any slots today?
do u have anything available for tomorrow
i want 2 make an appt w dr haddad
My daughter has a rash and I'd like her to be seen
Do you have any openings this week
Good evening, I would be very grateful if you could book me in with a doctor for Friday
i have an ear infection and need to be seen
booking for 2 kids
hi do you take walk ins today
appt w/ a dermatologist
I need to see someone about my knee
can you fit me in tomorrow
set me up with an appt for friday
Hi I'm a new patient and want to book
my mom needs to see dr chen
Can I reserve a time for this afternoon
so I was wondering if I could maybe get an appointment sometime this week
i havent been feeling well and id like to see someone
Book an appointment for my wife Laura on Monday with Dr. Reyes
checkup for my baby
need dr asap tomorrow
is it possible to see dr haddad on friday
my back hurts can i come in
I would like to schedule an appointment
appointmnt please
gimme an appt
I need to get my son looked at
do you have room for me this afternoon
im looking for an appointment with a skin doctor
can dr reyes see my baby tomorrow
want to book for friday pls
schedule me for tomorrow
do you guys take new patients, want to book
hi need a doctor for tomorrow morning
my husband needs an appointment with dr haddad
looking to book a checkup
can someone see me this afternoon
appointment for a rash
Can I make an appointment for next Monday?
I would like to see Dr Reyes
need an appointment for my son
book me in for tomorrow
Is Dr Haddad available on Friday?
i want to book an appt
I'd like an appointment
can I see a doctor today
book with chen on monday
my child needs a doctor
I want an appointment tomorrow
hello id like to see the doctor about my knee
are there any slots this week
Looking to schedule a checkup
need an apointment
can i see dr haddad on friday
my back has been killing me i need to come in
Set me up with Dr. Chen tomorrow
hi, I'm a new patient and would like to register for a visit
whats available on thursday
Could you book my mother in with Dr Reyes
i would like to consult a doctor
sign me up for today
Can my husband come in tomorrow
Need to see someone about an ear infection
next appointment with dr chen please
bk appt tmrw
is dr chen free tomorrow
I want to come in on tuesday
appointment
i was told to book a follow up
hola, i need an appointment
i need to see dr haddad
can i book a slot
i wanna make an appointment with a doctor
do you have space tomorrow
my throat hurts, i want to come in
Can I see someone today?
how do i make an appointment
appointment for my wife please
I would like to schedule a visit for next week
any openings friday
set up an appointment
hey i need to book in
can you book me with dr reyes monday
when's the next opening
I'd like to be seen tomorrow
need a checkup for my baby
is there availability today
want to see the doc
get me an appointment
can dr chen see me
Hi! Could I please get an appointment sometime this week?
i want 2 c a dr
need dr appointment for tomorrow morning
i have a fever can i come today
# new → first-free
who is free now
just give me the first one
i need someone today doesnt matter who
earliest possible appointment with anyone
first available
as soon as possible
I'll take any doctor
whoever is free first
need 2 see a doctor asap pls thx
earliest appointment please
urgent appointment please
the first one available
i dont mind which doctor
any doctor is fine
soonest you have
need someone asap
soonest appointment
anything today asap
who is free first
next available doctor please
any doctor
whoever is available
get me in as soon as you can
first doctor available
whichever doctor is free first
soonest appointment u have
doesnt matter which doctor
earliest u got
any doc is fine
next available please
asap whoever
soonest possible please any doctor
who can see me the quickest
whoever can see me soonest
any doctor today
whats the earliest you can see me
any dr asap
the first available doctor
as soon as possible please
earliest available
anyone who is free
whats the soonest you can see me
any doctor will do
earliest slot pls
who can see me first
first available plz
need to see a doctor today asap
soonest possible
earliest you got
next free doctor
who is available first
i'll see anybody
whichever doctor is free
as early as possible pls
next available appointment
ASAP
# new → emergency
i think i broke my neck
shes bleeding heavily
i can't breath
my son swallowed a battery
he's not responding
overdose
I have chest pain
my chest hurts
he can't breathe
call an ambulance
my mother fainted
i think im having a heart attack
she is unconscious
I'm bleeding a lot
my husband is having a stroke
i want to kill myself
I can't breathe properly
severe chest pain
there's been an accident, he is bleeding
my baby is not breathing
I took an overdose
my dad collapsed
chest is hurting bad
im having trouble breathing
help my son is choking
my wife has passed out
I think I am dying
pain in my chest and arm
he stopped breathing
he had a seizure
i cant breath
someone fainted here
my father is having chest pains
suicidal
my chest is really tight and my arm is numb
shes not breathing
my baby is choking
im bleeding a lot and it wont stop
he collapsed help
my husband is unconscious
I took too many pills
my tongue is swelling and i cant breathe
my dad has crushing chest pain
she fell and isnt waking up
I want to kill myself
my son is having a seizure
I cant breath properly
stroke symptoms what do i do
my wife is having chest pains and sweating
he's turning blue
there's blood everywhere
i cant feel my left arm
my mom had a stroke I think
he fainted and hit his head
severe allergic reaction, throat closing
I'm suicidal
I have severe chest pain
she can't breathe
he has had a stroke
I'm having chest pains
my dad is not breathing
my heart is pounding and my chest hurts
my husband collapsed
my baby isnt breathing
chest pains and cant breath
I'm bleeding a lot and it wont stop
my father has no pulse
my dad is having a stroke
im having chest pain
my mom passed out
he isnt breathing
she is choking
i cut myself deep it wont stop bleeding
i feel like killing myself
hes turning blue help
severe allergic reaction
# new → where
whats the postcode
how far are you from the station
how to reach you
where exactly is it
where are you
where is the clinic located
what's your address
how do I get there
is there parking
whats the address plz
where do i park
where r u located
what is the address of the clinic
directions please
how can I find you
which floor are you on
where can I park my car
can you send me the address
how do I get to the clinic
where's the clinic
which building are you in
what street are you on
how do i find the clinic
location?
whats the address pls
how do i find you guys
what street are u on
is there a place to park
send me the location
where is it
how can I get to the clinic by bus
what is the location of the clinic
how do we get there
can you send your address
which street is the clinic on
how to get to you
what is your address?
where are you located
How do I get there?
directions pls
where is this place
where can i find you
is there a map
address plz
where are u guys located
how do we get to you
what is the location
which building
send me the address
# new → hours
what time do doors open
do you work weekends
when are you closed
open today?
whats your schedule
what time do you close
are you open on sunday
opening hours?
when do you open
r u open today
until what time are you open
what are your hours
when are you open
are you open on saturdays
what time does the clinic open
do you close for lunch
are you open today
what are your opening hours
till what time are you open
when do you close
when do you guys open
are you closed tomorrow
hours please
what are ur hours on saturday
when do you guys close today
are you open tomorrow
u open sundays?
what time do u open tmrw
do you work on weekends
whens closing time
are you guys open on the weekend
working hours?
are u open now
what are your opening hours tomorrow
when does the clinic close
what time do you close?
are you open on Sundays
what time u close
when are you guys open
what hours do you work
do you open saturdays
when do u open
hours?
what time do you close on friday
open on weekends?
until when are you open today
# new → phone
got a phone number?
can i ring you
how can i call
what is your phone number
can i call you
which number can I call
can I have your phone number
what number can i call
how can i call the clinic
do you have a phone number
what's your number
i want to call you
number to call?
is there a number i can call
whats ur phone number
can I call someone
phone number?
Id rather call, whats the number
contact number please
is there someone i can ring
phone number please
I need to call you, what number
how do i reach you by phone
whats the clinic phone
give me ur number
can i call?
do you have a phone
number pls
contact number
# new → beyond
where do i pay
what are your fees
can i get a referral
medication refill
do i need a referral
are walk ins ok
do you have wheelchair access
who do i talk to about my bill
how do i get my results
i want to complain
do you prescribe antibiotics
do you do vaccines
can i email you
how much does it cost
do you take insurance
I need a refill of my prescription
are my test results back
whats the price
how much is a consultation
is my insurance accepted
can I get a prescription
what does it cost
do you accept insurance
i need my results
can i pay by card
how much for a visit
is there a fee
how much is a visit without insurance
can i get my blood test results
do you take blue cross
i need my meds refilled
whats the cost for a checkup
i need a sick note
do you accept medicare
is my lab work ready
can u send me my xray
how much do I have to pay
any update on my test results
does my insurance cover this
can i get antibiotics
referral letter needed
how much for a new patient
will my insurance pay
need a note for work
how expensive is it
do you take insurance from abroad
when will my results come
can i get a prescription renewed
how much does a consultation cost
do you accept my insurance
what are your prices
I need my prescription
when will my blood test results come
is ibuprofen ok with my pills
i need my medical records sent
i have a complaint
price?
insurance?
got my lab results yet?
need a prescription refill
can i get a doctors note
do you have xray
do you do blood tests
how much does it cost to see the doctor
is it covered by insurance
i need my vaccination record
# new → help
im confused
what now
how do i start
i need help using this
help
what can you do
what can I do here
menu
what are my options
help me please how do I use this
commands
help me
what do i write here
how do i use this thing
i dont know what to do
# new → language
can you write in spanish
change to arabic
i speak spanish
speak english?
speak spanish
language
do you speak spanish
arabic please
habla español?
english please
can we do this in spanish
I dont speak english
arabic pls
en español por favor
spanish please
can you talk in arabic
other language
# new → greeting
hey doc
good afternoon all
hi clinic
hi
good morning
hellooo
hey
Hello there
good evening
heyy
good afternoon
yo
hi there good morning
hello doctor
hey good evening
hiya
hi there 👋
is anyone there
morning!
good morning doctor
hey there!!
good evening to you
# new → thanks
appreciated
thanks for your help
bless you
wonderful thanks
thanks!
thank you so much
thx
thank u
ok thanks
cheers
ok thank you
great thanks
thanks a lot
ty
thanks so much for your help
thx a lot
perfect thanks
great thank you
thank you kindly
awesome thanks
thanks a bunch
ok great, see you tomorrow
thank you very much
thanks
thank you so much 🙏
thnx
thanks a million
many thanks
tysm
# name → name
Katie Price
my name is Ana Lopez
it's Joe
Dr. Hope Case
Ali
Hi, I'm Sarah Connor
Mark Waters
Grace Bell
John Price
I am Peter
this is Mary Hours
name: Lee
Will Wait
Ahmed Al-Sayed
Maria Garcia Lopez
Hi my name is Tom Stop
Patience Long
Dr Al Hours
my name is Olu Adeyemi
its for my son Jake Miller
Priya
this is Wendy O'Neil
Name is Carl
for my mother, Ines Duarte
Chloe van der Berg
i'm Hassan Ali
my daughters name is Zoe Clarke
Abdul Rahman
this is for Peter Hall
it's under Kim
It's for Amy Chu
Mohammed
Lucas de la Cruz
it's me, Omar
Priya Raghunathan
JOHN MCALLISTER
my name's Lucy
i go by Sam Reed
this is Mrs. Dorothy Hill
Call me Bill
full name is Mary Jane Watson
it's for my mum, Susan Clarke
Anna (my daughter)
Mohammed Al-Sayed
My name is Jane Doe
this is Robert
Elizabeth II Jones
for my daughter Emma Stone
Tyler
# name → ask
12
1
yes
ok
what?
why do you need my name?
🙂
no
no thanks
3
what do you mean
45
why
who is this
what name
does it matter
dunno
?
# name → beyond
how much is it?
# name → emergency
I have chest pain
# doctor → doctor
chen
Dr Reyes please
the skin doctor
haddad
with dr chen
for my son
تشين
حداد
Dr. Chen
reyes pls
amal
the children's doctor
dermatology
Doctor Chen please
sofia
skin specialist
i want dr haddad
the pediatrician
dr. chen pls
i usually see haddad
reyes
I want dr haddad
kids doctor
chen is fine
a dermatologist
the second one
dr reyes for my daughter
give me dr chen
chenn
the lady doctor reyes
i want to see dr chen
dermatologist
Sofia Reyes
general practitioner
dr. chen please
id like dr haddad
skin
# day → day
tomorrow
mon
on friday please
the 30th
tmrw
next monday
today if possible
this friday
saturday
2moro
the day after tomorrow
monday works
tmrw plz
thurs
friday is good
today
the day after tomorrow pls
wed
tomorrow is fine
next monday please
the 28th
on wednesday
can it be tomorrow
fri
today please
next week tuesday
tomorrow please
friday
on tuesday
Friday would be great
i can do saturday
lets do friday
27th
weds
sunday
on monday please
the 1st
can i come friday
today works
saturday morning
# confirm → yes
yes it is
yes that is it
yes this is right
thats right go ahead
yes do
please yes
ok go for it
sounds perfect
yes pls that one
thank you yes
seems fine
yep all right
yes you can book it
yes, I want it
ok lets book
that time is fine
works
ok then
alrighty
roger
yes ma'am
cool
ye
yess please
right
thats it
yes indeed
by all means
ok do that
cool book it
looks good
looks right
all good
thats all correct
please go ahead
i confirm
book me in
sure why not
yes that one
yes im ok with that
yes, thank you very much
great, yes
uh huh
okie
sure go ahead please
very good
yeah book that
lets go
i accept
yes
YES
yes please
ok
yep
sure, book it
sounds good
that's right
go ahead
yes thanks
ya
k
okay book it please
yeah that works
Yes!
yes that's correct
okay
yes I confirm
perfect
book it please
confirm
great, book it
sounds good thanks
yes pls
ok thanks
sure thing
yes that is fine
correct
alright book it
yes ok
Y
yes book
thats fine
yes do it
that works for me
👌 yes
yes thats right
yea go for it
yes pls book it
that's correct
yup book it
ok perfect
yes for me
yes i confirm
thats right book
yes that's fine
yeah please
yes, book it please
yes please book
ok yes
yes go ahead
that works
do it
yes that is correct
absolutely
yup thats me
thats good for me
yesss
ok book
yeah sure
good
lets do it
fine
okay thank you
yes plz
alright
im sure
k thanks
that's perfect
# confirm → no
dont want that
i'd rather not
no i dont want that one
no thats not me
wrong name
no wait
please dont
negative
no leave it
i dont think so
not interested
no good
nope sorry
no forget that
dont book
don't do it
cancel please
scrap that
no its wrong
i changed my mind
no thats not right
hell no
skip it
nvm
no
nope
no thanks
nah
don't book it
never mind
not now
no thank you
nope cancel
cancel
no don't
no i don't want it
no sorry
not now thanks
nah forget it
cancel that
no, not that
stop, no
no dont
no i changed my mind
no thats wrong
hold on no
dont want it anymore
no cancel that
nope not that one
no that's not right
no, thank you
nope cancel it
actually no
not really
dont bother
no thank u
forget about it
no way
not that one
changed my mind
stop no
# confirm → ask
yes is that it
is it right
do you please
can you do it
this is it?
does that work
is that time fine
what works
yes and how much is it
yes but when
yes if it is free
yes or
what does yes do
is this ok for a child
right then what is the address
ok then who is dr chen
very well but where
alright but what time
seems late
sounds expensive
works until when
right?
is that right
why not today
who will accept me
ok but who is he
good question
good morning
fine print?
all good doctors
that is good to know but how much
yes but my insurance
right now?
let me think
lets see
very good doctor?
is he very good
do i have to confirm
what do i confirm
Liked it
“Book it”
maybe
I'm not sure
ok?
yes but not today
is that with dr chen?
if it's before noon yes
what is the cost
no idea
yes or no
let me ask my wife
hmm
not sure yet
is that the earliest?
yes if I can bring my son
who is that
can I think about it
my mother says yes
not yet
“Yes”
is it with dr chen?
will it hurt
yes?
wait
one sec
maybe later
I said no such thing
I'll confirm tomorrow
ok what time
really?
yes, but with dr reyes
what day is that
hang on
if possible
I'd say maybe yes
wait which doctor is it
how long is the wait though
yes but is it at 10
who is the doctor
can i bring my dog
yes or no?
what time would that be exactly
is it free?
what's her specialty
who is dr chen
let me check with my husband
my wife says yes but I'm not sure
I said yes yesterday
would yes be ok
if my sister says yes
yes means what
# confirm → silence
Liked “Book for Ana?”
Loved "Book for Ana?"
Reacted 👍 to “Book for Ana?”
Emphasized “Book for Ana? Dr. Chen”
Laughed at "Yes"
👍 to “Book for Ana?”
Disliked an image
Removed a like from “Book for Ana?”
Loved “Book for Ana Lopez?”
Questioned “Book for Ana?”
# confirm → hour
at 5pm
can it be at 10:30?
can i come at 4pm instead
is there something in the afternoon at 3?
is there anything at 2pm
i want 9:30
# give-up → yes
yes cancel my appointment
yes please remove it
i am sure
please proceed
ok do it
yes thats what i want
yes get rid of it
do it
correct
yes go ahead
definitely
yes
yes cancel it
ok
sure
go ahead
yes please cancel
yep
yes i want to cancel
yes, cancel my appointment
confirm
yes pls cancel
yes i'm sure
yeah cancel it
i am sure, cancel
cancel it yes
yes cancel
yes, I'm sure
yes cancel please
yep please cancel
go ahead and cancel
confirm cancel
ya
cancel it please
yeah im sure
yup cancel
ok cancel
# give-up → no
dont cancel anything
no i want to come
no i need it
oops no
no mistake
keep it as is
no dont
nope keep
leave it
hang on no
no i still want it
please keep my appointment
i still need it
no i'll be there
not cancel
no
keep it
don't cancel
do not cancel it please
I changed my mind
no keep my appointment
no don't cancel
nope keep it
please keep it
no leave it
don't
no, I'll keep it
nope
no thank you
don't do it
keep my appointment
no i want to keep it
nevermind ill come
oh no dont cancel
keep my appointment please
wait no
do not cancel
no keep it please
no no keep it
no keep it
wait no i want to keep it
nooo
i will keep it thanks
keep it please
don't!
no wait
i want to keep it
never mind keep it
# give-up → ask
do i want what
is that what i want
can you do that
please wait
do you really
is this it
right?
is it right to cancel
do it later?
what happens then
why not
it depends
Cancel?
what if I come later
"Yes, cancel"
is there a fee
why
does yes cancel it for good
would I lose my number
if I cancel can I come back
# moving → yes
yep move it
yes change it
ok great
works for me
yes
yes move it
ok
yes please
go ahead
yes move it please
ok do it
yes thats fine
sure move it
yeah that works
yes, move it
perfect move me
yes please do that
yes move
sounds good
thats fine
# moving → no
leave it how it is
no i'll stick with today
nope
no
leave it
no thanks
keep it
no leave it as it is
actually no, keep the old one
no dont move it
no, keep it
no leave it as is
no keep the old one
nah dont move it
keep it as it is
dont change it
# booked → silence
Liked “You're next”
Loved “I’m here”
Reacted ❤️ to "Cancel your appointment?"
# booked → off-list?
take me off your list
remove me from this list
Please remove me from your list
remove me from your list
take me off the list
please remove me from the list
take me off ur list
can you take my name off the list
pls take me off
delete me from the list
strike me off the list
remove me from your list please
i want off the list
remove me from ur list pls
take me off of your list
delete me please
could you remove my name from the list
I want to be removed from the list
take us off your list please
pls remove me
# new → stop
take me off your list
remove me from the list
stop spamming me
# doctor → first-free
doesn't matter
whoever is quickest
any of them
whoever
any doctor is fine
first available
# day → first-free
earliest possible
# booked → emergency
cant breathe call someone
# booked → where
which floor are you on
whats the address im lost
how do i find the building
# booked → beyond
do i need to fast before the blood test
how much will i have to pay
what documents should i bring
# booked → thanks
great ty
# booked → hours
what time do you close today
# booked → phone
i cant find you can i call somebody
# new → ask
I already have an appointment elsewhere
I don't need an appointment
i dont want to book anything
who are you
facebook
the movie starts at 8
Were you the ones who called me?
not booking yet
my cat is sick
# moving → ask
right?
is monday ok too
what about my number
would I keep my number
what happens to the old one
# booked → ask
I'm here for you if you need me
here's hoping the wait is short
my brother got here before me and left
will you be here on Sunday
I was here at 9 and nobody was there
they said I'm here too early
I got here last time and you were closed
are we supposed to be here already
when I'm here where do I go
as soon as I'm here I'll tell you
almost here
the kids are here with grandma
I'm here in Chicago until Monday
arrived at work, will come after
my lab report arrived
I made it to the bus
made it home safe
just parked at home
late lunch today
why are you always late
it's late for lunch
I was told the doctor runs late
he texted he's running late
my late husband was a patient here
I got the text late
is late morning ok
I'd hate to run late
I am never late
do I pay extra if I'm ten minutes late
they made me late last time
should be there on time not late
give me 5 minutes of the doctor's time
how do I hold my place
did you hold my place
hold the elevator
the pain holds for 10 minutes
I cancelled my vacation for this
what's your cancellation fee
my wife cancelled hers
was my appointment cancelled by the doctor
please don't let them cancel me
I refuse to cancel
who cancelled it?
cancel culture lol
if I can't come who do I call
in case I cannot make it is there a fee
my husband can't make it but I can
I can't come in the back door
can't come soon enough
I would cancel but it hurts
thinking about cancelling
I said don't cancel
stop worrying mom
I stopped taking the pills
bus stop near you?
the pain won't stop
is there a stop button
you didn't text me
I didn't get any text
why did the texts stop
text me again when it's my turn
don't text my husband text me
end of the line?
quit joking
the other clinic texts me too much
can I unsubscribe later
I gave my seat to a lady
leave a message for the doctor
my leave ends today
did the doctor leave
she's not coming is she
who's coming with me
not here, at the other branch
I'm at the wrong entrance
are you at the clinic
we passed the clinic already
we drove past the front desk sign
my appointment was late yesterday
sorry for being late last week
five minutes is all I need with him
I've been here before
been here twice this year
my neighbor says she's here
who is late, me or the doctor
the form says arrive early
if the doctor is late I will leave
if it's over an hour I'm leaving
I might cancel if the wait is long
do not remove me from the list
am I off the list?
why was I removed from the list
please call my mother not me
I called you yesterday
nobody called me
the nurse called me already
call off the dogs
what do you call this thing
will you call my name
did anybody call me
when will you call me in
don't call
# give-up → ask
good question
what
are you sure
yes or no?
if I say yes do I lose my place
yesterday
ok wait
ok but can I come tomorrow
yes I got your text
good morning
fine whatever
all good I'm coming
sure I'll be there
ok I'll be there
yes see you at 3
great see you soon
I'm good
no problem I'll come
right
okay so when is my turn
yes my appointment is today
absolutely not
of course not
definitely not
sure thing, on my way
correct me if I'm wrong
yeah no
yeah right
👍
# confirm → ask
ok but not that day
yes but earlier
good but who is the doctor
fine but is it free
right after lunch
great is there anything at 5
absolutely not
ok let me ask my wife
perfect if it's cheap
yes for my son not me
sounds late
ok wait
ok when
# new → book
any room for a walk in this morning
got anything free around lunch
I've had this cough for two weeks and want it checked
can somebody have a look at my knee
whens the next time i can be seen
i need my blood pressure looked at
could you find me a time on Monday
mornin, need to get my boy seen
my wife needs to come in
my grandson has an ear infection can he be seen
setting up an appointment for my mother
how do i make an appt
what do i do to get an appointment
I want to be put on the list for today
add me to todays list pls
id like to join the queue
can i get in line from home
reserve me a spot for tomorrow
I'd be grateful for an appointment with Dr Haddad at her convenience
dr chen next tuesday?
is it possible to see a woman doctor
do u have a dermatologist
my skin is itchy all over need someone
toddler has a fever 101
kid fell off bike need someone to look at wrist
feeling sick can i come by
need to c a dr 2day
can i come in l8r today
wanna make an appoitment
appoinment 4 my mom pls
follow up with dr chen
i need a follow-up
new patient here, how do I book
looking to schedule something for next week
annual physical
booking for 2 people
hey its me again need another appointment
walk in ok?
r u taking patients today
are you accepting new patients
free slots?
can you get me in with the skin doctor
sign my son up pls
can I see someone about my back
# new → first-free
first thing tomorrow please
as early as you have
next doctor available
throat is killing me who can see me
pediatrician for my daughter asap
# booked → status
so when do i go in
how r we doing on time
how much time have i got
roughly how long now
whats the holdup
getting close?
has my turn come
hv u called my number
what number are they on
who's up
how far down am i
whats my spot
r they running on schedule
is he on schedule
is she in yet
did the doc show up
has dr chen started seeing patients
still a long wait?
is the wait long
how long will i be waiting for
should i head over now
do i need to come now or later
when should I set off
is it worth coming now
can i go grab something to eat
got time for a smoke?
have I got time to run an errand
remind me when its my appointment
what day was my appointment
when am i booked for
did my booking go thru
was i booked in
do you have me down for today
am i still booked
am I in the system
who is my appointment with
which dr do i have
still nothing?
its been forever
been waiting ages
waiting over an hour now
nobody has called me yet
nobody's called my name
did i get skipped
someone who came after me went in
people are going before me
whats happening
any movement?
chk my status
update me
queue?
how many left
how many more till me
ppl ahead of me?
time?
ETA on my turn?
when will the doctor be ready for me
is the doctor back from break
is the doctor on lunch
My dear, could you tell me when I shall be seen
wats the w8 time
hw mny b4 me
wen do i go in
how is the line looking
hows the queue
train is delayed
baby wont let me leave
its snowing hard here
# booked → where
where exactly is your clinic
send me the location
share your location pls
drop a pin
im lost
cant find you
i cant find the entrance
which entrance do i use
what street is it
im outside but dont see the clinic
how do u get there by bus
nearest metro?
what building
is there somewhere to leave the car
whats the zip
adress?
addy
u near the mall?
where do i go when i arrive
where r u guys
# new → hours
hours today?
what hours are you there
till what time
wat time u open
what time does the clinic shut
are u closed sunday
do you open weekends
is the clinic open right now
open on thanksgiving?
how late are you there
when do you guys close
whats your schedule like on saturday
what days r u open
open 24 hours?
# new → phone
number for reception?
whats ur number
what do i dial
id rather talk on the phone
phone # pls
# booked → call-back
call me please
could you call me
can you ring me
pls call
i need a call back
request a callback
callback please
can the clinic call me
please have someone call me
have the doctor call me
can the front desk phone me
would someone kindly telephone me
I'd like someone to call me
i want a call
i would like to be called back
can i get a call
get someone to call me back pls
ring me back
phone me
call me when you can
can u call me asap
call me on this number
need u to call me
easier if you call me
# booked → beyond
how much is a visit
is it covered by insurance
whats the copay
do i need to bring my card
are my results back
need a sick note
do you do x rays
what do i need to bring
# booked → phone
i got a question for the nurse
can i eat before
# booked → cancel?
pls cancel it
cancel tomorrow
I need to cancel today
can you take my name off for today
drop my appointment
call off my appt
i got better so no need to see the doctor
dont need to see the doc anymore
no longer need to come
ive decided not to come
we wont be needing the appointment
not coming anymore
cant do today
can't come sorry
cant come today kids sick
my ride fell through so cant come
wont be there today
afraid i cant attend
i have to bail
gotta cancel sry
kindly cancel my booking
forget my appointment
scrap it im not coming
please withdraw my appointment
void my booking
cancell my apt
cancle plz
canel my appointment
how can i cancel this
cancel for my son too
my husband died please cancel his appointment
# booked → move?
can i switch to another day
can i change to friday
is friday possible instead
friday would be better
how about tomorrow instead
postpone till next week pls
need to rearrange
could we do it another time
today doesnt work for me
that time doesnt work
anything sooner
any earlier times
can i be seen earlier
got an earlier slot?
do you have anything later today
can it be later in the day
bring my appointment forward
can i come in the morning instead
cant make today can i do thursday
reshcedule
move me to the 3rd
switch me to dr haddad
can i see the other doctor instead
# booked → later
will be 10 late
10 mins late
running behind sry
im late
I'm so sorry, I shall be a few minutes late
gonna b late
we'll be a little late
im gonna need another 10
give me ten
gimme 5 min
need 10 more mins
can i have a little more time
dont skip me im coming just late
please wait for me
hold my place
keep my spot
keep my place in line
let the next person go
skip me for now
let others go first
can someone go ahead of me
# booked → lateness
stuck in traffic
traffic is crazy
no taxis anywhere
cant get a taxi
my ride didnt show
waiting for a lyft
the bus never came
missed my bus
missed my train
got a flat tire
flat tyre
my car broke down
road is closed
theres an accident on the road
cant find parking
still looking for parking
still at the office
meeting ran over
stuck in a meeting
overslept
just woke up
i forgot about the appointment
waiting on the babysitter
stuck at the school pickup
elevator is broken
im far away still
might not make it in time
may be running late
prob gonna be late
what if i come late
what happens if i miss my turn
what if i miss it
will you wait for me
do i lose my place if im late
is there a grace period
how late can i come
can i still come if i'm late
would it be a problem if i was late
i dont want to lose my place
# booked → here
hi I'm here now
we are here
here already
im in the lobby
im inside
at reception
at the door
im sitting down
im back
here with my mom
me and my son are here
check me in
hereee
present
Good morning, I have arrived and am in the waiting room
# booked → stop
stop these
stop sending me stuff
quit texting
leave me alone
remove my number
# booked → thanks
thanks
thank u so much
thnx a lot
cheers mate
ok great thanks
perfect thank you
bless you
# booked → greeting
hi
hey there
gm
hello good afternoon
# booked → emergency
chest pain
my chest feels tight
cant breathe
hes not breathing
she is unconscious
my husband fainted
seizure
i want to kill myself
lots of blood
my face is drooping
allergic reaction throat closing
baby is blue
heart attack
call 911
# new → book
when is dr haddad available
lookin to book w dr chen thurs
no chest pain just a cough, need appt
i was told to come back and see dr chen in a week
i need too see a docter
need the kids doctor for my lil one
next week any day works
anything before noon tmrw?
I would like to make an appointment for my husband please
hey do u have any openings this afternoon
do i need an appointment or can i just show up
Hello, this is Margaret Wilson. I should like to see the doctor on Friday if that is possible. Thank you.
# new → first-free
whats the earliest you got
whichever doctor is quickest
# new → ask
is Dr Chen in today
# booked → status
wen is my appointmnt
when should i leave the house
Did you forget about me?
just checking im still on the list
is dr haddad here
is dr chen late
can i go get lunch first
hw long is it gonna be
how many ppl in front of me
whats the eta
is the doc running behind
how much longer
are we still on for today
is my appointment confirmed
any update
did you cancel my appointment?
did you call me?
what room is it
will i lose my place if i go out
dont call me, text only
is it ok if i'm 5 min late
what happens if i get there late
what if im late
my wife is here but i'm not
car wont start
couldn't get a cab
still at work, boss wont let me go
# booked → where
where are you located
where do i park
cant find the building
# new → hours
r u open saturdays
when do you open tmrw
what are your opening times please
# new → phone
whats the phone number
# booked → beyond
do you take medicaid
how much does it cost
# booked → call-back
pls have the nurse phone me
please call me
give me a call plz
# booked → ask
is this a robot
I'll call you back
im home
i have a meeting at that time
# booked → cancel?
we're not coming
something came up, have to cancel
i wont be able to make it
cancel
how do i cancel
cancel my appt
I'm afraid we shan't be coming today
# booked → emergency
my baby is choking
passed out this morning but ok now
i cant breath
# booked → move?
can we do tomorrow instead
rescedule
different day please
something earlier maybe?
is there a later slot
# booked → later
running late
save my place pls i'll be right back
# booked → here
my husband is running late but im here
arrived
im here
i am hear
# called → status
ok on my way up
# called → later
im in the bathroom one sec
stepped out to feed the meter give me 5
# called → where
where do i go
# booked → stop
quit msging me
# booked → thanks
ty so much
great, thank you dear
# booked → silence
Liked “You're next. Please come to the clinic.”
Emphasized “Cancel your appointment?”
# booked → greeting
good morning
# give-up → ask
no, cancel it
fine
im fine now
not sure
# give-up → yes
k
# give-up → no
changed my mind, keep it
# give-up → status
how long is the wait now
# confirm → ask
hmm anything earlier
with dr haddad rather
u tell me
# name → name
my name is Katie Price
its for my son Leo
# name → ask
why do you need my name
# doctor → ask
the lady doctor
# doctor → first-free
any
# day → day
today if poss
# booked → language
Hola, speak spanish?
# booked → lateness
my bus is late
missed the bus, next one in 10
# new → book
can you fit my daughter in
can u take my son today
is the doctor able to see my baby
please see my dad
i want to talk to a doctor about migraines
need to ask a doctor about my knee
can i bring my daughter in
i gotta see a doc
whats open on wednesday
do you have time for me on friday
anything on thursday
could dr chen see me
find me a slot
find me an appointment
give me an appointment
set me up with an appointment
arrange an appointment
organize a visit for my mum
get me a time with the doctor
i'd like a time to see someone
my shoulder hurts who can look at it
my stomach hurts can i see someone
i have a fever i need a doctor
been coughing all week need to be seen
need my ears checked
blood test appointment please
vaccination appointment for my kid
i would like a checkup
time for my yearly checkup
sick kid need help
we need to see a doctor
i want in for tomorrow
slot for two tomorrow
make me an appointment
hello i wish to book
# booked → status
am i going to be called soon
will i be called soon
will i be seen before noon
will i get in before lunch
am i before or after lunch
is now good to come
should i come in now
is it time to come
time to go?
shall i leave home now
do you want me there now
can i step out
can i leave for ten minutes and come back
is there time to go to the pharmacy
how many folks are waiting
how long is the line
long line?
is it packed
are you busy today
what's the situation
give me an update
tell me where i am
let me know when i'm close
will you text me when its my turn
how will i know its my turn
place in line?
is it still 3 oclock
is my time still good
is the doctor on time
did the doctor leave already
who is before me
what happened to my appointment
i think you forgot me
did my turn pass
were you going to call me
i didnt get a call
tired of waiting
this is taking forever
come on already
whats the average wait
wait?
minutes left?
do i still need to wait
when am i due
when's mine
my time?
my slot?
show my booking
details of my appointment
what appointment do i have
do i have one tomorrow
my driver is late
boss is keeping me
my meeting is not over
waiting for my wife
what if im not there when you call
how long will you hold my spot
how long do you wait for people
do you cancel if someone is late
is being late a problem
policy on being late?
not sure i will make it on time
dont know if ill make it on time
# booked → where
where is it exactly
where would i find you
how would i get there
how do i reach your clinic
do you have a parking lot
do you have parking
car park?
which side of the street
next to what
is it near the station
is it the tall building
what do i look for
landmark?
google maps link?
how far from downtown
which floor
is there an elevator
what suite
are you the one on main street
# new → hours
are you there on sundays
are you there in the evenings
anyone there on saturday
whats your hours
hrs?
closing time?
what time can i come till
how early do you open
open at 8?
you guys open yet
# new → phone
whats the best number
tel?
can i have your number
who do i call
is this free
# booked → call-back
can i have a phone call
can i get a phone call from the doctor
i prefer a phone call
phone call please
call me pls i dont text well
call me i cant type
call me back asap
call my phone
call my number
call me on my mobile
someone call me
need a phone call
telephone me please
could the nurse ring me
could you give me a phone call
contact me by phone
# booked → cancel?
im not going to make it after all
after all i wont come
i dont think i will make it today
dont think im coming
looks like i cant make it
i'd like my appointment removed
please take me off todays schedule
take my booking out
let my slot go
someone else can have my slot
im out for today
count me out
skip my appointment
not happening today, cancel
i recovered, cancel it
had to go out of town, cancel
sorry must cancel
need to call off the visit
erase my appointment
no longer attending
i cant be there
cant get there today
i wont come
# booked → move?
can it be friday
could it be monday
make it thursday
make it next week
tuesday instead pls
not today, thursday
does thursday work instead
would you have something on friday instead
any other day
another date please
change to a morning
afternoon instead
i need an evening slot instead
mornings are better for me
too early for me, anything later
too late for me, anything earlier
can you see me sooner
move it up
delay it a day
put me on tomorrow instead
# booked → later
running 5 behind
running about 20 behind
im running behind schedule
take the next one im not ready
take somebody else first
go on to the next patient im late
let others pass
let people go before me
hang on to my place
hold on to my spot im coming
keep my turn
save me a spot im late
bear with me, 10 minutes late
need a few minutes
few more minutes pls
just 5 more minutes
10 more minutes please
grant me 10 more minutes
wait for us please
i will be a bit late
we'll be late
be a little late
# booked → lateness
car died
the car broke down
bus broke down
the tram stopped
my lift is late
no bus today
bus strike
trains are not running
detour, road works
roadworks everywhere
police checkpoint
stuck at a red light forever
stuck behind a train crossing
stuck at home waiting for the plumber
dropping kids off first
kids took forever
alarm didnt go off
i fell asleep
boss needs me
still in class
went to the wrong clinic
wrong building, coming over
will you skip me if im not there
what if you call and im not there
am i in trouble if im late
i might miss it
cutting it close
# booked → here
we just came in
just came in
just walked through the door
im at the counter
standing by the desk
im downstairs in the lobby
we are sitting in the waiting area
sitting right here
waiting in your lobby
reporting in
i got to the clinic
ready and waiting in the waiting room
back in the waiting room
# booked → thanks
u are the best
youre great thanks
lovely, thanks
ok will do thanks
brilliant ta
ta
# booked → greeting
evening all
hi hi
# booked → emergency
my arm is numb and chest tight
he swallowed a battery
she drank cleaner
he wont wake up
not waking up
blood everywhere
my water broke
im having trouble breathing
my throat is closing
cut my wrist
broken bone sticking out
# booked → stop
stop with these texts
i want off these texts
no texting please
dont message this number
out of your text list please
# new → beyond
do you take card
can i get a refill
i need a letter for work
can the doctor prescribe antibiotics
do i need insurance
# new → ask
is dr chen any good
# new → book
could you slot me in somewhere on wednesday
my little girl keeps throwing up, can a doctor see her
I would appreciate being seen by Dr Chen this week
is tomorrow free
got space for one more today?
i want 2 see a dr abt my rash
hi need to register for an appointment
please arrange a visit for my father
can u get my daughter in
anyone who can see me before 12
appt w haddad plz
want to consult someone regarding migraines
my eye is red and swollen who do i see
any availability later this week
do you see people in the evening
# new → ask
I hurt my ankle playing soccer
# booked → status
pls let me know how many people r still ahead
have they started yet
am i anywhere close
how long b4 im called
is it moving
what's the story
how far along are you
whereabouts am i on the list
any idea when i'll get in
can i step out for a bit or will i be called
should i be there already
is now a good time to come
still on track for 3?
tell me my place
have you got my booking
which room am i in
is it dr chen or dr haddad im seeing
been here since 9 am
whats with the delay
everyone else went in already
pls dont give my place away
will i be skipped if i'm not there
how long do you hold my place
# booked → where
whats your exact address please
what's the nearest bus stop
do u have a car park
gps wont find you
is it the building next to the bank
how would i get to you from downtown
i got lost on the way
# new → hours
are you there on saturday mornings
when's the office open
u open late?
# new → phone
whats the best number to reach you
can i get your phone no
# booked → call-back
somebody ring me please
im old and cant text well, please telephone me
can i have a phone call from the nurse
call me pls i cant type
would you be so kind as to call me
just call me
call my cell
i'd prefer a phone call
# booked → cancel?
not able to come, sorry
won't make it after all
plans changed, please cancel
we need to call it off
im gonna skip today
you can give my slot away
please remove my appointment
found another clinic so cancel
dont think i'll make it today
i'd like to be taken off todays schedule
kid is better we dont need to come
# booked → move?
can it be thursday
another time would suit me better
shift me to later in the week
could you push me back a day
sorry work called, can we reschedule
move mine to tuesday if you can
id rather do it next week
is there an earlier spot today
# booked → ask
i can only do mornings
police stopped me
i dont want these anymore
no bleeding anymore
I don't have chest pain
# booked → book
what about next monday
# booked → later
5 min late sorry
running abt 15 behind
we'll be a touch late
can u give me like ten extra minutes
take the next person im not ready
hang on to my spot
late by ten
need a moment, let others pass
can you hold it if i'm late
# booked → lateness
the metro is stuck
couldn't find a ride
my babysitter cancelled
class ran over
stuck behind a truck
boss kept me
what's the policy if i'm late
suppose i'm 10 minutes late, is that ok
# booked → here
i'm waiting in the hallway
standing at the counter
we've just come in
hey im at the desk
I've arrived, thank you
im physically here
# booked → stop
quit it with the texts
no more notifications
# booked → thanks
many thanks dear
u r the best
awesome thx
# booked → greeting
evening
# booked → emergency
my heart is racing and i feel like passing out
he swallowed bleach
severe bleeding
grandma fell and wont wake up
cant feel my left arm
# give-up → yes
yes do it please
yep cancel that
ok go ahead and cancel it
# give-up → no
i'd like to keep it
no keep
hold on, dont
please dont
ill be there
# give-up → ask
hmm
# give-up → where
how do i get there
# confirm → yes
yes that works
# confirm → no
nope wrong day
# confirm → ask
what time again
# give-up → yes
y
yes, remove me
yes i cant come
yeah thats right cancel it
okay cancel
I do want to cancel
please go ahead
correct, cancel
yes sorry
yes thank you
1
# give-up → no
2
no sorry my mistake
oh wait no dont cancel!!
I pressed the wrong thing
by accident
that was a mistake
i want to keep my spot
never mind
nvm
no just running late
im on my way
still coming
i need it
dont u dare
# give-up → move?
i meant reschedule
can i move it instead
# give-up → ask
what if i come late instead
maybe
idk
cool
whatever
what do you mean
who is this
is there a fee for cancelling
# confirm → yes
yes thats me
great
alright book
1
# confirm → no
forget it
# confirm → ask
not sure
what's the cost
how long will it take
who's the doctor
anything sooner
thats too early
my name is spelled wrong
# name → name
john smith
it's Maria
i'm Deepak
Mary-Jane O'Neill
this is Carl
for my wife Anna
# name → no
cancel
# name → status
how long is the wait
# doctor → doctor
dr reyes
the kids doctor
chen i think
haddad plz
# doctor → first-free
the first one
who is free soonest
doesnt matter
# day → day
on saturday
monday morning
sat
# day → first-free
as soon as possible
# new → book
hi i want to book
can i book for tomorrow
appointment tomorrow please
i need to see dr reyes
book me with chen today
my daughter is sick
# new → first-free
whats the soonest i can come
# booked → where
where's the clinic
# booked → hours
are u open tmrw
# booked → phone
whats ur phone number
# booked → cancel?
i cant come
# booked → move?
change my appointment to tomorrow
# booked → later
im gonna be late
5 more mins
# booked → here
we made it
# booked → thanks
thank you
yes
# booked → call-back
call me
# booked → lateness
stuck on the bus
# booked → ask
no
?
what
nice weather
i feel worse
who are you
is my husband there
can my husband come too
do i need my mask
my daughter will be late from school
the doctor was late last time
sorry im late replying
here is my insurance number
im here on vacation
ill be here til 5
is here ok to park
# booked → book
my tooth hurts
# booked → status
did my wife check in
# new → call-back
can I talk to a human
can i speak to someone
I want to talk to a real person
let me talk to a human
i want to speak to a real person please
connect me to an agent
I'd like to speak to someone
i want to talk to a human
Can someone ring me please, I don't like typing
I want to talk to a real person
call me when u can
is there a human there
please have the receptionist phone me on this number, thank you
i need to speak with somebody
Could a member of staff give me a bell this afternoon? It's a bit complicated to explain
get me an actual human being, not a robot 🙄
can somebody phone me
please call me back, it's complicated
i want to talk with a real human
get a receptionist to ring me
id like a call from the doctor
let me speak to a member of staff
human please
can the nurse give me a call
I can't do this by text, call me
stop the bot, i want a person
# give-up → yes
yess
Yes please, I'm sure
go on then
yup not coming
cancel, yes
I'm afraid so
that's right, I won't need it
sí, I mean yes
yes, sorry for the trouble
sure thing, thanks
i'm sure
yes I can't come
yes unfortunately
# booked → call-back
can i speak to a human
let me talk to somebody
i want to talk to the receptionist
connect me to the desk
can i talk to dr chen
can i talk to a real person
Can I talk to someone at reception
i dont understand these texts, could somebody phone me
Need to speak to a person about my appointment
have a nurse ring me back please
can someone call me please
i want to speak to the receptionist
can i talk to a human
ring me when you can
can the doctor phone me
need to talk to somebody
could you get someone to phone me
I'd rather talk to a person
is there someone I can talk to
please ring me
I need the nurse to call me
can i have a call
have dr chen call me please
id like to speak with the front desk
talk to a human
transfer me to reception
agent
this bot is useless, i want a real person
please phone my mobile
give us a ring
i want to talk to someone real
customer service please
could I be called back
call me asap
phone me please
someone needs to call me
# booked → silence
got it
ok
okay
Liked "You are number 5 with Dr. Chen"
👌
❤️
Emphasized "We will message you when it's your turn"
got it
# booked → stop
take me out of your texts
please stop messaging me, keep my appointment though
I don't want any messages from you anymore
turn off notifications
enough with the alerts, mute all of it
dont text this number again
please stop messaging me
I don't want any more reminders
mute these
please take my phone off your texts
I would like to stop receiving these
stop with all these messages
i want no more of these
stop the reminders please
do not send me anything else
could you stop texting me
I never asked for these texts, stop
unsub
dont msg me again
cease sending messages
turn off the texts
switch the alerts off please
don't need these notifications
no reminders please
stop the notifications
leave me off the messages
i don't wish to be texted
# new → book
hiya could i get seen by someone, ive had a sore throat since sunday
Good morning, I should like to make an appointment with Dr. Chen if at all possible.
need appt 4 my daughter shes got a fever
book me in pls
My mole has changed colour and I want Dr Haddad to have a look at it
hello hello 👋 wanting to see the skin doctor this week
Can my 4 year old be looked at today? She's been pulling her ear all night
appointment for tomorrow please!!
so basically I hurt my back lifting boxes at work on friday and it isn't getting better so I think I should probably come in and have it checked by one of the doctors
put my name down for dr reyes, its for the baby
id like 2 c a dr
Hi it's Margaret Doyle, I was wondering whether you might fit me in on Thursday
any room for one more with chen 2day
trying to schedule my son's checkup before school starts
I want a visit
gonna need a slot for this weird rash lol
Can you add me to the queue
sign me up for Monday 🙏
My husband needs to be seen, he's 61 and his knee is swollen
Good evening. Is it possible to reserve a place for my mother tomorrow morning?
how do i get an appointment with you guys
wanna come in today, stomach's been off all week
Acne is back, need haddad
Looking to get both of my twins in with Dr. Reyes
ticket plz
apointment for today chen
Hey there! New in town and need to set up a first visit with a GP
can somebody see me about my blood pressure
I'd love a spot on Wednesday if there's one going
Book: Tomas Varga, Dr Haddad, tomorrow
my kid threw up four times at nursery they told me to pick him up, can the children's doctor see him
please may I have an appointment. Thank you kindly
my grandson is staying with us and he's come out in spots, could Dr Reyes take a look today
hi i been coughing for like 3 weeks now, wanna make an appt
Dr. Chen told me to come back in two weeks so I need to arrange that visit
is there availability for my wife on friday
yo can i grab a number for today
Reserve one for me with the general doctor
I tried calling and nobody answers so I'm texting to get an appointment for my eczema
can you squeeze my little girl in w/ Reyes
Sir/Madam, kindly give me appointment for skin problem
sooo I finally gave in, I need to see a doctor about these headaches 😩
vaccination visit for my 6 month old, what do I do to get one booked
I cancelled last month cause I was travelling, would like a new appointment now
Hi! Not urgent at all but would like Dr Chen to look at my elbow sometime this week
get me on the list for haddad
okay so my mother in law is visiting from Portugal and she's run out of puff on the stairs lately, nothing dramatic she says, but we would all feel better if Dr Chen had a look at her sometime before she flies home on the twentieth
would you have anything for my husband, he put his back out
trying to get my lad in to see somebody about his cough
my ears been blocked 2 weeks can someone take a look
I was told to ring but Id rather text, can I have an appointment
hello i wud like to meet dr chen
could you pencil me in for thursday
got anything going with dr reyes
could use a checkup
I have a weird lump on my neck and I'd feel better if a doctor saw it
we're new here, how do we register to be seen
is dr haddad taking patients
Is there any way to see Dr. Chen this week?
he's due his jabs, need to bring him in
any chance of a quick consult today
sick since monday, need a doc
can you book my mum
i need a follow up with chen
I'd be grateful for an appointment at your convenience
need an apt asap with dr haddad
my toddler has a fever, we need to come in
I want to come and see the doctor tomorrow
can i come in today? stomach bug
want 2 c dr reyes for my baby
bring my dad in on friday please
I think I have an ear infection
Let me have a slot with the skin specialist
looking for an appointment next week
please fix an appointment for my wife
possible to be seen today?
someone to check my back
got a bad tooth, can i see someone
need looking at, fell off my bike
i'd like to register for a visit
when can dr chen see me
is dr reyes free on friday
can you put me with chen
my skin is itchy, want to see haddad
my wife needs a check up
can we get in this week
need to get my moles checked
# new → first-free
Any doctor, don't care which, just the earliest you've got
first available pls
what's the quickest way to be seen, I'll take whichever doc is free
next open slot with anybody
hi im in a rush today, can i see the first doctor that comes free
ASAP appointment any dr
I don't mind who it is as long as it's quick
gimme the soonest
Who has the shortest line? Put me with them
earliest possible appointment please, doctor doesn't matter
Good morning, could I please be seen by whoever has a gap first?
fastest one u got
just need any doc today the sooner the better, gotta be at work by noon
I'll go with whichever of the three is least busy right now
Book me the very next free place, no preference
soonest slot no matter with whom
my ankle's killing me, first free doctor please 🙏🙏
anyone who can see me today
put me wherever there's space
I'm flexible, whatever comes up first
earliest possible please, with anybody
just need someone quick
quickest option
which doctor could take me right away
any doc will do
give me the next available
soonest you can do
# new → status
how long is the wait right now
Is it busy this morning?
roughly how many people are waiting to see Dr Haddad
hows the queue looking
Is Dr. Chen running behind today
what's the waiting time like for the kids doctor
how many people are waiting right now
is it busy today
what's the wait like at the moment
how long is the queue
are you running behind today
# new → hours
what time do u open
Are you open on Saturdays?
till when are you there today
opening hours pls
Do you close for lunch?
hi, is the clinic open on the bank holiday monday
what are your hours during the week
u guys still open??
When does the clinic shut on Fridays
is sunday a working day for you
Just checking how late you stay open in the evenings, I finish work at six
From what hour can one come in the mornings?
are y'all closed for thanksgiving
open 2moro?
what time do you shut
are you open at weekends
when do doctors start in the morning
r u open rn
till when are you there tonight
opening times?
do you do evenings
are you open on new years day
what are ur hours on saturdays
is the clinic closed tomorrow
# new → where
where r u
What's the address please?
is there anywhere to park nearby
which floor are you guys on
Which bus goes past the clinic?
can you send me a pin location 📍
Is there a ramp, my mum uses a wheelchair and I'm wondering which entrance
how do I find you coming from the train station
whats ur postcode
Are you in the building next to the pharmacy or the one opposite
directions??
Do I need to pay for parking there
Google maps shows two clinics with the same name. What street is yours on?
location pls
how do i get to you from the airport
what's the address please
where abouts is the clinic
do you have parking
is there somewhere to lock my bike
what bus goes past you
send me your location pls
is the entrance on main street
cant find your door
# new → phone
Do you have a landline my grandma can ring?
number to call the front desk?
Could you give me the clinic's telephone number please
phone no. pls
what number do i dial for reception
can i have a number to ring
number for the front desk please
how can i call you
# new → beyond
how much does a visit cost
Can I take ibuprofen together with my antibiotics?
have my blood results come back
I need a refill on my metformin
My toddler's temp is 38.2, should I give her paracetamol or wait?
is this rash contagious
what do you charge for removing a wart
can u email me a sick note for work
Hello, I'm with Medicare, would a consultation be covered?
are my xrays ready
need a repeat prescription for my inhaler
What can I put on a sunburn that's started to blister
do i have to pay upfront or after
Is it normal for a baby to sneeze this much
Could you send my file across to my new GP in Leeds
how many days should I rest after the flu jab
Did the lab send you my thyroid numbers yet
how much is a visit
can i get a repeat prescription
are my blood results in
what do i need to bring
do you do flu shots
is it ok to take ibuprofen with this
my rash itches, what cream should i use
can you email my records
need a sick note for work
do you do x-rays
what does a consultation cost without insurance
should i stop taking my pills
is there a charge for missing
# new → hour
3pm tomorrow please
I want 10:30 exactly
can i have quarter past four on tuesday
Is 9 o'clock free with Dr Chen? I can only do 9
book me for 5 pm sharp
hey can u do 11am today
My break is 1 to 2 so I'd need the 1:15
would half past eight in the morning work, that precise time
i need 3pm exactly
can i come at half past two
do you have a slot at 4:30
I can only do 9 am
at quarter to nine please
# new → language
Can we continue in Arabic please
espanol?
my mother only understands arabic can you write to her in that
switch to Spanish pls
Other language possible? My English is not good
español por favor
can we do this in arabic
I dont read english
# new → help
how does this thing work
Hi, I've never used one of these bots. What am I supposed to type?
options?
can you explain how this works pls
what is this number for
what is this
what can you do for me
i dont get how this works
# new → greeting
Good afternoon!
hi there 😊
Hello, is this the clinic?
morning
yoo
Hi, how are you today
helloooo
hey bot
anyone there?
hey, how's it going
# new → thanks
thanks so much you've been great
ty!
Many thanks for your help, have a lovely weekend
bye for now
you've been very helpful
that's kind of you, thank you
# new → silence
👍
Liked "Your visit is finished. Get well soon!"
ok
Loved “See you next time”
# new → emergency
my chest hurts really bad and my arm is numb
cant breathe
My dad just collapsed and isn't responding
she swallowed bleach what do i do
I think I'm having a stroke, my face feels droopy
my baby is turning blue please help
theres so much blood it wont stop
I took all my pills and I don't want to be here anymore
severe allergic reaction, throat closing up
my husband has crushing chest pain
she wont wake up
he's not breathing
I think I'm having a heart attack
my son swallowed a coin and he's choking
her face has dropped on one side and she can't speak
my baby is turning blue
i cut my wrist and it wont stop bleeding
he collapsed in the kitchen
can't breathe properly, my throat is closing
she fell and hit her head, she's out cold
# new → stop
stop texting me
Please don't send me any more messages
unsubscribe
I've moved to another city, no more notifications from you please
quit spamming my phone
STOP ALL
no more messages
please don't contact me again
remove my number from your texts
quit sending me these
I don't want these texts anymore
turn off notifications
take me off your text list
wrong number stop texting
you have the wrong number, please stop
stop sending sms
cancel texts
# new → start
turn the messages back on please
I stopped your texts by mistake, can I get them again
resubscribe me
hi, I'd like to receive your notifications again
turn messages back on please
i want to get your texts again
# new → ask
I was there yesterday, lovely staff
my neighbour booked with you last week, she said it was easy
what happens if I book and then can't make it?
lol wrong chat sorry
asdfghj
No need to book me in, I went to the pharmacy instead
My cousin says "you should make an appointment" but I feel fine honestly
Fwd: Your table for 2 at Luigi's is confirmed for 8pm
pizza tonight?
Did Mrs. Kowalski cancel hers?
if i wanted to come next month would i need to tell you now or later, just wondering
Mum, can you pick up milk on the way home
that movie last night was crazy
dont book anything yet, im still checking with my boss
I saw Dr Haddad three years ago for a mole
jjjjjjjjkkk
My sister's appointment went really well, she sends her regards
"I am here" she wrote and then she left, can you believe it
It's been so hot lately hasn't it
My friend had chest pains last year and you took good care of him
not coming today, never had an appointment anyway haha
Would I lose my place if I stepped out for coffee, hypothetically? Haven't booked yet
you're funny for a robot
He told me he'd already cancelled it himself
🦄🦄🦄
my son was playing with my phone, ignore that
In 2019 I booked with Dr. Chen and waited for two hours
I don't want to see a doctor I want to see the beach 😂
Forwarded: "Clinic reminder: your number is 12, please come in"
who won the match
sorry that was meant for my wife
Suppose I were late one day, would the doctor still see me?
my boss wants to know if i was at your clinic on monday
Dr Reyes saw my kids when they were small, they're at uni now
we're not making any appointments for grandma until she decides
the cat sat on the keyboard again kjhgf98
I read on Facebook that somebody fainted in your waiting room
My brother said "get me the first free doctor" to you, he's always in a rush that one
thinking about it
People used to just walk in back in my day
right so I was telling Linda the other day that she ought to get herself an appointment and she goes no I'm fine and then she ended up at her daughter's for a week anyway just thought you'd like the story
the weather is awful
my cat had kittens
lol
dr chen is my cousin
i saw the doctor last year
she booked it already
never been there
my neighbor said you were good
who won the game
asdfgh
# booked → status
how many ahead of me
Any idea how much longer?
is dr chen on time
what time should I be there for my appointment
Hi, just wondering where I am in the line now
hows it going with the queue, still on number 1?
Could you tell me roughly when I'll be called? I have a dog in the car
what number are you on
Good morning, I've got number 5 with Dr. Chen. Has he started yet?
do i have time to grab a sandwich
Is the doctor running late today or is everything on schedule
when is it my go
Remind me what time my appointment is
how long till 5
been sitting here an hour.... what's happening
have they started calling people yet
Do you think I'd be seen before noon? My ride leaves at twelve
Has anyone gone in yet
Excuse me, how many patients are still in front of my husband
how far along is chen
I forgot which doctor I'm seeing and when, can you check
are we moving at all??
Just so I can tell my boss, about what time will I get in to see him
quick q whats my number again
is it gonna be much longer cuz my kid is melting down
Position?
would be nice to know if there's any delay
How many people does Dr. Chen have before me, dear?
do I still have my appointment today
whats the wait lookin like
Has number 4 been called
When do you reckon I should set off from home?
so uh am i close or nah
Hello this is Bernard Wu, I'm due to see Dr Chen this afternoon and I would like to know whether he is keeping to time because my daughter is driving me and she has to plan around it
which room is dr chen in
wheres chens office
is he on time
where am i in line now
should I be on my way
what's my number again
am i still booked for today
when am I going to be called
do i have time for a coffee
is there a long wait
what time is my slot
im still waiting
whos the doctor im seeing
is my appointment today or tomorrow
what's happening with the queue
how are we doing for time
# booked → cancel?
i need to cancel
can't make it today, please give my place to someone else
feeling much better now so I wont be needing the doctor after all
scrap my booking
hi so sorry but something's come up at work, have to cancel 😔
Please call off my visit with Dr. Chen
I no longer need number 5, thank you
cancle todays apt
drop my appointment pls
I've changed my mind, I'd rather not see the doctor
Would you kindly cancel for Mr Abernathy? He's been taken to hospital already
delete my slot
wont be able to come, babysitter bailed, just cancel it
I want out of my appointment today
we decided to go to a different clinic so free up the spot
cxl pls
How do I cancel this?
Good morning, my appointment today isn't necessary any longer. Please remove it.
nvm dont need to see chen anymore, u can cancel
ok im not gonna come, give somebody else my number
My fever's gone! Can you take away my booking
Afraid I must withdraw from today's appointment, my sister has passed away
give up my spot
hi there um so my daughter woke up totally fine this morning and the cough is gone and honestly I don't think there's any point in us coming in anymore so if you could just take us out for today that'd be great
i cant come anymore
please cancel my appointment
something came up, can't make it
call it off please
not coming today
I have to cancel, sorry
dont need the appointment now
please take me off today's schedule
i'm better now, cancel it
going to have to give up my slot
we're not going to make it today, please give our place to someone else
got another doctor, cancel mine
I'd like to drop the appointment
take my appointment off
I don't want to come any more
please remove my booking
please scrap my appointment
I'm ill with something else and can't come
kid is fine now so no need
we've decided not to come
found another doctor so you can drop me
wont need the slot
i'd like to cancel
I'm unable to attend today
have to call off today
I won't be there today
won't be coming in
# booked → move?
need to reschedule
Please push my appointment to Friday
Is it possible to come another day? The kids have a school thing
today's no good, what about thursday
I'd prefer a different day if you can manage it
switch my appt to monday plz
something came up can i come in tmrw rather than today
change the date of my visit
Would the afternoon be possible rather than the morning?
hi, could you shift my booking w dr chen to wednesday? thx
rebook me for another day pls, stuck in another city tonight
I have a meeting that clashes, let's do it later this week
Kindly postpone my appointment until Tuesday
wrong day!! i meant saturday
Could I swap today for tomorrow
my car wont start, rescedule me for tomorow
The daughter can only bring me on Thursdays, so please alter my appointment accordingly
put it off to next monday
So the thing is I've got the plumber coming between one and five, typical, and I can't leave the house. Any chance of Thursday or Friday instead?
can i change it to friday
move me to tomorrow
any chance of a later day
can we do next week instead
i need a different day
thursday would suit me better
can i come tomorrow instead
could we postpone
is there anything earlier
# booked → here
Hello, I'm in the waiting room now
at the front desk
We're here, sat by the window
i made it 😅 outside the door
Good morning dear, I have arrived for Dr. Chen. I'm the lady in the green coat.
I'm downstairs in the lobby now
arrived, should I take a seat?
hi ive got here
Number 5 has arrived
sitting in reception
Got dropped off early, I'm inside already
we are at the clinic now
just arrived
here now, where do i sit
in the waiting room
i'm outside the door
we've just walked in
at the reception desk
parked up and inside
checked in at the desk
I'm in the building
hiya im here for chen
signed in at reception
waiting downstairs
i'm at the counter
we made it, sat down
got to the clinic
in ur waiting room
standing at the front desk
I've come in and taken a seat
am here
# booked → later
can you let a couple people go before me, I need 15 more min
Please let the others go first, I'm stuck at the bank
not there yet, put me back a few places
skip me for now, ill be 20 min
Could someone take my turn and I go after? My bus broke down
push me down the line a bit pls, still driving
let number 6 go ahead of me, I need another ten minutes
Would you mind holding me back a little while? The taxi hasn't come
bump me down 2 spots, not gonna make it in time for 5
I need some more time, let the next one in before me
Hello yes this is Mr. Osei, I'm very sorry but the trains are all mixed up this morning and I'm still two stops away, so if there's anybody already sitting there let them go in ahead of me and I'll take my turn when I get there
I'll be about ten minutes late, sorry!
traffic is insane, gonna be late
im gonna be 20 late 😬
Apologies, I fear I shall be somewhat delayed
stuck on the motorway behind a crash, will be late
late, sorry, 5 min
we're going to be late my son couldn't find his shoes
Just letting you know I won't be there on time
ugh missed my tram ill be late
running 10 minutes late
stuck in traffic, will be late
let someone go before me
i need ten more minutes
can the next person go first, I'm not there yet
put me behind the next one
can you hold my place, i'm nearly there but late
going to be late sorry
wont make it on time
give me a few more minutes
can someone else go in first
let the next two go ahead of me
push me back a couple of places
please let somebody else take my turn, I'm held up
I'm going to be a while, let others pass
traffic, let people go ahead of me
move me a couple down the list
can I drop back two places
I'm behind schedule, please let the next person in
can you shuffle me back a bit
need a bit more time to get there
push back my turn a little
could you delay me by 15 minutes
my bus is late, put someone else before me
ill be 15 min late
could you give me an extra quarter of an hour
mind if someone goes ahead of me, im late
please don't call me yet, I need ten minutes
# booked → lateness
hey my bus hasnt shown up so i might be a lil late
might be a bit late
can't find a parking space
my car won't start
the train is delayed
will i lose my place
what happens when I'm late
if I'm 10 minutes late is that ok
might get there late
can i still be seen if im late
bus hasn't come
looking for parking
my lift hasn't turned up
# booked → lead
let me know 20 min before
I live half an hour away so warn me in time
ping me 15 mins ahead pls
Could you alert me when there are about 10 minutes left?
text me 30 minutes before my turn
it takes me 25 min to get there
Please give me a heads up a quarter of an hour before
Need 40 mins notice, I'm coming from the farm
msg me ten min b4
I work 5 minutes from you, so tell me 5 min before I'm up
Can I get a warning half an hour in advance? I walk slowly these days
notify me 20 minutes prior
my drive is like 35 min, remind me before then
im at the mall 10 min away give me a shout when its time to leave
text me 15 minutes before
I need half an hour's notice
let me know 10 min before my turn
im 25 min away
warn me 20 minutes ahead
it'll take me 15 minutes to get there
be there in 10
alert me a quarter of an hour before
remind me 30 min prior please
# booked → start
send me messages again pls
I'd like the notifications back on
I turned off your updates earlier, please resume them
# booked → off-list?
unlist me
I'd like to be off the list
take my name off
pls get me off this list
# booked → emergency
I've got crushing pain in my chest
my wife can't breathe
I'm bleeding heavily and feel faint
he's having a seizure right now
i feel like im gonna pass out and my heart is racing and chest tight
Child choking!!
chest pain now
i think im having a stroke
she's unconscious
bleeding badly
I can't breathe
# booked → where
what floor
Where do I go when I get there?
remind me of the address pls
Do I come in by the main entrance or round the back?
we're on Mill Street, can't see the clinic, which building is it
is there a lift? second floor is hard for me
where are you
whats the address
how do i get in
# booked → hours
are you open over lunch
till what hour is the clinic open tonight
# booked → phone
what's your number
can i have the clinic's phone number for my husband
Is there a number I can ring
# booked → beyond
should I come fasting
how much will it cost today
is it ok to drink coffee before a blood test
Can Dr. Chen renew my blood pressure tablets
do you accept Aetna
did my biopsy come back
What should I take for the pain until then?
can i pay by card
Will I get a doctor's note for school
how much will it cost
do i need to bring my insurance card
can i eat before the appointment
are the test results ready
can i get a refill
# booked → book
I also need one for my daughter with Dr. Reyes
can you add an appointment for my husband as well
want to see the skin doctor too, another booking please
My mom would like to come in as well tomorrow, can you book her
one more appt please, this time for my baby
book Dr Haddad for next week in addition to today
# booked → language
could you write in Spanish
I prefer arabic
my english very bad, spanish please
# booked → help
what can i ask you
how do I use this
help me understand what I can text here
# booked → greeting
hello again
Good morning 🌞
# booked → thanks
thank you so much
perfect, thanks!
Bless you, that's very kind
perfect, thank you
ok thanks
see you then
have a nice day
great thanks
ta very much
thats all thanks
you're a star
appreciate that
brilliant
nice one
thank u
thanks again
much obliged
good to know, thanks
that's great
lovely, see you then
ok great
alright thanks bye
take care
God bless
have a good one
perfect
amazing thanks
merci
# booked → ask
my neighbour cancelled hers
Not cancelling! Just asking about something else in a sec
I was late last time and felt awful about it
My wife is running late, not me, she's seeing another doctor somewhere else
please don't move me
can I cancel later if I need to?
I was there on Monday
don't skip me ok
I haven't arrived
She texted me "I'm here" and I couldn't find her anywhere lol
there was a guy who asked to be taken off the list, so rude
If I were to be late would you give my spot away
wouldnt dream of cancelling 😊
I told my friend to cancel hers
Fwd: "Can't make it today, please cancel" - this is what my colleague wrote to his dentist
don't worry I'm not going to be late
brb
my dog ate my slippers
I almost cancelled but I'm glad I didn't
did someone else cancel today?
the lady next to me says she was skipped, poor thing
does Dr. Chen have kids?
they moved my appointment twice last year
My son moved to tomorrow's team for football haha
weather is awful today
qwerty qwerty
I don't want to reschedule
wrong person sorry
Is it true that Dr Haddad is getting married
no no dont take me off anything
Suppose I wanted to switch days, would that be hard?
last week I had chest pain but it was just gas, doctor checked it
That time you texted me 10 minutes before was really handy
Honey I'm at the clinic later today so you cook dinner
what would happen if I didn't show up
Reading a book while I wait for the day to go by
my sister in law wants to know whether people can bring their kids along
"Let the others go first" is what my grandma always says about everything
Never said I was cancelling
zzz
lmao look at this 😂 https://youtu.be/abc
I'm still at home
He said he'd be there at 3 but you know how he is
My appointment yesterday at the bank was moved to next week, what a day
I would cancel if I could but I really need to see him
i hope he's nice
still in bed lol but i've got loads of time
I was speaking with my friend Joan and she said that she had cancelled with the dentist and they charged her forty pounds can you imagine, I never cancel anything me
not cancelling just asking
my sister is there already
i will be there
don't cancel it
is it possible to cancel later
should i cancel
what if i need to cancel
my husband says he's here
when i get there i will tell you
dont move it
can people be late
the bus is here
i love your clinic
i came yesterday
they told me to stop smoking
here is my number
dont stop the messages
how do i stop the pain
my friend cancelled hers
i might be here tomorrow
# called → here
I'm right outside the door
here!
already in the waiting room
yep im inside
that's me, I'm at reception
Standing in the corridor, I'm here
just got in
Present and correct, dear
i've been here since 9, coming in
Hi we've arrived, she's just taking off her coat
at the desk rn
im hereee
arrived 1 min ago
I'm in the building, hanging up my jacket
we are here with the stroller
Good afternoon, I am seated in the waiting area and ready
here, in the toilet one sec 😅
walked through the door this second
I am here!!! Don't give my turn away
in ur lobby
made it
here
i'm right outside the room
on my way in, i'm in the corridor
I am in the waiting room already
yes im here
I'm right here
in the corridor, coming in
sat right outside the room
present!
walking in now
at the door
yes, we're here, coming
yep here
that's me, I'm here
here with my daughter
im in the building coming up
# called → later
need 10 more min, let the next person in
Still parking, please take someone else first
oh no already?? skip me for now pls im 15 min away
Let the others go ahead, I'll be there in a quarter of an hour
can u put me back a couple of places
not there yet, please pass me over and call me again after
give my turn to the next one and take me afterwards
I'm stuck at the pharmacy, could I go in after number 6?
Hold off on me a bit, my taxi's stuck. Someone else can go first
swap me w whoever's next
hi sorry! im at the school gate, can i go a bit later, like after 2 more people
call the next patient please, I need a few more minutes to get there
Could you be so kind as to let one or two people go before me? My bus is crawling
bump me back pls 20 min
I went home to feed the baby, put me a little further down please
skip me this round
Just sent out for a coffee and I'm across town. Let someone else go
wait 10 min n let others in pls
not ready, move me behind the next two
oh gosh I only popped out to feed the meter and there's a queue for that too, do the next person would you, I need about eight minutes
running late, nearly there
Sorry sorry I'm going to be 5 minutes late!
I'm late, there's an accident on the bridge
gonna be late :(
My apologies, I will be a few minutes delayed
cant find parking, ill be a bit late
im late af sorry
2 min late, sorry, running
we will be late by ten min my toddler had a tantrum
Didn't expect it so soon, I'll be late I'm afraid
elevator's broken so I'm taking the stairs and will be late
not there yet, let the next person go
need 10 more minutes
im parking, let someone go first
skip me this time
can i go in after the next one
running late, 5 min
I'm still outside looking for parking, take the next one
not here yet sorry, move on to the next
can you take someone else, still on the bus
five more mins please
im in the toilet, let someone else in
oh I'm not back yet, go on without me
pls call the next patient, im on my way still
let whoever is next go
give my spot to the next person for now, I'm coming
i stepped out, let another one in first
just getting a coffee, let the next one go
can the others go before me
could you take the next patient while I park
I'm in the pharmacy, take someone before me
move me down one
slide me back one place
could I swap with the person after me
pass, I need 10 minutes
hang on, 5 mins, send the next one
can you do the next one first
# called → lateness
The bus was late and now so am I
# called → cancel?
Can't come anymore, please cancel
cancel it im not coming
Oh dear, I forgot all about it and I'm in another town. Cancel please.
no longer need it, give it to the next in line for good
ive already seen another doctor, cancel my number
Please cancel, I've decided against it
won't be coming in today after all, delete my appt
forget the appointment, I've got to fly to my dad's
i left, cancel it
cancel please
im not coming, sorry
I had to leave, please cancel
cant wait anymore, cancel mine
I've gone home, cancel it
im not coming anymore
we left, take us off
i gave up and went home, cancel
# called → move?
I can't now, could I come tomorrow instead
oh shoot, reschedule me to friday pls
At work and can't leave, please move it to another day
no way i can make it today, what about monday
Kindly change my visit to next week, I've no one to drive me
# called → where
what floor is it on
Which door is Dr Chen's?
I'm lost, where's the entrance
whats the address again quick
Where exactly do I walk in? There are two corridors
which door do i use to get in the building
# called → status
is it the door on the left or right
room number?
is it really my turn already?
did you call number 5?
was that me
is it my turn now
did you call me
# called → emergency
I've fallen in your car park and can't get up, I think my hip is broken
can't breathe properly, help
My chest is so tight, send someone
# called → thanks
thank you 🙏
wonderful, ta
# called → phone
whats the phone no. for the desk
# called → call-back
please ring me
could the receptionist call me right now
# called → beyond
do i need my insurance card with me
how much do I have to pay at the desk
# called → ask
I'm not cancelling
my brother is late, not me
don't let anyone go ahead of me
That's what she said 😂
don't give away my turn
I was called yesterday too by the bank
he asked me if I was there, I told him no
what if I didn't go in?
They called the man beside me too
pls dont skip me
Who's calling?
Would I lose my place if I came ten minutes later?
sorry typing from my pocket ghhhh
Nice robot voice
my mother wants to know whether she may come in with me
"you have been called" sounds like a horror film lol
Please do not cancel, I waited three weeks for this
no need to move it
If I asked for tomorrow would there be any places?
hahaha
the lady before me left her umbrella
last time I was late you still took me, that was kind
someone in here is cancelling theirs loudly on the phone
does he bite 😬
I dont want another day
my ex is in the waiting room awkward
Fwd: "running 15 min late, start the meeting without me"
wow
my daughter was called in last time while we were both in the loo, we still laugh about it
they called my wife
who is that
im not late am i
the doctor called me yesterday
# doctor → doctor
Dr. Reyes please
the skin one
haddad!!
general
for my kid so the children's doctor
reyes I think
I'd go for Dr Chen, he knows me
3
pediatrics pls
Family doctor please, it's just a cold
the one for rashes
dr hadad
my usual, Dr. Chen
The lady who sees babies
number 2
the last one
GP
Let's try Dr. Haddad this time
with michael
# doctor → first-free
1st one
it's about my acne so whoever does that
whoever's free first
doesnt matter, the quickest
No preference, soonest please
idc just the fastest
whichever has fewer people waiting
whoever is free
the quickest one
soonest
# doctor → status
how many are waiting for each
is chen running late
# doctor → beyond
which one is cheaper
are they covered by my insurance
# doctor → emergency
forget that he's not breathing
# doctor → where
are they all at the same address?
# doctor → hours
until when are you open
# doctor → call-back
I'd rather speak to someone on the phone
can someone just call me
I want to talk to a person
# doctor → language
en español por favor
# doctor → ask
hmm let me think
not sure yet
Which one is nicer?
my aunt went to Haddad and loved it
Not Reyes
I had Chen last time
lol so many choices
is there a woman doctor among them
my colleague asked for Reyes but got sent to someone else
What would happen if I picked the wrong one
hmm
are they good
one moment
# day → day
today if you can
the day after tomorrow plz
2day
Let's say Wednesday
tmrw 👍
this Saturday
as early as today would be great
next tuesday please, I'm off work then
the 14th
Could it be tomorrow?
I can only do Fridays
tues
today. she's quite poorly
monday please
# day → first-free
whatever's soonest
any day, first one with a gap
the earliest, I'm flexible
# day → status
how long is the queue today
# day → hour
at 4:30
has to be 8am on the dot
can it be at 5pm
at half past three
# day → hours
what days are you open?
# day → where
do you have parking
# day → beyond
is it cheaper on weekdays
# day → ask
i'll ask my husband and get back to u
not tomorrow
my birthday is on friday 🎂
I was there on Wednesday
gimme a sec checking calendar
What day is it today even lol
Ana's one was on Thursday I think
dunno
Not today, definitely
If I chose Monday would I be able to change my mind
not sure yet
let me check my calendar
# name → name
Ana Lopez
it's for me, Peter Novak
my son, Liam O'Connor
aisha rahman
Mrs. Edith Blackwood
her name is Sofia Marin
Me - Jordan Tate
the patient is Kwame Mensah, he's 7
deepak
My mother, Ingrid Sørensen
put it under Zhang Wei
Baby Noah Patel
its gonna be for my wife, Claire Dubois
JAMES FERREIRA
Maria (my niece), last name Costa
i'm Yusuf Demir
Oh, for little Poppy Hargreaves
Name's Rob. Rob Sinclair
Fatima Al Sayed thx
Tuan Nguyen, T-U-A-N
that would be my grandfather Walter Kim
Olga
Maria Gonzalez
my name is Paul
it's for Emma Stone
John
the name is Ahmed Ali
her name is Lily, she is 4
# name → status
How many people are in front
is the doctor on schedule
before I tell you that, how many people are there today
# name → where
whats the address btw
# name → hours
when do u close
# name → stop
stop messaging me now
# name → beyond
do you need my insurance number as well?
# name → call-back
not giving my name to a bot, get a person to call me
# name → ask
why do you need that
do i give the full name or just the first
wait a min
My husband's friend has the same name as the doctor haha
I dont want to say
fhfhfhf
If it's for two people do I type both?
They spelled my name wrong last time
you already asked my cousin that yesterday
who's asking
Well it was going to be for my husband but now he's saying he doesn't want to, give me a moment to talk him round
# confirm → yes
Yes please, that's correct
sure
ok do it
Perfect, book it
yess thank u
that's right, lovely
book it
yep go ahead
do it please
# confirm → ask
one sec asking her
My other daughter is called Ana too
is Dr. Chen a man or a woman?
What if she can't make it after all
umm
"yes" is what I told you last time and nothing happened
can you hold on
my phone's at 3%
she's at the door with the postman let me check with her when she's back
is he nice
what time is that
# confirm → no
No, that's not right
nah leave it
n
no thanks, I'll think about it
not that
wrong
dont book it
that's wrong
wrong date
no, wrong person
not for me
not anymore
no don't want it
i don't want that one
too late in the day, no
don't
nope not that
not this one
no not now
leave it for now
let's not
no good for me
no i'll think about it
# confirm → status
how many would be ahead of her
what's the wait like before I say yes
# confirm → where
where is it exactly?
# confirm → beyond
how much is it
# give-up → no
no!!
No, keep it
dont
nooo I want to keep my appointment
Never mind, I'll come
leave it as it is please
no way
I changed my mind, don't cancel
nope ill be there
Certainly not
hell no
Oh goodness no, that was a slip of the thumb, I've been looking forward to getting this ear sorted
i still want to come
no I'm coming
please don't
no i clicked it by mistake
noo dont do that
not at all
wrong button sorry
I'd rather keep it
i want my appointment
nah leave it be
god no
dont you dare
no cancel nothing
that wasn't what i meant
oops, hit the wrong one
no, I need to see the doctor
no no, I just wanted to know the time
leave my booking alone
no i was only asking
keep me in
let me keep it
i'll still be coming
let's keep it
no, ignore that
that's not what I asked
no sorry, I meant something else
I take it back
scratch that, I'll be there
no, I didn't ask to cancel
hold on, no
not cancelling
no thx
# give-up → move?
I'd rather move it to tomorrow
just put it on another day instead
# give-up → status
how long would I have to wait if I keep it
how many are in front of me now
# give-up → beyond
is there a fee for cancelling?
# give-up → ask
would I get another one easily if I did?
hang on, talking to my wife
My neighbour cancelled and regretted it
why are you asking me that?
i dunno
let me think about it
is it possible to undo afterwards
what happens if I do
let me think
# moving → yes
yes tomorrow's good
Yes, please do
that works
okey
fine by me
yeah move it
tomorrow is perfect 😊
please, yes
sure y not
right, go for it
yes tomorrow is fine
move it
tomorrow works
# moving → no
no, today
nah keep today
no thank you
Don't move it, I'll manage today after all
tomorrow is worse for me, no
No leave it where it is
nevermind stay with today
keep it today
no leave it
leave it as it was
stay with the old one
keep the original
no, the old day is fine
I'd rather keep today
let's leave it
actually no
no don't change it
keep my current one
as it was please
no i'll come today
forget it, i'll come today
no, leave mine alone
don't change anything
no, keep my place today
i'll stick with what I have
never mind
# moving → cancel?
just cancel it altogether
actually scrap the whole appointment
# moving → hours
what time do you open tomorrow
# moving → where
will it be in the same place?
# moving → ask
hmm idk
checking with my boss, wait
What happens to my number if I do?
I moved house last month, what a nightmare
Would Dr. Chen be there tomorrow too?
they said tomorrow it's going to snow
maybe
is he there tomorrow
how long would I wait
# booked → later
my train's sitting still, can somebody else go before me please
would it be ok to swap with a later patient
I can't be there for another ten minutes, go ahead with the others
start with the next one, I'm 5 behind
keep me in line but let the next few pass
can we let the person behind me go, I'm stuck
not going to be on time, sorry
we'll be a bit late, kids
I'm coming but late
bit delayed, bear with me
going to be a few mins late
late by a bit, apologies
could I slip down a place
I need longer, my wife isn't dressed
can i get a bit of extra time
# called → later
I'm outside on a call, give me five
two more minutes please
not back yet, do someone else
let the lady after me go first
hold on im parking
can I come in after this one
# called → here
here I come, I'm by the reception
yes I'm in the waiting room
I can hear you, I'm sitting right here
standing by the door
I'm here, which way
here!!
in the hallway now
arrived, coming through
# booked → here
made it to the clinic
I'm sitting by the reception desk
got in early, I'm here
just through the door
the taxi dropped us, we're at the entrance
here with mum for dr chen
reporting my arrival
# booked → cancel?
turns out I don't need to come
just cancel me for today
we have to pull out
can I call off my visit
please get rid of my booking
not able to come today, sorry
my plans changed, cancel please
the pain's gone, no need for the doctor
someone else can use my slot, I'm not coming
# booked → move?
can't do today, how about monday
could it be on wednesday rather
need to switch days
is there a slot later in the week
change it to next week please
can you put me on another day
bring me forward to an earlier time
# booked → status
has the queue moved
am i close
how many to go
is dr chen running on time
what's the holdup
still on schedule?
should I leave home yet
is my slot still ok
who's before me
what time will I be out of there
# booked → where
how do i find the place
I'm lost, where are you exactly
can you send a pin
which entrance is it
where can I leave my car
is there a lift
# booked → beyond
do you take my insurance
is the visit free
how much do I owe
what should I bring with me
is it ok if I ate breakfast
are my x-rays back
can you fax my file
can the doctor write me a letter for work
do you vaccinate
is the doctor a woman
can my wife come in with me
# booked → call-back
could reception call me
I need to speak to a nurse
connect me to a person please
I'd like to be phoned
no more bot, human please
# booked → lead
could you text me a half hour before
I'm about 15 min from you
takes me twenty minutes to walk
ping me 10 minutes before my turn
please alert me 25 minutes early
# booked → lateness
what if I don't make it in time
can I be late
if I get there ten past is that still ok
my bus didn't show
is it bad if im late
# booked → thanks
cool thanks
you're welcome
great stuff
thx see u
appreciated
# booked → stop
pls no more of these texts
I don't want reminders
make it stop texting
remove me from texting
leave me alone please
stop it with the messages
# booked → off-list?
get me off your list
# booked → emergency
I'm having trouble breathing
my mum has fainted in the car park
he is having a seizure
help, she's choking
my chest feels tight and my arm is numb
# booked → ask
my wife is running late not me
I didn't say I'm here
did I say cancel?
I'm not there yet but soon
he cancelled on me
I won't cancel
the other clinic cancelled my appointment
will be there at 3
my boss is late
I was told you're closed
it was moved last time
i'll let you know when I'm there
are you there
I can come
waiting for my son at school
should I let others go first?
if I'm late let others go
my dad needs more time to walk
tell me if the doctor is late
can you wait? just kidding
# new → book
dr chen please
I want to be seen
my kid's got spots
we need a doctor today
can you see me this afternoon
can I get on the list for tomorrow
wondering if I could book something
need a check on my blood pressure
checkup for two kids
my back is killing me, can I come in
do you have space for one more
would love to see dr haddad about my eczema
can you put me down for friday
need an appointment for a vaccine
i'd like to consult the doctor
# new → first-free
who's free soonest
anyone is fine, asap
the earliest slot you have
any doctor today please
whoever's quickest
# new → hours
are you open late on thursdays
what are your weekend hours
is the clinic open today
# new → phone
what's the phone number
# new → beyond
do you treat tinnitus
what insurance do you take
how long does a blood test take
# new → help
what do I write
what does this bot do
can you help me
# new → language
hablo español
# new → hour
anything at 11:15?
I need a 2 pm
could I come at five o'clock
# new → status
how long's the wait
how many in the queue
# new → greeting
good morning!
hi doc
# new → start
please text me again
turn the texts back on
# new → ask
it's raining
what's your name
I hate mondays
dr chen helped my aunt
test
# booked → later
sorry doctor, my bus terminated early so I'm on foot now, would the next patient mind going in before me?
Hi, Janet here, hold my turn a little would you, I'm still at the chemist's
Awfully sorry, we're stuck behind a tractor and shan't make half ten
pls skip us for a bit the baby just threw up in the car
I know I'm nearly up but I'm not going to get there for a while, happy for others to go in first
am gonna b late my alarm didnt ring
can u make it so someone else goes then me
let whoever's behind me take this turn, I'll take theirs
running very behind today sorry, school run chaos
ten minutes late, so sorry, the lights are all out
tell dr chen im gonna be late
I'd like others to go before me as I'm still travelling
move me to after the next patient please
could my turn be put back by a quarter of an hour
# called → later
Good heavens, already? I'm two streets away, do let somebody else pop in first
ahh im in the loo, next one first pls
im so sorry but i need like 5 more mins
Could someone go ahead of me while I find a parking space?
no way im still in the car, let others go
not quite there, take the one after me
dont have my kid back from school yet, let the next person in
I've nipped home, please put me after the others
# called → here
already sitting outside his office
Yes that's me, I am just coming through the door now
i'm in room 2 waiting
we're right here with the pram
here and ready
on the chair by the door
yup number 5 here
i'm standing in front of door 2
Right here love
# booked → here
Morning! Just to say we've arrived and are in the waiting area
got here ten mins ago, sat near the plants
im at the clinic now, on time for once lol
my husband and I are both here now
finally parked and come in
Hi it's Grace, I am at your front desk
we are inside already
arrived but nobody at the desk
# booked → cancel?
My boss won't let me off so I'll have to cancel today's visit
honestly feeling fine now so you can take me off for today
Kindly cancel my appointment as I am travelling
I can't find anyone to mind the kids so I won't be coming after all
pls cncl my appt 4 2day
we've moved away, so cancel the booking please
ended up in hospital so cancel that appointment
don't bother keeping my slot, I'm not going to be there
# booked → move?
tomorrow would be so much easier for me, could it be changed
Could Dr. Chen see me on Friday instead of today?
im working today can it be another day
Sorry to be a pain but is there any chance of a later date
my daughter has an exam today so can she come monday
would it be possible to come a bit earlier
put it off till next week please
# booked → status
Hi there, I was just wondering how the queue is getting on
is there much of a wait today love
any idea whether I'll be seen before lunch
still the same number of people before me?
I was number five, what number is he on now
do you have me down for today or did I get that wrong
is it worth me setting off yet
am I forgotten
how's dr chen doing for time
anybody in with him at the moment
# booked → where
I've come out of the station, which way now
what's the name of the street you're on
is it the building with the blue door
we're driving round in circles, what's the exact address
do you have wheelchair access at the front
where's the nearest place to park
# booked → beyond
do I get the result straight away
my little one has been sick since breakfast, what can I give her
does it matter if I have a cold
how much is it if I'm not insured
could you print my last prescription
will the needle hurt
can I breastfeed on these tablets
do you take euros
is a passport ok as id
# booked → call-back
I'd prefer somebody rang me about this
my thumbs are too big for this, ring me
Would a nurse be able to phone me at all?
can you patch me through to a human
pls have someone from the office call
I give up with this machine, can a person call me
# booked → lead
I'm a good twenty minutes from you so let me know in time
give me 15 minutes warning please
need telling 30 minutes before cos of the bus
can you message me when it's 20 min before my turn
walking, 12 minutes
I'm ten minutes down the road
# booked → lateness
if traffic's bad and I'm late do I lose it
the motorway is closed
cant get the car out of the drive, its iced in
I may end up a little late
will dr chen still see me if I'm a few minutes late
# booked → stop
kindly refrain from sending me any more messages
ENOUGH with the texts!!!
I don't want to hear from this number again
please take my mobile number off your reminders
# booked → off-list?
could you please remove my name from the list
drop me from the list
# booked → thanks
thank you, you have been most kind
awesome ty!
sweet, thanks
lifesaver, thank you
# booked → emergency
my lips are swelling and I can't swallow
grandad's on the floor and not moving
I've been stung and my throat is closing up
he's drunk something from under the sink
she's fitting again and it won't stop
i'm bleeding loads and i'm pregnant
I feel like ending it all
# booked → ask
My sister's the one running late, I'm at home
He kept me waiting an hour last time
don't you dare cancel my appointment
Tell Mum I'm here if she asks
I thought I'd have to cancel but I don't
My train was late yesterday but today is fine
did someone tell you I'd cancelled?
we always park outside
if I had to cancel how would I do it
I hope I won't be late
here's hoping it's quick
the patient before me is taking ages
stop by later if you like
my phone says 5 minutes late, is that you
I'll say when I'm here
they let others go before me last week
# new → book
I've had this cough for ages, could one of your doctors listen to my chest
we've just moved here and need a doctor for the kids
my foot's swollen up, I'd like it looked at
hiya, wanted to make an appt for my nan
can i see reyes with my newborn this week
Please could you fit in my wife tomorrow morning
hoping to get seen about my migraines
need to get a mole looked at by haddad
is it possible to get an appointment for two people
# new → first-free
just give me the first doctor you've got
i don't mind which doctor so long as it's today
who's got the least people waiting
# new → hours
what time does the clinic shut on fridays
are y'all open tmrw
do you see patients on sundays
# new → phone
do you have a number I could ring instead
what's the clinic's phone
# new → language
mi madre no habla inglés, en español por favor
do you have this in arabic
# new → help
I'm not sure what I'm meant to do here
what sort of things can you do
# new → hour
it has to be after four, say 4:15
could you do ten thirty in the morning
# new → start
I want my reminders back
please start sending messages again
# new → greeting
hello, anybody home?
# new → ask
I'm just testing this
my horse needs a vet
what's the capital of france
Sorry wrong chat
# give-up → no
Gosh no, I only wanted to see when it was
no thank you, I'll still come
please leave it in the book
that was my toddler pressing buttons
no ta
# give-up → yes
yes, sadly
yes please, thank you
yep sorry, cancel it
that's correct, please cancel
# give-up → ask
I'm thinking
would you let someone else have it
can I ask my husband first
how many are before me
# moving → no
I'd sooner leave it where it is
no thanks, today suits me
actually today's better
# moving → yes
yes that would be lovely
tomorrow's great, thanks
please do
# confirm → no
no that's too soon
sorry, wrong doctor
not any more thanks
# confirm → yes
yes please that's perfect
brilliant, book it
lovely, yes
# moving → yes
great, tomorrow
tomorrow suits me
that suits me fine
yes let's do tomorrow
ok tomorrow then
that'd be great
yes, change it please
agreed
great, do that
tomorrow's fine
sounds perfect
# confirm → yes
that'd be great
lovely, yes please
that suits me
great, thanks
ok book me in
cool, go for it
perfect, that's the one
all good, book it
yup do that
suits me
# confirm → ask
great, but is there parking
lovely weather
cool, when is that
would that be great
is tomorrow better
# moving → ask
is tomorrow great for him
great, who told you that
tomorrow?
tomorrow maybe
tomorrow is a holiday
I wonder about tomorrow
# moving → no
no not tomorrow
# new → call-back
can someone call me
can a human help me
could a human please answer
I need to talk to the nurse
can the doctor call me back
can i speak with the doctor
# booked → later
Sorry, I overslept, I'm leaving the house only now
Meeting ran over so I'm behind schedule
train delayed by half an hour so I will be too
# called → later
I'm behind, traffic lights are out
# new → book
hiya, any chance of getting in to see dr chen today
need a doctor for my chest cold, can u fit me in
pls book me wit dr haddad
My toddler has been pulling his ear all night, can someone look at him
i wanna see the skin doctor
put me down for chen tmrw
Sir I am having fever since 3 days, please give appointment
can i make an appt
Could you squeeze my son in with the children's doctor on Thursday?
Hello there, hope you're well. My husband needs a checkup, how soon could he be seen by Dr Chen?
get me a number for today please
Add me to the queue for dr Reyes
Requesting appointment for general physician, patient age 67
sign me up for dr chen on monday
baby needs her 6 month check, want a slot with reyes
It's me again lol need another visit with Haddad
throat hurts so bad 😭 need to be seen
Please I want to come and see the doctor on Friday
can u get me in 2day
# new → first-free
whoever can see me first
I'll take anyone who's free soonest
Which doctor has the shortest wait? put me with that one
give me the earliest thing you've got with anybody
not fussy about who, just want to be seen as soon as possible
Whichever doctor is free right now, I will take it
soonest slot, any doc
I don't mind who sees me, earliest please
Anybody, just soonest
# new → hour
I need 3pm on the dot with Dr Chen
can I get the 4 o'clock please
only 9.15 works for me, book dr reyes at 9.15
haddad at half past two please
I want appointment by 2pm sharp
put me in for quarter to six today
noon tomorrow with chen pls
# new → hours
r u open on sundays
when do you guys open in the morning
Till what time is the clinic running today?
Is the clinic open now?
what days are you open
Please what are your working hours
Do you shut for lunch?
# new → where
how do i get to you guys from the train station
Is there anywhere to park?
which bus stops near you
send location pin
What floor are you on?
# new → phone
what number do i ring to reach the clinic
Can I have the reception's telephone no. please
ur phone no?
# new → call-back
can a human please talk to me
I don't want to talk to a robot, get me a real person
could the receptionist give me a call back when she's free
Call me plz
# new → beyond
need a refill on my metformin
Is it ok to take ibuprofen with amoxicillin?
what do you charge for removing a mole
the lady at the desk was really rude to me last week and I want to complain
my prescription ran out, can dr chen send one to boots
should i put ice or heat on a swollen ankle
# new → emergency
my dad collapsed and he's not breathing
my baby turned blue and wont wake up
chest pain spreading to my left arm and i cant breathe
theres so much blood its not stopping what do i do
my face is drooping on one side and i cant lift my arm
# new → language
I prefer to write in Urdu, is it possible
switch to español
# new → help
I've never used this before, what do I do
# new → greeting
hi there
Howdy
namaste
# new → thanks
thanks a bunch, bye
ta love
# new → stop
STOP
# new → start
i'd like to get your messages again
resume notifications
I stopped your texts before but I want them back now
# new → silence
I'm driving with Do Not Disturb turned on. I'll see your message when I get where I'm going.
Automatic reply: I am out of the office until Monday
Emphasized an image
Jane pinned a message
Laughed at "Good morning"
# new → ask
did you see the game last night
wrong number sorry
asdfghjk
If my fever isn't gone by friday I might come in
I saw Dr. Haddad last year about my eczema
who won the election
???
no doctor needed thank god
what if I were to book and then changed my mind
will you marry me haha
ok so basically
my sister has an appointment with you on Tuesday
# booked → status
How many people are ahead of me?
is dr chen running behind today
any idea when I'll go in?
Hi sorry to bother, just wondering where I am in the line
Still number 5?
When should I leave the house?
is it moving at all or stuck
Please how far? has it reached my number
How much longer do you reckon love
approx wait time??
which patient is in with doctor currently
is my turn soon, I want to shower first
do I have time to grab lunch before my turn?
update pls
wat time is it looking like for me
is the doc late
has number 4 gone in yet
# booked → here
arrived, sitting in the waiting room
Hello, we've reached the clinic
parked and coming thru the door
I am at the front desk
i have come, I'm inside the hospital reception
here w my daughter in the waiting area
Reached
standing at ur counter
we r here 🙋
# booked → later
stuck behind an accident on the highway, be there in 20
running about 15 mins late sorry!!
Can you hold my place? Bus never came
I dey for traffic, small time I go reach
going to be late, my car wouldn't start
sorry im late, on my way now
pls dont give away my place im coming but late
need another half hr
I am late due to heavy rain madam, please adjust
others can go ahead of me, still getting the kids dressed
so sorry, baby threw up all over me, had to change, we'll be late
just got out of a meeting that ran over, I'm behind, will be there in a bit
hold my spot im hunting for parking and itll take a while
push me back a couple of people in the queue please
# booked → lateness
I might be a bit late
would I lose my place if I got held up?
how late can I be before you give away my turn
Could be late, not sure yet
if the bus is slow and I come after my turn, do I have to start again?
do u skip people who arent there when called
possibly delayed, will see how traffic is
# booked → cancel?
can't make it today, please cancel
I won't be coming after all
please give my appointment to someone else, I'm not coming
nvm cancel it
Kindly cancel the appointment. Thank you.
Something's come up and I need to cancel
Hi, sadly I have to drop my visit today, my boss wont let me off
delete my appt
the fever went down so we dont need the doctor now, you can cancel
# booked → move?
id rather see dr haddad instead of chen
please shift my appointment to next week
can u change it 2 thursday
Postpone to Monday please
Kindly prepone my appointment to morning
move me to reyes
rebook me for another time
I want to change my appointment
push my appointment to the weekend
Hey can my visit be a different day? got called in to work
# booked → lead
give me a heads up half an hour before
warn me an hour before it's my turn
can you text me earlier, like 40 minutes before
need more notice than that, 20 mins is not enough to get there
alert me 1hr before
Notify me well in advance, it takes me 30 minutes to walk there
# booked → stop
mute these notifications
# booked → start
turn alerts back on
please send me the updates again
Unmute
# booked → off-list?
remove me from the list
pls take my name off the list
# booked → where
which floor is dr chen on
im outside but can't find the entrance
Is it the building next to the pharmacy?
directions from the highway please
Is there a lift? which level should I go to
Send me your location, my driver is asking
post code for the satnav?
where abouts are u
is there disabled parking
# booked → hours
what time do u close today
are you there on saturday too
do you close for lunch break
# booked → phone
phone number for the front desk?
what's your number, I'd like to ring you
give me a number my husband can call
# booked → call-back
Can the nurse ring me this afternoon?
get me the receptionist
someone should call me back please
Put me through to a real person
# booked → beyond
how much will I be paying today
does dr chen take aetna
is it fine to take paracetamol before I come
can she write me a prescription for the inhaler
I need a referral letter to a cardiologist
Do you accept card or cash only?
what dosage of tylenol for a 3 year old
# booked → emergency
call an ambulance my wife passed out
my mum has stopped responding and she's cold
hes choking and turning purple
I'm going to kill myself
waters broke and im bleeding heavily pls help now
# booked → language
Can you write to me in Arabic please
spanish pls
could we change the language
Speak Hindi?
# booked → help
how does the number thing work
explain the queue to me please
I dont understand how to use this
# booked → greeting
hello
hi doc
# booked → thanks
great thank you
perfect 👌
brilliant, cheers
Thank you so much dear, God bless
kk ty
# booked → silence
👍 reacted to your message
Sorry, I can't talk right now. (auto-reply)
I'm currently away from my phone and will respond as soon as possible. Sent automatically.
Alex pinned "You are number 5, about 14:10 to 14:30"
Questioned "You are number 5"
Missed voice call at 13:02
# booked → ask
the doctor is late again as always 🙄
I never said i wanted to cancel
last time I was late you gave my place away
wish I could cancel work lol
my brother just got to the clinic for his own thing
I thought about changing to friday but no, today is ok
haha number 5 is my lucky number
bored
What would you do if you were me
I was there yesterday
hmm
when I arrive I'll tell you
my husband's running late for work again lol
imagine if I moved it every day haha
the neighbour's appointment was moved to thursday
is it just me or is it hot today
we almost cancelled but didn't
so anyway
I did not ask you to stop the messages
i used to hate doctors
I am still at home, not at the clinic
# called → here
im in the waiting room, walking over now
I'm at the door
present 🙋‍♀️
yep I'm at reception
# called → later
wait im still 10 min away
oh no I'm not there yet, let someone else go in first
ran home to get my purse, back in 20 mins, please keep my place
Please let the next patient go, I am coming
# called → where
which room do I go to
where do I go now
is that upstairs or downstairs
what door is it
# called → cancel?
i left already, please cancel it
can't make it, take my appointment out
# called → move?
missed the bus, can I come tomorrow instead
can't today, put me on another day please
# called → thanks
great, thanks
Thanks, got it
# called → beyond
can he print my lab results while I'm there
# called → ask
that wasn't me
my friend was called in too yesterday
wow that was quick
I'm not the one who's late, they are
# doctor → doctor
dr haddad please
Reyes plz
regular GP
chen i think he's called
the one for children, it's for my boy
general practice will do
same lady, Reyes
# doctor → first-free
don't care, whoever's quickest
no preference, soonest
any of them as long as i dont wait long
# doctor → ask
let me ask my wife
idk
the one with glasses?
# doctor → beyond
which of them takes medicare
# doctor → hours
what time are you open til
# day → day
weds pls
tmrw is good
Let us do Thursday
saturday i guess, yes saturday
# day → hour
today at 3pm sharp
friday but it must be at 4 o'clock
# day → ask
whenever my husband is off
one sec
depends on my shift
# day → where
where is the clinic btw
# day → beyond
is the price the same on weekends
# name → name
Sarah Whitfield
My name is Priya Raghunathan
for my son, Oliver James Hart
maria del carmen ruiz
Mrs Doreen Blackwood
the patient is Chidinma Okafor
full name: Kevin Tran
i'm DeShawn Miller
Jean-Luc Moreau
# name → ask
mine or my kid's?
wait a sec
rather not say
# name → beyond
do you need my insurance card number too
# name → where
before that, where are you located?
# confirm → yes
Yes please, book it
yeah thats right
Yes that is my mother, go on
Please proceed
aye
# confirm → no
No, don't
I don't want it
# confirm → ask
not sure, give me a min
who's ana?
why today
how come
# confirm → status
how long is the wait today
what time would that be roughly
# confirm → beyond
how much will it cost
is it covered by my insurance
# give-up → yes
yeah go on, cancel
correct, I can't come
y, thx
do it, not coming
yes I won't be there
# give-up → no
nope still coming
no no I want to come
nah dont
wait no, keep my place please
# give-up → ask
hmm not sure
let me check with my boss first
what would you do
give me a minute to decide
huh
my sister cancelled hers too last week
# give-up → move?
rather move it to friday
# give-up → status
how long would I have to wait if I stay
# moving → yes
yes please move it
Go ahead and switch it
yup
perfect do that
please do, thanks
# moving → no
keep today's
don't move it
Do not change it please
no thank you, today is fine after all
tomorrow doesn't work, leave it
# moving → ask
maybe, let me see
um
not sure if I'm free
possibly
I'll let you know
if the weather's ok
# moving → status
what time would it be tomorrow
# moving → cancel?
actually just cancel the whole thing
forget it, cancel my appointment completely
# booked → here
just signed in at the desk
im standing by the reception window
we're in the building now
am at your gate
I don reach
we don land for clinic
reached sir
made it to the waiting area finally
hi i'm the 10 o'clock, sitting near the plants
in the lobby, blue jacket
my son and I have come in
physically present at the clinic
took a seat by the door
wheelchair and all, we are inside
i'm downstairs in your building
checked myself in at the counter
the security guard let me in, i'm here
present ma
walked in 2 mins ago
i am seated outside dr chens door
# called → here
coming in now
walking to the room now
on my feet, coming through
yes that's me i'm here
standing at the door
here here, sorry was in the toilet
I'm in the hallway, coming
# booked → later
hold my number pls the bus broke down
car won't start, I'll be 20 minutes late
give my turn to the next person and put me after
still dropping kids at school, I'll be late
keep my place, ten mins
Running behind, sorry!
can you push me back a couple of people
got caught up at work so I'm going to be late
I go late small, abeg hold my place
I need a little longer
the next one can go ahead of me
let two people go before me please
im gonna be like 15 late
won't make it on time, can you wait for me
be there in a bit, running late
please skip me for now, I'll be back in ten
stepped out to feed the meter, back in 5, save my spot
Sorry I'm delayed by the trains
held up at the school gates, on my way
my uber cancelled, will be late
I'm stuck on the bridge, keep my number
please do the needful and hold my token, I am coming late
late by quarter of an hour
could you kindly keep my slot, I am held up in a meeting
# called → later
not there yet, let someone else in first
hang on im parking
5 more minutes please I'm nearly there
i'm in the bathroom, take the next patient
sorry I popped out for coffee, give me 5
just round the corner, wait for me
I missed my call, can you put me next
# booked → lateness
what if i get there after my number
will i lose my place if im late
do you cancel people who are late
I might not make it on time
could be delayed a bit, not sure yet
if I miss my turn what happens
what happens when someone isn't there when called
how long do you wait for a patient
may be late because of school run
i may be cutting it close
# booked → lead
let me know 45 minutes before my turn
i need an hour's notice
text me when there are 20 mins left
can u ping me 30 min ahead
please remind me 25 minutes in advance
I live far, alert me 50 mins before
give me half an hour warning
send the heads up earlier, 40 min
# booked → move?
can i switch to dr reyes
is thursday possible instead
something's come up, can we do another day
I'd rather come next week
could I swap today for monday
need to change the date
postpone it to friday
can you put me with a different doctor
Is there anything later today
move me to the afternoon
today's no good, what else have you got
please prepone my appointment
change doctor to haddad
push my visit to tomorrow pls
can i come on sat rather than today
# booked → cancel?
I won't be needing it anymore
please release my number, I'm not coming
not gonna make it today, cancel me
feeling better, no need to come
give my place to someone, I can't attend
I no fit come again
forget my booking
pull out of the queue please
Kindly withdraw my appointment
cancel dr chen
I've decided not to come
drop me from today's queue
my plans changed so cancel
bin it, i'm not coming
# booked → status
how's the line looking
is he running on time
whats the wait now
do i have time to eat
are we moving
has the doctor arrived
which number is he seeing now
how far is my turn
still on track?
is dr chen in today
who is being seen now
what time do you think I'll be seen
remind me when I'm booked
when my turn go reach
wetin be my number
# booked → where
how do i get to you
send location pls
what's the address
is there a bus stop near you
what's near you, any landmark
can you drop a pin
I'm lost, where is the clinic
are you next to the bank
postcode please
how do I find reception
is the clinic on the high street
# called → where
what room do i go in
which door
left or right at the desk
is it on this floor
which office is dr chen in
where is room 1
# booked → call-back
can someone ring me
please have a nurse call me
i want to speak to a real person
get me a human
put me through to reception
could the doctor phone me please
operator
# new → call-back
can i talk to someone
i'd prefer to speak with a person
agent please
please ring me back
I want to talk to reception
can a staff member contact me
have someone give me a call
# booked → stop
take my number out of your reminders
dont text me again
I don't want these messages
quit spamming me
opt me out of messages
# booked → start
start texting me again
turn my reminders back on
i want the messages again
resubscribe me
you can message me again
please resume the alerts
opt me back in
switch notifications on again
changed my mind, send me the texts
# booked → off-list?
please delete me from the list
strike my name from your list
# booked → help
what can i do here
how does this work
what commands are there
help
what are my options
i don't understand how this bot works
how do i use this thing
explain how the numbers work
what do i type
show me the menu
how do I use this chat
what else can you do
# new → help
what can you help me with
how do i use this
instructions please
what can i ask you
how does this queue work
guide me please, first time here
never used this before, what do I do
# booked → language
can we speak spanish
español por favor
do you speak arabic
change language
my english is bad, other language?
switch to arabic please
french?
# new → beyond
are my results back
can I get a refill of my inhaler
is it safe to take ibuprofen with alcohol
I want to complain about the receptionist
can you email me my records
what does a checkup cost
is my x-ray ready
how do I get a referral
what should I take for a fever
# booked → beyond
is there wifi
how much will it cost me today
are my labs in
can I bring my insurance card
should i fast before coming
can the doctor renew my prescription
my bill is wrong
can i eat before the test
do I need to bring anything
how many pills should I take
# new → hour
book me at 4pm exactly
i need a 2:30 slot
10am sharp with chen please
can I come at 5 o'clock on the dot
I want 11:15 not later
only 3pm works, book it
give me a fixed time, 9 am
# new → first-free
any doctor, i just want to be seen fast
who can see me soonest
earliest slot, don't care who
shortest queue please
just the next free one
whichever has less people
# new → hours
till when are you there
open on holidays?
are you closed for lunch
you dey open today
# new → phone
whats your number
number to call please
contact number?
landline?
can I ring you, what number
# new → silence
Auto-response: thank you for your message, our office is closed.
Your message was received. This is an automated reply.
Sam pinned your message
Ana reacted ❤️ to your message
Missed video call
Disappearing messages were turned on.
Liked “When do you open?”
# confirm → yes
thats right
yes book me
ok go
please go ahead and book
yup that's the one
correct, thank you
that's perfect, thanks
sounds good to me
sure, lock it in
yes madam
please book
all correct
fine by me
carry on
do that
looks right to me
Yes kindly proceed
oya do am
yes that works for me
absolutely yes
# confirm → no
wrong person
not today
no thanks, leave it
nah changed my mind
don't book
hold off on that
no that isn't right
I said tomorrow not today
# moving → yes
yes tomorrow please
ok move me
that would be better, yes
do it
please move it
tomorrow is fine
go ahead with tomorrow
perfect, tomorrow
sure, that day is ok
yes please shift it
# moving → no
no keep today
leave it as it is
no stay with today
actually today is fine
no thanks i'll come today
# give-up → yes
i'm sure, cancel
cancel
go ahead and cancel it
confirm cancellation
yep get rid of it
yes remove it
please cancel, thank you
do cancel it
# give-up → no
I still want it
oops no that was a mistake
no no, leave it
I'll be there
# doctor → doctor
the paediatrician
general doctor
I'd like Reyes
with doctor chen
the same as last time, haddad
pediatrics
family doctor
# day → day
make it tomorrow
tomorrow morning if possible
# name → name
Grace Okafor
It's for Liam O'Connor
my name is Priya Sharma
put Juan Perez
Mrs Helen Carter
patient is Yusuf Ali
# new → thanks
ok thank you bye
great, thanks
God bless you
# new → emergency
she cant breathe
my baby swallowed a battery
he's having a seizure
severe bleeding wont stop
my throat is closing up
# new → greeting
good morning clinic
hello, anyone here?
good afternoon sir
# new → book
want to see a doctor
my daughter has a rash, can she be seen
i need an appointment with haddad
I'd like to bring my dad in
got a sore throat, want to come in
any appointments with reyes on friday
please register me for dr chen
can you fit me in today
my baby has fever, need doctor
how do i get an appointment
abeg book me doctor
knee pain since 2 weeks, want to consult
# booked → ask
don't cancel
my sister cancelled hers
I would cancel if I could
was late last time
are you a robot
I was going to cancel but changed my mind
my friend is late for his
what if I cancelled tomorrow
I'm not there yet
haven't left home
the doctor is always late
don't move it
did you cancel on me?
# booked → thanks
perfect, see you soon
much appreciated
# booked → here
sat down inside, no one at the counter
got to the clinic a minute ago
hello its Mark, im at reception
we just walked through the doors
im parked outside the clinic and coming up
we have arrived madam
i've turned up
landed at the clinic
im there now
my mum and I are at the desk
signed the sheet, waiting
am in your waiting hall
hey just letting you know i'm at the clinic
checked in at the front just now
inside the premises
I have entered the building
already at ur place
good morning doctor we are outside
# booked → later
my daughter threw up in the car, we'll be about 20 mins late
please keep my token number, i will reach in 15 minutes
can someone else go first, I'm held up
missed the bus so gonna be late
I'm going to be a few minutes behind
could you swap me with the person after
I'm running around 10 late sorry
pls wait for me am coming
my ride is late, so I will be late too
traffic wahala, I go late
need to drop something off first, can I go after the next couple of patients
it'll be another 20 mins before I get there, please keep my spot
still at the school pick up, will be late
someone hit my car, I'll be delayed, please hold my place
take whoever is next, I'm not gonna be there in time
i'm late!! on the train now
can i have ten extra minutes
hey can u bump me down one or two
let the old lady go before me
battery died, waiting for AAA, I'll be late
please give me some more time
# called → later
i need two minutes
coming but not yet, let somebody pass
I'm at the pharmacy next door, back in 5, please wait
oh no I'm still in the car park, give me a few mins
let the next person in, im on the loo
call someone else first, I stepped out
# booked → lateness
do I keep my place if I'm delayed
is it ok if I'm a bit late
what happens to my number if I'm not there
how strict are you with lateness
might be running behind later
will you still see me if I'm late
there is a chance that I come late
can latecomers still be seen
in case I am late what should I do
would I have to rebook if I turn up late
# booked → lead
can you warn me 20 minutes before
message me 35 minutes before it's time
I take an hour to get there so tell me an hour ahead
tell me when it's 15 minutes to my turn
I need 25 minutes notice
give me a shout half an hour before
please notify me 1 hour before
# booked → move?
thursday suits me better
can we make it another time
how about friday
not today please, maybe monday
could I see Dr Haddad rather than Dr Chen
I booked the wrong day
may I change my slot
would tomorrow be possible instead
can i come a different day
shift it to the weekend
can I go later in the day
is it possible to reschedule
do you have a later one
I have work today can you give me tomorrow
put me down for wednesday instead
# booked → cancel?
please cancel, I have found another doctor
nevermind the appointment, I'm not coming
we won't make it, please cancel for us
cancel it for me
I want out of the queue
the pain went away so i dont need the appointment
i'd like to cancel todays visit
no longer coming, thanks
can't come in, kid's sick
you can give up my place, I'm staying home
remove my booking please
no show today from me, sorry, cancel
call it off
# booked → status
anything moved?
how much longer do you reckon
how long till I'm up
are there many in front
still waiting, how long?
can I go get coffee or is it soon
is dr running late
has she started yet
where's my turn at
what time approx
do I still have my booking
give me an update please
how many people left
when is number 5 going in
# booked → where
directions please
where exactly are you
how do I get there by bus
which building
whats the nearest station
share your location
is the parking free
what street are you on
where's the entrance
# called → where
what room
where to
which side is the room
do I go upstairs
whereabouts is the doctor's room
which door do I knock on
# booked → call-back
ask someone to phone me
can I get a call from the clinic
I want a human being
let me talk to staff
I'd rather talk to a person than a bot
speak to reception please
customer service
# new → call-back
can a person call me
call me please
need a real person
connect me with someone
I don't want a bot, give me a person
may I speak to the receptionist
# booked → stop
please stop these texts
remove my number from texts
can you stop texting
leave me alone, no more messages
# booked → start
resume messages
I want my alerts back
start again with the texts
please text me again
can i get the notifications again
turn them back on
subscribe me again
restart the reminders please
# booked → off-list?
take my name off your list
off the list please
# booked → help
how do I work this
i don't get it, what do i do
can you explain how this works
what can you do for me
list of commands
options?
# new → help
how does it work here
what do you do
how to use
who are you and what can you do
what can i do on this chat
tell me how booking works
# booked → language
do you have hindi
can you write in spanish
other languages?
i dont read english well
# new → language
arabic?
can we do this in another language
english please i can't read this
# new → beyond
can you refill my pills
where's my test result
what's the charge for a consultation
can you tell me what this rash is
do i need antibiotics
can I have a doctors note
price list please
do you give vaccines for travel
can I get a copy of my file
# booked → beyond
can the doctor write me a note for work
what will he charge
do I pay before or after
do you accept blue cross
did my blood test come back
is paracetamol ok before I see him
I need my medication renewed
# new → hour
i want 3 o'clock exactly
can you do 10:15 on friday
9:30 am with dr reyes please
I can only come at 6pm
# new → first-free
quickest appointment possible
anyone available now
I need to be seen right away by whoever
don't mind who, soonest
earliest you have
which doctor is free first
# new → hours
opening times
when do you close today
are you open now
open saturday?
until what time can I come
# new → phone
which number do I call
how can I phone you
telephone please
# confirm → yes
yep all good
yes that's us
thats correct
confirmed
yeah book
okay do that
yes, go on
great yes
alright then
ok fine
yes today is good
yes that is my daughter, book it
# confirm → no
that's the wrong doctor
not right
no I want a different one
# moving → yes
yes, that works
good idea, yes
please do move it
yeah tomorrow's better
yes change to tomorrow
go on then
sounds great
tomorrow is perfect thanks
# moving → no
no leave it today
no, I'll come today
keep it how it is
not tomorrow
nah stick with today
today's better
# give-up → yes
yes do it
cancel please
that's right, cancel
yeah please
yes take it off
yes, I won't be coming
# give-up → no
no I will come
no sorry, wrong button
I need it, don't cancel
please keep
no, I changed my mind, I'm coming
# doctor → doctor
the children's one
gp please
someone for kids
doctor for skin
mr chen
the baby doctor
# day → day
tomorrow works best
monday
# doctor → first-free
first one free
I don't mind
# name → name
Samuel Adeyemi
for my son Jack Miller
Fatima Al Sayed
It is Maria del Carmen Ruiz
# new → book
hi i need to see someone about my ear
could you book my wife in
i want to come in for a checkup
can I get seen for back pain
need appointment urgently
my boy fell, can the doctor have a look
appointment for tomorrow please
booking for two kids with reyes
skin problem, who can I see
i would like to visit dr chen
# booked → ask
I haven't cancelled
my mother is here not me
my neighbour said he's late
do not stop the messages
just kidding
she was late yesterday
I will arrive tomorrow
what would you do
my cat is sick
# new → emergency
chest pain and sweating
my mum is unconscious
baby turning blue
I've been stabbed
she had a stroke
# new → book
Good morning. I would like to schedule a visit with Dr. Reyes for my daughter please.
Kindly book appointment for my mother tomorrow
abeg I wan see doctor today
Looking to get my mole looked at by Haddad sometime this week
i have a rash and would like it to be seen
uhh hi so my back has been killing me for like a week and i think i should probably get it looked at can i come in
Do you have anything open with the dermatologist tomorrow?
I'd like an appointment for myself and not for my wife this time
Reserve a place for my grandson with the paediatrician
# new → first-free
doesn't matter which doctor just the quickest one
any dr is fine as long as it's fast
book me with any doctor that is less busy today
the quickest appointment u have, no preference of doctor
# new → hour
book me for 10:30 tomorrow
Please schedule my visit at exactly 11 am
Give me 17:00, I get off work at 4:30
# new → hours
Are you open over the bank holiday?
do you work saturdays
hw late u open tonite
# new → where
what's the address
where exactly is the clinic located please
drop me a google maps link of the place
# new → phone
is there a landline I can call
# new → call-back
please have someone ring me
speak to agent
# new → beyond
have my blood results come back yet
Can I get a sick note for work
Do you accept NHIS?
did the x ray show anything
# new → emergency
she swallowed a whole bottle of pills help
my son is having a seizure right now it won't stop
allergic reaction, throat is closing up
# new → language
Do you speak French?
my english is not good, other language?
# new → help
what is this number for?
Can you explain me how the queue works
# new → greeting
hello 👋
good day sir/ma
# new → thanks
Much appreciated 🙏
# new → stop
quit messaging this number
# new → silence
Liked "You are welcome to book any time"
Loved "Which doctor?"
This is an automated response. The subscriber's mailbox is full.
# new → ask
my neighbour booked with dr chen yesterday and loved him
purple
i was going to make an appointment but feel much better now
the kids are finally asleep
Happy new year to you and your family
# booked → status
whats my eta
am i close yet?
Has the doctor started yet
are we on schedule
Kindly tell my token number and time
is the queue going quick
Would you be able to tell me roughly what time I'll be called, I have to arrange a taxi
still about 2.10?
# booked → here
At reception now but nobody's at the desk
made it 😅
ok im sat in the waiting room in the blue jacket
good afternoon I have arrived for my appointment
Finally got here, where's everyone lol
# booked → later
let the next person go before me, I'm not there yet
give me ten more minutes
Please keep my number, I will be coming some minutes late
The train is delayed so I'll get there about 25 minutes late
swap me with whoever's after me, im not gonna make it for my number
5 more min pls
# booked → lateness
what happens if i dont make it when my number comes up
there's a chance I'll be late, depends on the babysitter
what if I miss my number
might not get there right on time, roads look bad
# booked → cancel?
dont need it anymore, feeling loads better
I'd like to call off my visit with dr chen
pls remove my booking, found another doctor
I no go fit come again, cancel am
# booked → move?
Could we switch it to Friday?
Something came up, is there another day that I could have?
any way of getting a later day, today isn't good
today's no good anymore, could I do the day after
would it be possible to come in the afternoon of Wednesday rather than today
swap doctors for me please, I want the other one
# booked → lead
I live far so please tell me 45 min ahead
ping me when there's 3 people before me
let me know 25 min b4 my turn
# booked → stop
You're sending too many messages, please stop
stop sending updates, I'll just come at my time
# booked → start
you can message me again now
I want to receive the messages again
# booked → where
what's the room number
how do I get there by tube
what street is it on
which door do i go in
what's the nearest landmark
# booked → hours
when does the clinic open tomorrow
what are ur hours
# booked → phone
can i have the clinic contact no.
# booked → call-back
I need to speak with a person not a bot
is there a human there I can talk to
# booked → beyond
do I need to fast before my blood test
can the doctor email my results instead
the doctor was awful last time, I want to make a complaint
can I have a copy of my medical records
# booked → emergency
cant breathe lips going blue
I just took too many sleeping pills
grandpa can't speak and half of his face is numb
# booked → language
is there a French version
# booked → help
what else can I do here
what are the commands
# booked → greeting
good morning 😊
Good afternoon
# booked → thanks
Ok noted, thanks
alright bye
# booked → silence
Liked "You are number 5"
Disliked "About 14:10 to 14:30"
Thank you for contacting Bright Motors! We'll reply within 24 hours.
# booked → ask
if it keeps raining I'll have to cancel
do not move my appointment
what's the weather like
my mum said "cancel it" but I'm not listening to her
jkfdlsa
are you single
my flight got cancelled last week, what a nightmare
Dr. Chen seems nice
nobody's here at home but me and the cat
# called → here
here! coming to the room
we're already inside
Standing outside the doctor's room
# called → later
still in the car, give me 15
already?? I'm late, just getting on the bus
# called → where
room number??
# called → cancel?
im not coming anymore, cancel
Sorry, had to go to work, cancel my turn
# called → move?
could you rebook me for monday
# called → beyond
do I pay before or after, and how much is it
# called → ask
who me?
lol finally
# doctor → doctor
whoever does skin stuff
Paediatrician
I'd like Haddad again if poss
# doctor → first-free
the first one available
# doctor → ask
hold on
# doctor → beyond
how much does each one charge
# doctor → hours
r u open on weekends
# day → day
Monday works best
this coming Tuesday
# day → hour
tomorrow 10:15 please
# day → ask
hmm dunno yet
not monday
# day → where
is there parking
# name → name
its Tunde Adebayo
O'Connor, Siobhan
Muhammad Usman Khan
put it under Beatrice Langley
that would be Agnieszka Kowalska
# name → ask
do I have to give it
first name too?
# confirm → no
not right, no
# confirm → ask
let me think about it
asking my husband first
if I get off work then yes
hang on my other phone is ringing
# confirm → status
how many are in line for chen
# confirm → hour
only if it's exactly 2:30, book me at 2:30
# give-up → yes
Yup I'm sure
sure, give it to someone else
# give-up → no
No! keep it
leave it as it is
I changed my mind, I'll come
never cancel it, I'm coming
# give-up → ask
I don't know yet
depends on the babysitter
# give-up → move?
could I just come on another day instead
# give-up → status
what number is in now
# moving → yes
Yes tomorrow is better
Right, tomorrow it is
# moving → no
nah I'll come today
stay as it was
# moving → ask
what do you think
hold on asking my daughter
who said anything about that
# moving → status
how long is the line today
# moving → where
is it still the same address?
# booked → ask
call me Bob
call me a taxi please
call me an uber
just call me Jim
call me crazy
call me when hell freezes over
call me Ishmael
people call me Susie
call it what you want
# booked → ask
my brother is at the clinic now
is anyone at the desk
my wife is running late for work
the nurse said she would be late
I was at the clinic last week
I will be at the clinic around noon
we live next to the clinic
I hope to be there soon
leaving my house in an hour
getting dressed now
are you holding my place?
someone took my seat in the lobby
keep up the good work
hold the door lol
I keep getting wrong numbers
the queue at the bank is so slow
My bus is on time today
traffic is fine so far
my meeting is at 3
my flight is delayed till tomorrow
I got my medicine late yesterday
I always run late haha
I'm early, should I wait outside?
not arrived
almost at the clinic
I'm at home
I'm at work still
at the pharmacy
I arrived in London this morning
dad arrived from Kenya
she's sitting in the waiting room with my son
someone is sitting in my place
Is it true you cancelled Monday?
I didn't mean cancel
cancel culture is silly
please do not take me off
I don't want to lose my spot
they told me to cancel
how do you spell haddad
start what?
did you start sending reminders last year
I started a new job
he stopped smoking
stop and start lights everywhere
call my name loudly please
my phone was off
let me think
will come later maybe
if he is late can I leave
the last patient took 30 minutes
it took me 20 minutes last time
5 minutes ago you said 10
I waited an hour last time
you made me wait
could be worse
we might not come
thinking about moving it
she moved hers to Friday
my son is here from college
the doctor isn't here is he
we came by car
here's the thing
im here for you bro
good here thanks
is the doctor there
what if the doctor is late
# called → ask
who called me?
did you call me?
not me
I think you have the wrong person
what?
that wasn't my number
I'm not ready
my daughter isn't ready
# confirm → ask
what time would that be
can I ask something first
how much does it cost
ok but is he good?
if it's free then yes
does she speak arabic
let me see
give me a second
yes if my mum can come too
I'd say yes but
why
# moving → ask
is tomorrow busy?
depends on the time
let me ask my boss
what time tomorrow
hmm tomorrow
ok but what number
yes if it's in the morning
would I be first tomorrow
not sure yet
# give-up → ask
can I rebook later?
will I be charged?
what happens if I cancel
let me ask my wife
is it refundable
yes? no? I don't know
sure about what
why would I cancel
cancel what?
hold on
# booked → ask
We've reached an agreement with my employer
my taxi is here
the plumber is here so I'm at home
pizza just arrived
just arrived at my office
sitting in a cafe down the road
sitting in my garden waiting for the day
parked at the supermarket
I'm inside my car at home
I am waiting for my wife to get ready
your colleague said to come at ten
my appointment letter arrived
we are moving house
moving on
I was stuck in traffic yesterday
traffic was horrible last time
is traffic bad near you
the bus never comes here
my boss is late with my pay
we had to wait half an hour before
keep calm
hold on let me find my glasses
hold music is awful
give me a reason
let my sister know please
let's go brandon
next week I'm on holiday
I'd be late if I walked
nobody is late today
he held my place in the shop
could have been late but made it
don't hold my place for me
don't skip me
please don't let anyone go first
I am not in a hurry
I was late but it's sorted now
I can't be late for work after
reminders are useful
I got your messages
send my regards
did you send messages to my dad
your messages are funny
texting is so last year
I changed my number last month
I subscribe to Netflix
the clinic called my aunt
are you going to call me in
please tell dr chen I said hi
my friend recommended you
can't believe it's only Monday
I'm cancelling my gym membership
the train got cancelled
my cancelled flight cost a fortune
I've never cancelled before
my kid's school trip moved to Friday
is she a good doctor
is it raining there
I'm bored
what's for lunch
do you like your job
ok so
# confirm → ask
yes? wait
what's the address first
who's that
sure is it the first floor
hmm let me look at my calendar
my son wants to know if it hurts
I will think about it
possibly
yes or maybe not
is that the one with glasses
do I need to fast
how long does it take
we'll see
give me a minute to think
give me an hour to decide
ok who will see me
Ana is my daughter
# moving → ask
I need to check my work rota
is that ok with the doctor
what about thursday, who's on
will I keep my number
let me think about it
maybe tomorrow
# new → ask
bla bla
blah blah
bla bla bla
asdf asdf
foo bar
# booked → ask
blah blah blah
lorem ipsum
xyz xyz
qwerty
zzz zzz
# new → book
hi love, i'd like to see dr chen about my knee if she's got room this week
need an appt for my lil one, hes been up coughing all nite
Good morning. Kindly fix me an appointment with Dr. Haddad, thank you.
can u squeeze me in tmrw w dr reyes
Doctor sahib, I want appointment for my father please
I should probably get this mole looked at. How do I get in with the skin doctor?
put me down for Chen today
Please I want to come and see doctor on Thursday
my wife told me to stop being stubborn and book a checkup so here i am
Is it possible to be seen tomorrow afternoon? I've got a rash that won't go away
hey my son needs his school physical done, any spots w the kids doctor?
Abeg I wan book doctor for tomorrow
I am retired so any day suits me, I would simply like to be seen by Dr. Chen
looking to make an appoinment
um hi so I've never been to your clinic before but i'd like to come in as a new patient
Same as last time please, another visit with Dr. Reyes for Olivia
twins both have a fever, need the pediatrician today
my son has been coughing for days can somebody see him
Mum's knee is swollen again, I'd like a slot for her
need an appt 4 my hubby his back is killing him
can I get my baby in today, she has a nappy rash that won't clear
I want make una see my pikin, him body hot
got a weird mole, want it checked
Looking to see Dr Chen this week
I'd like to be seen tomorrow for a sore throat
wanna book
Hi could I get on the list for today?
my lad's got spots all over, needs to see the skin doc
is it possible to see Dr. Reyes with my twins on Monday
add me to the queue pls
my teen has terrible acne, appointment please
I need a number for Dr Chen
my toddler keeps pulling at his ear and we'd like to have it looked at
need a doctor for this cough thats been going 2 weeks
book for my grandson please he has tummy ache
# new → first-free
don't care which doctor, just want whoever can see me the soonest
who's got the shortest line today? put me with them
First available please
im on the road all week and only got today, give me whatever doc is open first
any doctor will do, dear, the quickest one
earliest slot u have w anyone
Whichever doctor is free now I will take, no preference
need to be seen asap doesnt matter by who
any doctor who can take me right away?
I don't care which doctor, just the earliest you have
next available please, anybody
first doctor with a gap will do
which doc is available fastest, put me with that one
Any doctor that is free now, abeg
give me whichever doctor has the shortest queue
# new → hours
what time do yall close
Are you open on Sundays?
u open on new years day?
What are your opening times, I work nights so I'm asking
open on sundays?
until when are you there this evening
what r ur timings
when does the clinic open in the morning
Clinic timing please
what time una dey open
are you there Saturday afternoons
# new → where
whats the address
How do I get to you from the train station?
is there anywhere to park a truck nearby, or at least a big pickup
Please send location on whatsapp
Which bus stop is closest to the clinic, I don't drive any more
is there disabled parking by the entrance
# new → phone
what number can i ring you on
Do you have a landline?
can I have the reception's telephone number please
whats ur phone no
# new → call-back
human pls
I can't be doing with robots, I'd like to speak to a person please
have somebody ring me when they get a chance
can someone from the front desk phone me back, my hands are bad for typing
# new → beyond
are my blood results in yet
How much is a consultation without insurance?
I've run out of my blood pressure tablets, can you send the repeat to Boots?
need a sick note for my boss for last tues
The lady at the desk was very rude to me last week and I want to complain
what does it mean if a 2 yr old has green poop
Please what is the cost of scan there
they charged my card twice for my last visit
# new → emergency
my husband has collapsed and he's not breathing properly
shes swallowed a whole bottle of pills pls help
crushing pain in my chest going down my left arm and I'm sweating
he is having a fit and it wont stop
There is so much blood, it won't stop coming, he cut his leg with the grinder
my moms face is drooping on one side and she cant speak right
my throat is swelling shut after a bee sting cant breath
# new → hour
book me for 3:30 on the dot
I need 10am exactly as that's when my carer can bring me
can I have the 4 o'clock with dr chen tomorrow
I want 10:30 sharp with Dr Chen
# new → help
what is this thing and what can it do
how does this work exactly? never used one of these before
Please explain to me how to use this service
# new → greeting
heyyy
Good morning ma
# new → language
Hablas español?
can we do this in arabic please
switch to Arabic
# new → silence
I'm driving with Do Not Disturb on. I'll see your message when I get where I'm going.
Thank you for contacting Okafor Logistics. We are away at the moment and will respond as soon as possible.
Loved “Welcome to the clinic! How can I help?”
# new → ask
my neighbour got an appointment with you last month, lovely doctor she said
dont book anything yet im still thinking
if I ever need a skin doctor I'll know where to come
I used to see Dr. Chen years ago when the practice was on Mill Road
my sister says she already booked hers
my sister had an appointment here last month
if my fever goes up i might come
we used to come to Dr Chen when I was small
my flatmate is at your clinic right now
I'd have booked but the queue looked mad
do people have to book or can they just walk in
how many can I book at once
was this the dentist?
is it allowed to book for someone else
the football was awful last night
dont book anything
Someone told me that Dr Reyes is leaving
# booked → status
how much longer u reckon
Where am I in the queue now?
Please what number are they on now
Am I next or not yet
is the doctor moving fast or slow today
do i have time for a shower before i get called lol
has number 4 gone in
Sorry to bother you dear, I've forgotten my number
How is the queue going? Is there any delay?
Good day, I want to know how far with my turn
remind me who im seeing and what time pls
how many in front of me
is he running behind today?
am I next or what
what time roughly will I go in
still 14:10?
# booked → here
I'm at reception now
we r here, me and the baby
Have arrived and taken a seat by the window
I don reach the clinic
made it! sat next to the fish tank
Hello, I have reached the hospital, I am sitting outside the doctor's room
checked in with mum, we're both here in the lobby
am at the clinic already where should i sit
Dropped my rig round back, I'm inside now
just walked thru the door
Sat myself down by the fish tank, no hurry
ok made it, phew, the reception lady told me to text this number
we've pulled up in the car park
Doctor I don reach o
I dey the waiting room already
standing at the front desk but nobody is at it
Reached. Where to sit?
in the waiting area wearing a red coat
hi its number 5 i am sitting inside
check me in please I'm at the clinic
finally there after 3 buses
im in da building
Arrived!! 🙌
Hello this is Margaret, I am now seated in your waiting room dear
present and waiting
mum and I are inside now
just got thru the traffic and im at the clinic now
on site
I've taken a seat
landed at the clinic, tell the doc
physically at the clinic as of 2 minutes ago
# booked → later
running late sorry!! bus never came
stuck behind an accident on the 405, be there in 20
let the next person go ahead of me, I'm still at work
gimme 15 more min
Please hold my place, the go-slow on Third Mainland Bridge is terrible
I won't make it by 2:10, more like half past. Can you keep my spot?
kid just threw up all over the car seat, gonna be late, dont give my number away
I'm going to be about a quarter of an hour late, I do apologise
train's delayed, I'll get to you 10 min late
the one after me can go first, no problem, I'm slow on my feet today
still finding a taxi, will reach in half hour, kindly adjust
lost my keys smh gonna be late
My teacher is holding us back so I'm coming late, pls keep number 5 for me
can you push me a couple of places down, I need a bit more time
Pls keep my spot warm, bus broke down
gonna be about a quarter of an hour behind, hold my place?
can someone swap in before me, I won't be there for another 20 mins
stuck behind an accident on the M6, gonna be late
Kindly hold my token, train is delayed by 25 minutes
Don't give away my place, I'm on my way but late
the babysitter turned up late so I'll be there a bit after my turn, please don't skip me
take others first I'm not going to make it on time, need half an hour
Not going to be on time, the tube is stopped. Save my spot please
push me down a couple of spots please, still at work
let the old lady behind me go first, I'm still looking for parking
Madam I am delayed in jam, please do not cancel my number, 20 minutes only
Car won't start, getting a cab, I'll be late by 20
overslept, I'm leaving now, will be late, pls wait for me
give me 30 more mins please
put two or three ahead of me, I'm still on the road
I'm late, I know, sorry, ten minutes tops
# booked → lateness
what happens if I miss my number
do i lose my place if im a bit late?
I might be late, the sitter hasn't confirmed
Possibly I'll be delayed, depends on the trains
how many minutes late is still ok with you guys
If someone turns up after their number was called, do they go to the back of the queue?
there's a chance i wont get there on time
What if I don't get there by the time I'm called
There's a chance I'll be late, school pickup is unpredictable
might not make it right on time
suppose I'm late, what happens to my number
possibly running late depends on the bus
how much grace do you give for latecomers
maybe I'll get there late, not sure yet
what if they call me and I'm still on the train
not sure I'll make it for then, meeting could overrun
traffic report looks terrible so I could be late
I fit late small o, I never sure
happens what when i come too late?
will they still see me if im late
# booked → lead
Could you let me know 45 minutes ahead? I live out in the village
text me when theres 20 min left pls
I need earlier warning than that, it takes me an hour to get ready. Tell me 60 min before
give me a heads up 40 mins before my turn
Please alert me one hour to my time
can you give me more notice, I live 40 minutes away
Text me 45 mins ahead please
I need a heads up an hour before
ping me when there are 3 people left in front
20 min warning pls
could u buzz me a bit earlier next time, say 25 mins before it's my go
remind me 1 hr b4
ten mins notice is too short for me, make it thirty
the message comes too late for me, send it 40 minutes ahead
# booked → cancel?
cant come today, please cancel
I shan't be needing the appointment after all, feeling much better
scrap my appointment pls
Please cancel number 5, my son's fever has gone
boss wont let me off so i gotta cancel
Do give my place to somebody else, I'm not coming
We found another doctor so please remove our booking
how do I cancel this appt
wanna call off todays visit with dr chen
I'd like to withdraw my appointment today please, my daughter has taken ill in Harrogate
can't make it after all
drop my booking pls
no longer need to see the doctor
cancle my apointment
# booked → move?
Something's come up, could we do Thursday rather than today?
switch me from chen to haddad please
is it possible to change my appointment to next week, exams just got brought forward
got a load to Dallas today, can ya push my appt to friday
Please shift my appointment to another day
I'd rather see a different doctor, can you swap me over
postpone till wednesday pls
could I be moved to the afternoon, the morning's no good for me
could I come tomorrow instead
need to switch to Thursday
can I change to Dr Haddad instead
please postpone to next Monday
rather see Dr Reyes, can you swap me
# booked → where
whats the room number for dr chen
how do i get up there, is there a lift
can you send me the google maps link
where do I leave the car
i'm at the roundabout, do i go left or right to reach the clinic
are u in the building next to the pharmacy or the one across
Is the parking free and where is it
Please describe the place for my driver
what floor are u on
whats the address again
how do I get there from the station
which door do i use
which side is the clinic from the market
which room is Dr Haddad in
# booked → stop
Kindly stop sending me these updates, they are too many
turn the notifications off
quit with the notifications
# booked → start
ok you can text me updates again
turn my notifications back on please
Start sending the messages again, I changed my mind
ok you can message me again
turn the updates back on pls
# booked → off-list?
remove me from ur list
pls delete me from your list
I want my name off the list
# booked → emergency
my chest is so tight I can't breathe, pain in my jaw too
dad fell down the stairs hes unconscious
My son is choking and we can't get it out
water broke at 29 weeks and i'm bleeding heavy
she stopped breathing
I think I'm having a stroke, my right arm has gone dead and I can't see
my dad collapsed and isn't breathing
crushing chest pain going down my arm
she swallowed a load of pills help
throat is swelling up cant breathe
# booked → hours
till when are u open today
Are you open on bank holidays?
when does the front desk open in the mornings
# booked → phone
Which number do I dial to reach the clinic?
is there a number my daughter can ring
phone number of the clinic?
which number do I dial to reach reception
# booked → call-back
get me a human being please
Could a member of staff give me a ring?
Please let somebody call me, I don't understand these messages
get someone to ring me
I want to speak with the receptionist
# booked → beyond
can i eat before my blood test
how much will todays visit cost me
does Aetna cover this
My prescription ran out yesterday can the doctor renew it
Should I give her paracetamol or ibuprofen while we wait?
did the lab send my cholesterol numbers
I want to file a complaint about the nurse from last time
are my blood results in
how much is a consultation
need a refill of my pills
I want to complain about the nurse
# booked → language
Can you write to me in Spanish, it's easier for my mum
# booked → help
I don't understand how this queue works, could you explain?
# booked → thanks
thank you and God bless
Much appreciated, goodbye
cheers mate 👍
ok great, ta
# booked → greeting
hello there
Hi, good morning
# booked → silence
Auto-reply: I am out of office until Monday with limited access to email.
Emphasized “Your turn is coming up soon”
Ana pinned a message
I'm driving right now and will reply later. Auto-reply
Laughed at "See you soon"
# booked → ask
I'm not late, I've got ages yet
don't cancel me whatever you do!
Dr Chen was late the last time too haha
My friend cancelled hers with you yesterday
wish I could teleport
the weather is shocking isn't it
my brother's stuck in traffic, not me
I nearly cancelled this morning but I decided against it
if the rain gets worse maybe ill have to cancel, well see
"please cancel my appointment" that's what my mum texted the dentist lol
sent that to the wrong person sry
I once waited four hours in a hospital in Leeds, you know
do you think i should dye my hair
my cousin just got there for her own appointment at the other hospital
who won the match last night
Yesterday I was running late for everything, what a day
no need to move it, today is fine
my sister is already there with her kid, I'm not
who said I was late? I'm not
not cancelling, just so you know
my mum asked if she should cancel hers
dont move me please
Do people ever arrive late
I was in your clinic last week
I thought about cancelling but no
don't let anyone go before me
what's your rule on cancelling
I won't be late, promise
would it be bad to cancel on the day
somebody before me should be cancelled haha
I havent arrived, stop asking
can patients swap places with each other, just curious
never told you to cancel
When I arrive, what must I do
I nearly was late yesterday for the dentist
my boss is here
the taxi driver is late, not me, I'm walking
if it rains I'll probably stay home
I would've cancelled if it wasn't for my mum
my uncle just got to the airport
She said "I'm here" but she meant the other clinic
# called → here
coming in now, I'm right outside the door
im in the waiting room already
yes here!! by the water cooler
I'm at the clinic, just at the front desk
Here ma, sitting in the corridor
yes yes I'm in the waiting room getting up now
I'm right outside the consulting room
I am sitting just here in front of you
knocking on the door now
here maam
standing outside her office
I'm inside already with the nurse
im here im here dont skip me
We are here at the clinic, the kid and me
# called → later
5 mins pls im still parking
Oh dear, I'm not there yet, could you let someone else in first?
nooo im still on the bus, 10 min
wait for me I'm running late
Please take the next patient, I am still on the way
hang on I'm still in the car, 5 min
Already?? I'm on the bus still. Please let someone else go in
wait wait I am coming, 7 minutes
Not there yet sorry, hold it for me
shoot still parking give me a few minutes
I'm just round the corner, 3 mins, don't skip me pls
pls dont give it to someone else im late but im coming
can I go after the next patient, I'm not there yet
# called → where
Where do I go now, upstairs or down?
which floor is the doctor on
# called → cancel?
sorry had to leave, please cancel it
im not coming anymore cancel pls
I've gone home, kindly cancel my appointment
# called → lateness
what if i dont get there on time, do i lose it
is it a problem if i turn up late
what happens if I don't go in straight away
if i dont get there in time do you skip me?
# called → thanks
lovely, thank you
# called → ask
lol that made me jump
was that for me?
I thought you said 2pm
eh?
I'm not number 6
you called my neighbour not me right
# doctor → doctor
The skin one please
Dr Reyes, the one for children
whoever does rashes and acne
a general doctor, it's only for my cough
Haddad if she's the dermatologist
The same lady as last time, Dr. Chen
dr reyes for my little girl
whoever does children
Someone for a rash
kids doctor pls
Dr. Hadad
a dermatologist, thanks
I think its reyes yes reyes
General physician madam
peds
normal doctor like a gp
doctor chen as always
# doctor → first-free
anyone, whoever's quickest
no preference just the soonest
Any of them, I only want to be seen early
whichever has the least people waiting
whoever's got the shortest line
don't mind, just quick please
Whichever one can see me first
I'm easy, soonest available
any of them will do sir
all the same to me, the quickest
first one available
anybody wey free
you pick, the earliest
# doctor → ask
not sure which one I need
i'll ask my wife and get back to you
Hmm, hard to choose
what are they like, are they nice?
my last doctor retired sadly
hmm which one is the nicest
what's the difference between them
my neighbour said one of them was rude
is any of them a woman?
If Reyes was any good my cousin would have said so
# doctor → beyond
how much does dr haddad charge
do they take medicaid
# day → day
Friday would suit me best
Any chance of Thursday? Yes, Thursday please
tmrw after school
Let me come on Monday
thursday pls
Monday if poss
day after tomorrow
# day → ask
let me check my rota
depends on when my mum can drive me
oh I don't know, they all look the same to me
What day is it now anyway?
not sure yet, depends on work
which is quieter
# day → hours
what time do you close on fridays
# name → name
Margaret Elizabeth Thwaite
it's for my son, Tyrell Washington
Chukwuemeka Obi
Patient: Hassan Abdulrahman Al-Qahtani
joe kowalski
The name is Mrs. Dorothy Platt
Ngozi Adaeze Nwosu
its under guadalupe treviño
im bobby ray jenkins
Oluwaseun Adeyemi
my son's name is Callum O'Brien
# name → ask
does it have to be the full name?
mine or the baby's?
hang on finding his passport
why do you need it
# confirm → yes
go ahead and book it
Yes please, that would be lovely
ya thats right
yeah do it
Correct, book am
sounds perfect, put me down
Absolutely, thank you
yep thats right
correct, book it
ok by me
yes thats my daughter
spot on
# confirm → no
nope, leave it
dont book that
No no no
I've changed my mind, please don't
No, not that doctor
# confirm → ask
let me ask my husband first
is Dr. Chen a man or a woman
hold on a min
Not sure yet, might have a lecture
How long do visits usually last?
I'll tell you in an hour when I know if I've got the car
what would happen if I said yes
hmm one moment
is Dr Chen any good?
what if she's sick
# give-up → yes
yep bin it
Yes please, I won't be coming
go ahead, cancel
sure, free up the spot for somebody
Do cancel it, thank you
Yes ma, cancel
y cancel pls
correct, I won't be coming
please do, I'm feeling better
cancel it yes thank you
affirmative
ya cancel
yeah no point in coming now
exactly, I don't need it anymore
Yes I'm sure, fever's gone
absolutely, I found another doctor
go on then, get rid of it
fine, remove it
yess pls
ok do it, someone else can have my place
I do, yes. Sorry for the bother
👍 cancel
you got it, scrap the appointment
yes o, cancel am
# give-up → no
NO don't cancel!!
Please leave it as it is, I'm still coming
nah i still want it
Oh heavens no, I need that appointment
wait no i'm coming
nope keep my spot
I still want to see the doctor
oh god no
Nah I'm coming
I've changed my mind, I'll come
No sir please let it remain
please don't, I need it
keep my place thanks
# give-up → ask
can I think about it
not sure, let me see how he is after his nap
ask me again in ten minutes
my daughter usually decides these things
hmm let me check with my wife
If I cancel do I pay anything?
not sure yet
give me a sec to think
can I get another one easily afterwards?
I cancelled one last year and it went wrong
umm
# moving → yes
Yes please, tomorrow is better for me
yeah go on then
Sure, kindly move it
perfect, see u tomorrow then
tomorrow's perfect, go ahead
do that please
# moving → no
nah tomorrows no good
Keep it as it was please
Don't move it, I can make it today after all
nope i work tomorrow
# moving → ask
will it be the same doctor?
Would I get an earlier number?
let me see if my ride can do tomorrow
give me a sec im driving
what's the weather like tomorrow
is tomorrow busy
hmm not sure about tomorrow
what would my number be then
# booked → here
im outside ur entrance rn
Good afternoon, I have reached the hospital premises
parked up and in the building now
My husband dropped me off, I'm in the lobby
Presented myself at the counter just now
Got here early, is that alright
We are downstairs with the baby
The taxi just left me at your gate
I'm at yours, by the lifts
here now sorry for the wait earlier
I m already reached clinic sir
# called → here
that's me, I'm at the door of the room
already in the corridor
been here for ages, walking in now
I'm in the clinic, just coming from your toilet
At reception now, which way do I go
# booked → later
could u let the next couple of people go before me, still feeding the baby
Let number 6 go ahead of me, I need more time
I dey for go-slow, abeg hold my number
running behind!! 10 more min
im gonna b late sry
i need extra 15 min pls
let 2 people pass before me plz
can I go a little further back in the queue today I'm held up at school
Delayed. Be there in 20. Keep my number.
# called → later
oh no I'm not there yet! take the next person and I'll be there in ten
I went to get coffee, let the next one in, back in 5
kindly attend to the next person, I am still in traffic
still at the pharmacy across the road let someone else go first
# booked → lateness
do i lose my place if im a few minutes late
I may be somewhat delayed, the weather looks bad
Is it a problem if I come a bit after my turn?
If I miss my number do I have to start over?
Would I be skipped if I was late
I could be cutting it fine today
Perhaps I will be getting late sir, is there any issue
# called → lateness
am i going to lose my turn if i take too long
# booked → lead
Inform me half an hour prior
I use a wheelchair so please message me sooner, like 40 minutes before
abeg alert me early, 30 minutes before
# give-up → yes
that's right, I can't make it
that is what I want, cancel it
Yes please, give it to someone who needs it
indeed, kindly cancel same
sure, cancel away
that's what I said, cancel!!
OK cancel it
please proceed with cancelling
Confirmed, I will not attend
# give-up → no
Wait don't cancel it
never said cancel, keep my appointment
not at all, I'm coming in
abeg no cancel am
# give-up → ask
my brother usually decides these things
depends
who said cancel?
# doctor → doctor
I'd like Haddad please
The general practitioner will do
want derma
my usual, Dr Chen
skin specialist please
# doctor → first-free
any doc is fine
the one with least waiting
who ever is free
doesn't matter who
just the fastest
# doctor → ask
I dont remember the name
let me think
the doctor I had in Leeds was great
# new → book
my daughter has an ear infection, need her seen
My father is having loose motion since two days, kindly give appointment
please put my wife down for Dr Haddad, she has hives
grandma's dizzy spells are back, could you book her in please
appointment for my 3 yr old, runny nose and temp
Sir my mother is complaining of joint pain, want to consult doctor
the wife's ear is blocked and she wants to see a doctor
Would like to schedule a check-up
im not feeling good can i come in tomorrow
# new → first-free
whos free soonest
Need to be seen asap by whoever
quickest appointment with any doctor pls
# new → hours
what time do u shut
Are you open on bank holidays
you guys open yet?
# new → ask
I dont want an appointment
Just browsing lol
no need for a doctor, wrong chat
my neighbour says she booked with you
thinking about it, not booking yet
wouldn't book there if you paid me, says my brother haha
# booked → ask
last time I was late and they skipped me
If I still have a temperature tonight I may not come
My friend says he's arrived at his own doctor
the doctor always comes late
my husband is running late for work
is it allowed to let others go first
My boy's school just cancelled the trip
you don't need to tell me earlier, its fine
how do I tell you when I've arrived
No need to hold my place, I'll be on time
am I the one who is supposed to text when I get there?
# called → ask
my brother got called too at his place
did anyone cancel
lol that was fast
# booked → status
Any update on my turn
how e dey go, e don reach my turn?
Is Dr Chen on time today
# booked → cancel?
wont be coming today, feeling better
give my slot to someone else, I'm not coming
Kindly cancel my today's appointment
Something's come up and I have to call off my visit
# booked → move?
is there something later in the week, today's no good
shift my appointment to tomorrow morning
# booked → where
where can I park
# booked → stop
turn off these updates
# booked → start
resume the messages
# booked → emergency
baby has gone blue
# booked → phone
what's your number so I can ring
# booked → call-back
can a human talk to me please
call me back please
# booked → beyond
do you take Bupa
# booked → thanks
cheers, lovely
God bless you, thanks
# new → greeting
hello??
# new → help
explain how I use this please
# new → language
do you speak french
# new → hour
give me the 9 o'clock slot
# booked → silence
Loved an image
# confirm → yes
go for it
# confirm → no
nope wrong person
# confirm → ask
let me ask Ana first
# moving → yes
please do shift it
# moving → no
nah I'll come today after all
# moving → ask
need to check with work first
# name → name
its Margaret Hughes
Put Mohammed Iqbal
# name → ask
not telling you
# day → day
the earliest one today
# day → ask
hmm let me look at my diary
# new → book
Good morning, my little boy has had a rash since Sunday and I'd like him to be looked at please
hiya can i get in with dr chen tmrw
Abeg I wan see doctor, my chest no dey pain o, na just cough
need an appt for my mum shes 81 and her knee is swollen
Kindly do the needful and give one token for Dr. Haddad
I was told by the pharmacist I should come and see a GP so here I am, how about Thursday
put me down for dr reyes
my acne is getting insane pls is there a slot w the skin doctor
sign me up doc 🙋
I am wanting consultation for back ache since one month
any chance of being seen this week? ear's blocked solid
hiya can i get in with dr chen at some point this week
Need an appt for my little one, she's got a rash on her tummy
good morning doctor's office, kindly schedule me for consultation
i wanna see the skin doctor about a mole
Pls put my name down for Dr. Reyes tomorrow
My husband has been coughing since sunday and I'd like a doctor to take a look at him, how do I get him on your list
it's been two years since my last checkup so I guess it's time, sign me up
Sir please one number for Dr Haddad
um hello yes I would like to make an appointment please thank you
could u squeeze me in this arvo
book 4 my son pls, ear ache
Dr chen tmrw 🙏
Is there any space left with the children's doctor on Friday? Would like to bring both twins
Looking to register for today's queue
# new → first-free
doesnt matter who just the quickest one
I'll take whichever doctor can see me first
Whoever is free right now is fine by me love
shortest queue plz
whichever doc can see me quickest, I don't mind who
Anyone. Just the shortest wait you've got
I am not fussy about which doctor, only that it is as soon as possible
who's got the least people waiting rn? put me with them
Earliest slot going, with anybody at all
don't care if it's chen or haddad just get me in w the one thats free first
# new → hours
wat time u guys shut
Are you open on Good Friday?
Till when is the clinic running in evening
what are your saturday timings
what time do u close today
Till when is the clinic working in the evening madam
do yall take a lunch break or are the doors open all day
opening times over the bank holiday weekend?
Hi, just checking how early in the morning you start
# new → where
I'm coming by bus from the station, which stop do I get off at
send location pls
are you the building next to the old cinema or the one behind it?
Where are you located exactly?
send me the map pin pls
Which bus stops near your clinic
I've never been before, is there somewhere to park a van?
# new → phone
is there a landline my nan can ring
pls share contact number of clinic
Can I have a landline I can ring you on please
the number on your website doesn't work, which one is the right one to dial for reception?
# new → beyond
Did my bloods come back yet
Can you renew my inhaler script, I've two puffs left
is it ok to take ibuprofen with my blood pressure pills?
Do you accept NHIS card or na cash only
The lady at the desk last week was extremely rude to my father and I want that on record
Do you accept Aetna?
I need a refill on my blood pressure tablets
have my blood results come back yet??
Is it safe to take ibuprofen with amoxicillin
The lady at your front desk was extremely rude to my mother and I want to file a complaint
Need a copy of my sick note for work from last month
# new → call-back
I'm hopeless with these robots, can somebody ring me
could somebody ring me, I'm hopeless with these typing things
Kindly have your staff call me on this number
r u a bot? i want a real person
# new → emergency
my husband collapsed and hes not answering me
baby is choking shes going blue help
I've swallowed a whole box of tablets
his face has dropped on one side and he cant speak properly
Chest pain going down my left arm, sweating, cant breathe
she swallowed the whole bottle of pills help
baby is turning blue please hurry
I think my wife is having a stroke, her face dropped on one side and she can't speak
# new → language
polski?
Can we do this in French please, my English no good
English is not good for me, Arab language possible?
# new → help
so what exactly does this thing do
first time using this, how do I go about it
what can this thing do
Hi, how does this queue system work? Never used it
# new → greeting
Namaste ji
hey there
Good evening 😊
# new → hour
Book me in at 4:15 on the dot, I've a train at five
I need 9am exactly with Dr Chen or it's no use
I want 3:30pm with Dr Chen, not before not after
Book me at 10 o'clock sharp tomorrow
Half five please, with the skin doctor, thats the only time that works
# new → ask
My neighbour says Dr Chen is lovely
asdkjh sorry that was the cat
I had an appointment with you lot in March
what's the weather like over there lol
wrong chat sorry, that was meant for my landlord
my neighbor says Dr. Haddad is wonderful
if I get worse over the weekend I might come in, we'll see
I saw Dr Chen back in march
do doctors ever get sick themselves haha
I don't need an appointment, my sister already drove me to another hospital's clinic
The weather is awful today isn't it
# new → silence
Liked "Welcome to the clinic"
I'm away on annual leave until 3 June and will reply on my return.
I'm currently out of the office and will return on Monday 14th. For urgent matters contact my colleague.
I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.
# booked → status
hw many ppl b4 me
Is it worth leaving the house yet or is there still a long wait
any idea what time il be seen?? got to pick the kids up at 3
Please what is my position now
how's the queue moving
Dr Chen running on time today?
What time was it again that you said for me
Sorry to pester you dear but roughly how much longer will it be
who is inside now, which number
Is he running behind today or on time?
any idea when ill be seen
Please what is my position in the queue
roughly how much longer, I've got bread in the oven
has the queue moved at all since this morning
My time is still ten past two or has it changed
Doctor has started seeing patients or not yet sir
Remind me what time I'm expected to be seen
who's in there now, number 3 or number 4?
# booked → here
I've parked up and I'm sat in the waiting room now
Have reached clinic
We are at your front desk but nobody is at the counter
Good afternoon, Mrs Okafor has arrived and is seated
at reception w my son
Just walked in, sitting by the plants
I'm at reception but there's nobody at the desk
Hello I don arrive
parked up and in the waiting room now 👍
got here early, checking in
Mum and I are in your lobby, she's number 5
present in the clinic madam
made it! grabbed a chair near the door
# booked → later
bus broke down so im gonna be like 20 mins late, keep my place?
Let the next person go ahead of me, I'm not there yet
Stuck behind an accident on the ring road, coming as fast as I can
can u hold my spot 15 min the babysitter isn't here yet
go slow traffic dey for Third Mainland, I go late small
running behind sorry!! be there in ten
give me another half an hour please, still waiting for the cab
Running about 15 mins behind, please hold my spot
stuck on the M25, nothing is moving, I'll be there in 20
Let the next person go first, I'm not going to make it in time
my uber cancelled on me. gonna be late sorry
The go slow on Third Mainland is too much, I will be late please don't give my number away
can u keep my place, babysitter only just turned up and I'm late
Need 10 more minutes
i overslept 😭 omw but late, don't skip me pls
Train's delayed by half an hour so I'll be late getting to you
puncture on the scooter, reaching late by twenty minutes, please adjust
The person after me can go ahead, I still have to drop the kids off
# booked → lateness
what happens if I miss my number being called
I might be a bit late, depends on the trains
If I turn up ten minutes after my turn do I lose it?
I might be a bit late, depends on the school run
If I miss my number do I go right to the back?
How strict are you about people showing up after they're called?
there's a chance I won't make it on time, boss is still deciding if I can leave
possibly a few mins late, not sure yet
# booked → cancel?
won't be needing the doctor after all, fever's gone
cant come anymore sry
call it off pls, I'm feeling loads better
I'd like to give up my place to someone who needs it more, I'm not coming
I am not able to attend, please free up the slot
Something came up at work and I can't come at all today, please cancel it
feeling all better now so no need for the appointment
pls delete my booking
Give my slot to somebody else for good, I won't be coming
Kindly cancel my appointment with Dr Chen
Not coming today. Don't want another day either
we've found another doctor so scrap the booking
How do I call off my appointment? I don't need it anymore
# booked → move?
could I come Friday instead
boss wont let me go today, any chance of tomorrow
Can I swap to Dr Haddad? it's more a skin thing
need to reschedule soz
I want to switch to Dr Haddad
Please postpone my appointment to Thursday
Any chance of pushing my visit to next week? My car died
rather have a morning one than the afternoon, can you change it
Please shift it to Saturday, I have exam today
reschedule
today's no good anymore, what other days could I swap to
Can my appointment be brought forward to an earlier time?
i booked the wrong doctor, should be the kids doctor
# booked → where
which floor are u on
My satnav has brought me to a petrol station, what is the postcode
do I take the lift or go straight through to the side entrance
nearest metro to clinic?
what's the address again
Which floor is it on
the taxi guy can't find you, what's the street called
how do I get there from the train station
Do I go in by the main gate or the side entrance?
# booked → lead
text me when there's two people left before me, I live round the corner
Give me a shout 40 mins before so I can get a taxi
I need more notice than that, warn me an hour ahead
text me half an hour before my turn pls
Can you give me more warning? I live 40 minutes away
let me know when there's two people left before me
I need a heads up an hour ahead, it takes me ages to get the kids dressed
kindly alert me 45 mins prior
# booked → stop
no more notifications please, they wake the baby
no more notifications please, I'll still come
STOP messaging me every five minutes, I know my number
turn off these texts
# booked → start
I switched your messages off before, turn them back on please
turn the notifications back on, I changed my mind
Can I get your updates again? I muted them earlier by texting stop
# booked → beyond
Do I have to fast before coming for this?
will my Bupa cover it
Can Dr Chen write me a sick note without me coming in
how much will I have to pay today
Could Dr Chen just send the prescription to the pharmacy for me
Is it ok to take paracetamol before I see him?
Dreadful service last time, the nurse was shouting at me. Who do I complain to?
# booked → call-back
Please have the nurse ring me, I'd rather explain it to her
get me a receptionist please
This robot is useless, let me talk to a person
# booked → emergency
I'm having crushing chest pain and my left arm's gone numb
she is bleeding a lot and it won't stop, she is 30 weeks pregnant
my throat is closing up I can't breathe
he's having a seizure and it won't stop
I don't want to live anymore, I've got the tablets in my hand
Passed out twice and now crushing pain in my chest
# booked → thanks
ok noted, God bless you
cheers pal that's brilliant
ok got it thank you
All done, doctor was lovely, thanks and bye
# booked → silence
Emphasized "You are number 5"
Auto-reply: I'm driving and will see your message when I stop.
Emphasized "about 14:10 to 14:30"
Thank you for contacting Bright Smile Plumbing! We'll reply as soon as we can.
[Auto-reply] I'm in a meeting, will call you later
# booked → ask
please dont cancel me
my brother couldn't come to his, that was Tuesday
number 5 like Chanel haha
The nurse told the man in front of me "you have lost your place"
meant to send that to hubby
plenty of time yet, I am not behind schedule or anything
my brother in law had his put off till friday poor sod
dont cancel my appointment!
If it rains I'd have cancelled lol
no I never said I wanted to change the day
He told me "just move it to tomorrow" but I'm keeping it
5 is my lucky number
remember when we used paper tickets
What if I had booked with the other one, just curious, would he be nicer
Not here yet and not late either, relax
# called → here
that's me, I'm outside his door
coming in now, was sat right by the door
I'm in the waiting room already, got your call
sitting right outside his door
# called → later
omg I was in the loo let someone else in first I'll be a few mins
not there yet!! still 10 mins away, take the one after me
give me 5 mins, still looking for parking
Oh no already?? I'm still on the bus, please take someone before me
# called → where
which door is it
Is it room 2 or upstairs?
upstairs or downstairs for the doctor
# called → cancel?
Sorry I went home, please cancel it
sorry I'm not coming anymore, please cancel it
I gave up and went home, cancel mine
# doctor → doctor
I think it was Chen, the GP
someone who does skin
the dermatologist
dr reyes plz
Paediatrics
whoever does skin
The lady doctor for children, Reyes I think is the name
# doctor → first-free
not fussed, first one going
any, whoever's quickest
doesnt matter just the soonest one
# doctor → ask
ummm let me ask my wife
hmm let me ask my wife
not dr haddad
# day → day
tomorrow is good
day after tomorrow, inshallah
Monday's the only day I'm off, so that one
Wednesday pls
# day → ask
depends on my shifts, I'll know tonight
hang on checking my calendar
lemme check my rota first
not thursday
# name → name
Oluwaseun Adebayo-Cole
it's for my daughter, Maisie Tompkins
Rajesh Kumar S/o Mohan Lal
its for my son, Callum O'Brien
My name is Chukwuemeka Adeyemi
sarah jane whitcombe
Last name Nguyen first name Bao
put it under Margaret Doyle please
# confirm → yes
yep go for it
That would be perfect, thank you
ok book it
Yes please go ahead
ok sure
# confirm → no
No thanks, I've changed my mind
don't book that
nope, please don't book that
👎
# confirm → ask
let me just check with my daughter first
one sec, someone's at the door
is Dr Chen the one with the beard
let me think about it for a sec
# confirm → beyond
what does he charge
# give-up → yes
go ahead and cancel please
yeah get rid of it
Correct, I don't want it any more
# give-up → no
NO keep it!!
no no I pressed that by mistake, I'm still coming
No!! keep it
don't cancel, I'm coming
Oops pressed the wrong thing, leave my appointment as it is
# give-up → ask
I don't know yet tbh
give me a minute to think
undecided, my mum has to say
# moving → yes
tomorrow works, do that
yes tomorrow works
yeah go for it
Tomorrow is better for me, change it
# moving → no
No, today is fine, leave me where I am
nah ill stick with today
no, leave it today
I'd rather stick with what I've got
nope keep today's
# moving → ask
need to see if I can get the morning off, two ticks
Could be, could be not
gimme a min to look at my diary
# new → stop
Please don't send me any more of these messages, ever
# new → start
I turned your messages off last month, please switch them back on
ok you can start texting me again
# new → thanks
thx very much, bye
Thank you so much, God bless you all
# booked → off-list?
get my name off that list
# booked → hours
how late are you open tonight
# booked → greeting
Good afternoon ma
hellooo 👋
# booked → help
what commands can I use here
Not sure how to use this, can you explain what I can do?
# booked → language
can you write to me in Arabic
# called → move?
oh shoot I can't today, could you make it tomorrow instead
I missed the call, can I come on another day in its place
# called → lateness
will I lose my turn if I take too long to get to you?
# called → emergency
I'm on your stairs and my husband just collapsed, no pulse
# called → ask
the lady on the intercom has such a nice voice haha
# day → hour
4pm on the dot please
has to be exactly 11:45
# name → ask
does it matter if I use my maiden name
# confirm → yes
👍👍
👍🏽
✅
# confirm → no
❌
# moving → yes
👍
✅
# moving → no
👎
# new → book
hi id like to see dr chen pls
Good afternoon, I need an appointment for my daughter, she's 4 and has had a rash since Sunday
My mole has changed colour and I'd like Dr. Haddad to have a look at it.
appt plz
Kindly book one appointment for my father, he is having knee pain since 3 weeks
need to get my sons vaccines done, when can he come in
Hello dear, my neighbour told me one can make a booking here. I would like one for Thursday if it is possible. Regards, Maureen
any chance of squeezing me in with the skin doctor this week 🙏
been coughing for 10 days now, think its time someone looked at me. anything going today?
Could I get a number for this morning's queue
checkup for baby pls 6 months old
Sir please I want to come and see the doctor tomorrow morning
yo can i get in today my ear is killing me
we are two, my wife and me, we want consult with doctor friday
# new → first-free
whoever's free first, dont mind who
which doctor can see me the quickest? ill take that one
Just give me the soonest thing you've got with anyone
I don't have a preference of doctor, whichever queue is shortest please
doesnt matter man or woman, chen or other one, only the fastest please
# new → hours
what time u open
are you lot open on bank holidays
till when is the clinic working on saturdays?
What are your timings
# new → where
Is there anywhere to park near you? I've got a big van
which bus stops outside the clinic
You people are on which road exactly
can you send a google maps pin of the clinic
# new → phone
what number do i ring u on
# new → call-back
can someone give me a ring please
Please tell one of the staff to call me back on this number after 5
is there a real person on the other end? id rather speak to reception
# new → beyond
how much is a consultation without insurance
I ran out of my metformin, can you send a refill to Walgreens
Have my blood results come back yet? I had them done last Tuesday
is it ok to take ibuprofen with amoxicillin
I want to make a complaint about the nurse I saw on Friday
# new → emergency
my husband collapsed and hes not breathing properly
Chest feels crushed and my left arm is numb please help
baby swallowed a battery 2 mins ago shes choking
mum's face has dropped on one side and she cant speak
ive taken all my pills at once im scared
# new → language
do you speak polish
hindi mein baat kar sakte ho?
# new → help
what does this bot do exactly
how does the queue thing work
Someone gave me this number, what can I use it for?
# new → greeting
Good morning 🌞
Good day to you sir/ma
# new → thanks
cheers thats everything, bye
ok thank u so much have a good day
# new → start
you can start messaging me again
Please turn the notifications back on, I switched them off last week
# new → hour
3pm today with dr chen please
I can only come at 11:15 on the dot, book that
Book me at half four sharp, not before and not after
need the 9:30 slot tomorrow for my boy
# new → silence
Liked "Your visit is complete. Get well soon!"
Thank you for contacting Bello's Tailoring. We are closed now and will reply during business hours.
❤️ to "See you next time"
# new → ask
my cousin went to you last year, he said it was alright
is dr chen married lol
If I ever move back to the city I might sign up with you guys
whats the weather like
she told me 'book early' but that was ages ago
sorry wrong chat, meant for my brother
I used to see Dr. Haddad when I was a teenager
# booked → status
is it moving quick today or slow
Any idea roughly when I'll be called?
Sorry to bother you, have I been missed? Only it's been a while since I heard anything
pls what time is my turn going to reach
how much longer, ive got a toddler going nuts here at home
is my appointment still on for today?
Has the doctor come in yet?
can you check my place in line
do I have time to eat lunch before my go
# booked → here
Im at the clinic
I have arrived, sitting near the water cooler
Reached. In reception.
made it!! at your front desk but nobody's there
hello I am come to hospital now, I am sit on chair
been sat in your waiting area for 5 mins, just letting you know
parked and inside the building now 👍
Good morning, this is Mr Okafor, I don reach the clinic
# booked → later
running late, sorry!! school run was a nightmare
stuck behind an accident on the M6, gonna be 20 min behind, please hold my spot
let the next person go before me, I'm still getting the kids ready
need 15 more mins
can you keep my number, my uber cancelled on me and im waiting for another
Traffic in Lekki is terrible, I will be late small. Please don't give away my place
others can go ahead of me im not ready yet
Sorry, I overslept. Just leaving now, I shall be a quarter of an hour late
meeting ran over. be there in 25, pls save my place
My tyre is punctured, kindly adjust me after two three patients
# booked → lateness
what happens if im not there when my number comes up
I might be a bit late, not sure yet
Depending on the trains there's a chance I won't make it exactly on time
How late can one be before you skip them?
could be cutting it fine today, boss may not let me off in time
# booked → cancel?
Not coming anymore, give my spot to someone else
cant make it today sorry, pls cancel
I won't be needing the doctor after all. Kindly remove my booking.
scrap my appt
Hi, my little one's fever is gone so we don't need to come in, can you cancel it for us
forget my appointment i went to urgent care instead
Madam please cancel number 5
# booked → move?
can i swap to tomorrow instead
Is it possible to shift my appointment to next week? I've got a funeral today
any way to see dr haddad instead of chen
I'd rather come in the afternoon, can you change it
Please postpone my appointment to Monday
something earlier today? id like to swap if there is
prepone possible? I am free since morning
# booked → lead
let me know 40 mins before its my turn, i live far
can u ping me earlier than that, i need an hour to get there
give me a heads up when theres 3 people left before me
Please remind me half an hour ahead because I walk slowly with my frame
# booked → stop
stop sending me these updates
I don't want to receive any messages from you, I'll just come and look at the screen
mute
# booked → start
ok i want the updates again
I stopped your messages earlier by mistake, please begin sending them again
# booked → off-list?
I want my name off this list
# booked → emergency
I can't breathe my throat is swelling up
my son is having a fit and it isn't stopping
I think I'm having a heart attack
# booked → where
which floor is it
is it the building next to the pharmacy
Whats the postcode for the satnav
What room is Dr Chen in
im going round in circles, how do i get to you from the station
is there a lift? my gran is in a wheelchair. which entrance do we use
Please share location
# booked → hours
how late are u open tonight
# booked → phone
can i have a number to call the clinic
whats reception's phone number
# booked → call-back
I would rather speak to an actual receptionist
this is confusing can i talk to a person
# booked → beyond
should i fast before coming in
can the doctor also renew my inhaler without seeing me
Will Medicare pay for this visit?
What does a high ferritin mean? It's on my lab report
Your receptionist was extremely rude to my mother and I want it looked into
# booked → language
english is not good for me, french please
can you write me in urdu
# booked → help
what are my options here, what can i type
how do these numbers work
# booked → greeting
Good evening
# booked → thanks
ok thx
Much obliged, thank you 😊
👍 thanks
# booked → silence
Loved "You are number 5"
Mrs D Patel pinned a message
I am currently out of the office with limited access to email. I will respond on my return on 14 May.
# booked → ask
don't cancel it pls
im not late fyi
the doctor is late again, typical
my sister cancelled hers yesterday
I cancelled on you lot once before, never again lol
if it rains i might think about another day
my neighbour is already there
haha number 5 is alive
last time I got stuck in traffic and the nurse was so kind
dad says he arrived but hes at the bank not at yours
he goes "take me off the list" and the whole room laughed
what if everybody cancelled, would you all go home 😂
Nobody told me to stop the messages, they're fine as they are
u there babe? I bought the eggs
# called → here
im here walking in now
yes I am in the waiting room, coming through
# called → later
5 more minutes im just parking
still on the bus, let the next one go in first please
sorry sorry im late, 10 mins away, dont skip me
I'm just in the pharmacy across the road, please go ahead with somebody else and I'll go after
# called → where
left or right after reception? cant find the door
# called → cancel?
oh no, I can't come any more, please cancel mine
# called → move?
im still at work can we do it tomorrow instead
# called → emergency
my wife has fainted and she won't wake up
# called → ask
my brother got called as well, at his own clinic, funny
wait what
# doctor → doctor
Dr. Reyes please, she saw my twins in March
dermatolagist
Haddad if he's around
family doctor will do
# doctor → first-free
whichever is quickest
no preference, first one available
# doctor → ask
um not sure
my aunt likes Dr. Reyes but im undecided
# day → day
today if thats ok
the day after tomorrow please
wed 14th
this coming Friday
# day → ask
let me look at my shifts first
uhh
# name → name
Oluwaseun Adebayo
its for my son, Jayden Marcus Cole
my name is Thomas O'Leary
Mrs Wendy Hargreaves
Katarzyna Nowak, with a K
her name's Fatima Al Sayed
# name → ask
do i put mine or my daughters?
# confirm → yes
perfect book it
correct 👍
Sure, that suits us nicely
yes sir, confirm
# confirm → ask
hold on my husband is calling
who is that?
I don't know yet if I'm free
# give-up → yes
yeah please do
Yes I won't be coming
confirmed, cancel
# give-up → no
no!! pressed the wrong thing, I'm still coming
nooo i want my appointment
# give-up → ask
my mum would know, ill ask her
# moving → yes
ok do that
go on then, tomorrow
Yes, kindly shift it
# moving → ask
hmm tomorrow... let me see
i need to check with work first
could go either way tbh
# new → book
hi can i see dr chen tmrw morning if poss, been coughing since sunday
Good afternoon, I should like to make an appointment for my wife please
need appt
Pls I want to book for my mother, she is 72 and her knee is paining her
put me in the queue for dr reyes today please 🙏
Could you squeeze my baby in with the paediatrician this afternoon? she keeps pulling at her ear
hey so um i think i need to get this mole looked at can you sign me up with the skin doctor
Good day ma, I wan see doctor today abeg
2 kids both with fever, need them both seen by dr reyes
hello ji want to show my daughter for loose motion, please give token
want to come again to doctor chen, last time he say come back after two weeks
sorry for writing so late. Would it be possible to come in on Monday? It's for my back.
whats the chance of getting in with chen today, id love to come in
my eczema's come back with a vengeance, time I saw Dr Haddad again please
# new → first-free
I don't mind which doctor, just the soonest one
any doc whos free rn
Which of your doctors has the shortest queue? put me with that one
can be chen can be other one i am not fussy, earliest possible please
Give me anybody that is on seat now
Get me in with whoever's got a gap, I'm not picky
# new → hours
do u close for lunch
Hi, what are your timings please
when do the doors open in the morning
Are you working bank holiday Monday
# new → hour
book me at 15:30 exactly
i need 3pm tomorrow nothing else
can i have the 9 oclock with dr chen
half past four on thursday with haddad pls, i finish work at 4
Kindly fix 11:15 for my husband, not before and not after
# new → where
whats your address
Which bus stops near you?
Can you send location pin
Are you the clinic beside the post office or the one opposite the mosque?
how do i get to you from the train station
# new → phone
whats the number to ring you on?
do u have a landline
What is the clinic's telephone no. please, my dad doesn't text
# new → call-back
I don't like talking to a machine, put me through to a real person
pls call me wen u can on dis no
# new → beyond
Are my blood results back
i need a repeat of my metformin
can i take ibuprofen with amoxicillin?
I want to complain about the nurse who was rude to me on Tuesday
is it normal for it to bleed a bit after a mole is taken off
please send my vaccination card as pdf
# new → emergency
my dad collapsed he isnt breathing
chest pain going down my left arm and im sweating loads
she swallowed the whole bottle of pills and wont wake up
my throat is closing up after peanuts cant breath
half of mums face has dropped and she cant talk properly all of a sudden
i've got the tablets in my hand and i'm going to end it tonight
# new → language
my english not good, have you urdu?
# new → help
first time using this, can you explain how it works
My grandson put you on my phone. What do I do with you?
# new → greeting
heyyy 👋
Assalamu alaikum
# new → thanks
that was all, thank you dear
tq so much, god bless
# new → start
turn the messages back on pls, i switched them off by mistake
i want ur texts again
# new → stop
wrong person, dont text this number again
# new → silence
I'm driving with Driving Focus turned on. I'll see your message when I get where I'm going.
Thank you for your email. I am out of the office until 14 March with limited access to messages.
Hi! Thanks for contacting Patel Tyres. We'll get back to you asap.
# new → ask
my neighbour got an appointment with you last week lovely people
not booking anything just yet
If the fever isn't gone by Friday I might come in
sry wrong chat
did you watch the match last night 😂
I used to see Dr Chen when I lived round here
my brother in law nearly died of a heart attack in 2019, still tells everyone
your robot told my friend "book now" and she laughed
pizza with extra cheese pls
# booked → status
Is it going quickly today or should I have another cup of tea first
is doctor running behind
Roughly when should I expect to go in, dear? I'm on the bus timetable
any updates
still five??
Please tell my turn will come at what time
am i going to be seen before 3 or after
is the queue moving at all lol
You said about 14:10. Is that still right?
how far don they reach abeg
Can you check whether doctor has come back from his round and which number is inside now
# booked → here
Sitting in the waiting room, blue coat
parked outside ur door
Hello nurse, I don reach
am in the building now, ground floor by the lift
me and the little one are here and ready
Got here early so I'm just in the chairs by the window
# booked → later
stuck in traffic be there in 15
Pls let the next person go ahead of me, I need more time
my bus broke down, gonna be about 20 mins behind, can u keep my place
I will reach late by half an hour kindly adjust
school called, got to fetch my son first, let two people go before me
go slow on me sister, heavy hold-up for Third Mainland, I dey come late
Let others in ahead of me, I'm still at the chemist
need ten more minutes
I'm afraid the taxi has only just come so I shall be a little late
can't find my keys 🤦 give me an extra 15
still at work boss wont let me leave yet, going to be late, dont lose my number
# booked → lateness
what happens if i'm late?
I might be a bit late, depends on the bus
if i miss my turn do i go to the back of the queue
How long do you hold a place when someone doesn't turn up on time?
may get delayed as it is raining heavily, will that be a problem?
theres a chance i wont be there on the dot
# booked → cancel?
I'd like to cancel my appointment please, feeling much better
i no go come again, cancel am
Won't be needing the doctor after all, you can give my place to somebody else for good
Kindly cancel my token, we are going to another hospital
Mum's decided she doesn't want to see anybody. Please cancel hers for today.
forget the appointment, i'm not coming at all
# booked → move?
need to change my appointment to friday
Is it possible to swap to Dr Haddad rather than Dr Chen?
Something has come up at work, could we make it next week
i want later in the week not today
can you shift my booking over to a different doctor, i prefer a lady
tmrw wud suit me better than 2day, can u switch it
# booked → lead
tell me 30 minutes before my turn
I live far so I'll want a good hour's warning
can u ping me when theres 2 people left ahead of me
Please alert me 20 min earlier, I walk with a stick
give me a heads up 45 mins before pls
remind me well before im called, like half an hour
# booked → where
what floor is it
Which entrance do I use, the one by the pharmacy?
sat nav took me to a car wash 😅 whats the right address
send me the map pls
Is there a ramp or lift, and which side of the building?
I'm coming by tube, which station?
# booked → call-back
could the secretary phone me please
Ask someone to give my husband a ring, he doesn't read messages
# booked → beyond
do i pay cash or card and how much
should i stop my blood pressure tablet before coming
has my x ray report come
Can the doctor just send the prescription to Boots
is it covered by NHIS
Your toilets were filthy last time and I want that on record
can my kid eat before the visit or fasting
# booked → emergency
baby is choking shes turning blue
so much blood its not stopping i put my arm through a window
my husband has crushing pain in his chest and he's gone grey
# booked → stop
Don't send me messages every 5 minutes, in fact don't send any
# booked → start
start messages again
I stopped your alerts yesterday, please switch them on again
# booked → off-list?
pls delist me
# booked → thanks
Noted with thanks
lovely, bye for now x
🙏🙏
# booked → help
Can you tell me how this queue thing works
# booked → language
my mother only reads Bengali, can you change it
# booked → silence
Loved "You are number 5, about 14:10 to 14:30"
Auto-reply: I can't talk right now, I'm in a meeting.
Emphasized "See you today"
You have 1 new voicemail. Dial 121 to listen.
# booked → ask
the doctor is late again according to the lady next door, typical
was late last time, so embarrassing
I never said I wanted to move it
if it snows maybe i'd rather not come, we'll see
haha imagine if i was number 500
my friend says she has arrived but thats at the airport lol
hmmmm
"I'm here" he says, and he was still in bed!! men
nothing, just playing with my phone
what did you have for lunch bot
I haven't decided yet whether to keep it
The
# called → here
im right here, in front of room
standing outside his office
We're in the waiting room, didn't hear the name being called
# called → later
in the toilet 2 mins
just parking gimme 5
Please take the next patient first, I'm still on the road
omg already? im ten min away please hold it
I stepped out to feed the meter, five minutes
# called → where
I can't find the doctor's door, is it left or right of the lift
# called → cancel?
i left and went home, cancel please
Don't wait for me, I've changed my mind, please cancel
# called → thanks
all done, thanks doc was lovely
# called → ask
that was quick lol
oh no i spilt my coffee
# called → emergency
she fainted in ur corridor and we cant wake her
# doctor → doctor
general doctor will do nicely
same as my son had.. reyes i think
Haddad, the dermatologist lady
someone for acne
# doctor → first-free
I have no preference, the quickest
# doctor → ask
who is the nice one?
Not Dr Chen
my old doctor retired
# day → day
today if u can
thurs pls
Wednesday, after I've dropped the kids
12th
# day → ask
Any day but Tuesday
let me look at my calendar
it was my birthday yesterday
# name → name
Margaret Ellen Whitcombe
its for my son, Ayaan Khan
Priya Subramanian (Mrs.)
O'Donnell, Siobhan
write it like this: Nguyen Thi Lan
JAMAL BROWN
He's called Mateusz Zielinski
# name → ask
do you want my married name or maiden
hold on shes asking me how to spell it
# confirm → yes
Please do, thank you
ya sure book it
# confirm → no
Wrong, don't book that
# confirm → ask
let me check with her first
yes or no hmm
i think so but im not sure
# give-up → yes
go on then, cancel it
affirmative, I don't need it any more
# give-up → no
leave it as it is pls
nooo i pressed wrong button
# give-up → ask
would i get another one later if i do?
do people usually cancel so late
# moving → yes
perfect, tomorrow then
oya move am
# moving → no
I'll stick with today thank you
# moving → ask
let me see if i can get off work
Depends what the weather does
# new → book
Hiya, could I get in to see Dr Chen at all this week please? It's about my blood pressure
need an appt for my daughter shes 4 and has had an ear infection since sunday
Good morning. I was given a letter by my GP to arrange a visit with Dr. Haddad. I would be grateful if you could arrange this. Kind regards, Mrs P. Whitcombe
whats the craic, looking to get seen by the skin doctor about a mole
gday need to book the young fella in with dr reyes for his 12 month check
hello how do i make an apointment with chen
can u put me down for tomoro w dr haddad ta
I'd like an outpatient slot for my mum, she's 81, with Dr Chen. Not urgent, any day suits
Pls book dermatology for me, rash came back 😩
wanna see a doc about my knee it's been dodgy since footy on saturday
Hi there, Siobhan here, I missed my last one so I need a new appointment with Dr Reyes for Oisín
Is it you I message to get an appointment? If so one for Dr Chen on Thursday please
my baby needs to be seen by reyes, coughing all night
# new → first-free
whichever doctor has the first gap, I honestly don't mind who
Need the next available anyone please, been crook for three days
soonest you've got with any of the doctors
I don't care which doctor it is love, just the earliest one going
who can see me quickest today? any of them will do
# doctor → first-free
not fussed, the quickest
Any of the three, as long as it is as soon as possible please
# booked → status
how many ahead of me now
Is Dr Chen running behind today? The screen in the waiting area isn't working
whats my number in the q
any idea when ill be seen, parking runs out at 2
Could you kindly tell me what time my appointment is today? I have mislaid the letter.
am i next or nah
How long's the wait looking now mate
Still 5th or has it moved??
sat in cafe wondering how far down the list i am
What sort of time will I be called roughly? My husband has to collect the children
Has the doctor even started yet lol
are ye running late over there today
how's the queue going
Sorry to bother you again, just checking where I am in the line x
been ages since last update, position pls
# booked → here
just parked up on level 3, walking to reception now
I'm in the waiting room beside the vending machine
Here with my mam, we're at the front desk
checked in at the kiosk but it didn't print anything, I'm here anyway
Good afternoon, this is to let you know I have arrived and taken a seat near the window
im inside outpatients now blue chairs
Got here early, sitting out in the corridor
present!
Made it. Tram was packed but I'm in the building
# called → here
on my feet, walking to the door
just saw that, heading in
Yep that's me, I'm right outside his room
on me way in from the toilet 10 secs
# booked → later
M50 is at a standstill, going to be about 25 mins late, sorry
bus never showed. let the next few go before me, ill get there
Running late, the tube is suspended at Bank
gonna be late, kid threw up in the car
I'm afraid hospital transport hasn't collected me yet, so I shall be late for the doctor
cant find a space anywhere, car park full. will be a bit behind
Stuck in work meeting, need an extra half hour before you call me please
They've sent me down to x-ray first and there's a big queue so others can go ahead of me
soz running like 15 late
Flat tyre on the Monash. I'll still be coming, just later than planned
I need a bit more time, babysitter's only just arrived
let someone else go first im nowhere near ready
# called → later
Not there yet sorry!! 10 more minutes, send the next person in
oh no im still at phlebotomy, can the one after me go first
Just popped out for a sandwich, need five minutes, please see someone else meanwhile
still on the train, take the others before me pls
# booked → cancel?
I won't be able to make it today so please cancel
feeling loads better so don't need to come in anymore, can you cancel it
Covid positive this morning so I'm not coming. Please give my place to somebody else.
cant come today sorry, tests came back clear so no need now
please scrap my appointment ive sorted it with the chemist
Hi its Declan, I got seen at the walk in centre last night so I don't need this anymore, cancel please
Waited long enough, I'm off home. Give the spot to another person
cncel it pls
Regrettably I must cancel my visit to Dr Haddad this afternoon.
we want to pull out of todays appointment, wee one is grand again
cancel. thanks.
# called → cancel?
sorry i left an hour ago, not coming, cancel it
Please tell him I'm not coming in any more, I want it cancelled
# booked → move?
any chance of tomorrow instead of today?
Could we push this to next week? I've been called for jury service
need to reschedule, boss won't let me off
can you swap me to thursday
Can I change the day please, my lift fell through
train strike so could I have a different date
Would it be possible to rearrange for Friday? My carer is away today.
today's no good after all, what about wednesday arvo
Need a later date, I've got exams all this week
I can't manage this afternoon as it clashes with my dialysis. Kindly move me to another day
postpone till tomorrow please
rebook me for the day after tomorrow if ya can
# confirm → yes
yes thats her
correct 👌
Yes please, go ahead
yeah grand
that's right, Ana is my daughter
# give-up → yes
yes cancel it please
Yes, I'm sure. Thank you
aye bin it
go on then, cancel
# moving → yes
tomorrow's perfect, yes
ye go on
Yes that would suit me better, thanks
sweet as, do it
# confirm → no
no thats the wrong name
Nope, not Ana
No thanks, leave it for now
nah dont book
# give-up → no
no no keep it!! i pressed wrong
God no, I've waited three months for this
don't cancel, I still want to come
nah leave it as it is
No, I'd like to keep my appointment please
# moving → no
Actually no, today is fine, leave it where it is
nah tomorrows worse
No thank you, I shall keep the one I have
# name → name
Aoife Ní Bhriain
its for my son Callum Petrie
Mr Desmond Okafor-Bright
The patient is my wife, Thi Lan Nguyen
tom
Margaret Hollis but everyone calls me Peggy
Name's Jarrod Kostopoulos
MOHAMMED YUSUF ALI
it's under Bronwen Hughes
my name is Wiktoria Zielinska
# day → day
today if theres anything left
Thursday would be lovely
Monday suits me best
wednesday, kids are at school
Could you do today please, I'm only around the corner
# doctor → doctor
Dr Reyes please, it's for my little boy
Haddad ta
children's doctor
the GP
I usually see Dr. Chen
dr hadad i think its spelled
the lady who does kids
Just general practice
# doctor → no
actually leave it, I'll ring my own GP
never mind, don't need it now
No forget it, thanks
# booked → lead
give me a shout 20 mins before it's my turn, I'm in the library
I'm about 40 minutes away by bus
can u text me half an hour before
I live in Croydon so it takes me an hour to reach you, please warn me in good time
we're 15 min down the road
ping me 10 mins before im up
Takes me three quarters of an hour door to door with the wheelchair taxi, so let me know that far ahead
# booked → stop
No more messages please, I find them confusing
Too many notifications, switch these updates off, I'll watch the board instead
Please don't send me any further texts, my phone charges me when roaming
# booked → off-list?
I'd like to be taken off your list thanks
# new → start
I'd like to get your texts again, I stopped them by mistake
can you resubscribe me to the updates
hi changed my phone, had told ye to stop messages but want them again
# new → emergency
My dad has collapsed and he's not breathing properly
chest pain down my left arm and sweating help
my baby is having a fit right now
she swallowed a whole packet of paracetamol what do i do
# booked → emergency
face swelling up and can't breathe after the nurofen
bleeding wont stop its pouring out
# called → emergency
My husband just passed out in the corridor, we need someone now
# booked → where
which entrance do i use for you, the main or the one on the side street
what's your postcode for the satnav
Where abouts are you in the hospital? I'm lost by the maternity wing
how do i get to yous from the train station
# new → where
Could you tell me where the clinic is situated please, I've not been before
# called → where
which floor is it?? im at the lifts
# new → hours
what time do you shut on fridays
Are you open Saturdays at all?
open bank holiday monday?
what time do the doors open in the morning
# booked → hours
How late are you open until this evening?
# new → phone
whats your phone number
Do you have a landline I can ring? I'm no good with this texting
What number would my social worker ring to get through to you?
# booked → phone
can i have the clinic's number, i've lost it
what number do I dial to get the desk
# booked → call-back
could somebody ring me please, I'd rather explain it by voice
Call me when you get a minute please, this is doing my head in
I want to speak to an actual human, please phone me on this number
# new → call-back
Please have someone give me a bell, I can't type with my arthritis
can a receptionist call me back after 4
would one of the girls in the office give me a ring please
# booked → lateness
what happens if im 10 mins late
Will I lose my place if I get there a little after my turn?
If the bus gets delayed and I miss being called, do I have to go to the back of the queue?
do yous still see people who turn up late
how late can you be before they skip you
# new → beyond
How much is a consultation without a medical card?
do you bulk bill
Can you send my repeat prescription for ramipril to Boots?
should I stop taking the methotrexate if I've got a sore throat
Do you take VHI or Laya insurance?
# booked → beyond
do i need to fast for this or can i have breakfast
Can the doctor do me a sick cert for work while I'm there
is it normal for the cream to sting this much
# new → language
Can you write in Arabic please, my mother reads only Arabic
español please
do you have this in spanish
# booked → language
English is hard for me, Spanish please
can we do this in Spanish instead
# new → help
what can i do on here
what is this service for exactly?
What sort of things can I ask you?
# new → greeting
howya
g'day
# booked → greeting
Morning!
hello there 👋
# booked → thanks
cheers
Thanks a million
ta very much 😊
Thank you so much, you've been very helpful
lovely thanks
# booked → hour
is there any way of getting an exact time, say half past two
can you see me at 4.15 on the dot, thats when my shift ends
# new → hour
can I come at 11 o'clock
Have you got anything at quarter to five after school
# booked → silence
Liked "You are fifth in line"
I'm driving right now and will see your message when I get where I'm going. (Auto-reply sent by Do Not Disturb)
Automatic reply: I am on annual leave until 9 December with limited access to messages.
Message delivered
This is an automated response. Please do not reply to this number.
# booked → ask
Thinking I might cancel but let me talk to my wife first
my sister cancelled hers last week and she had no bother
I'm not saying I want to cancel
Not sure I can be bothered waiting tbh
The man beside me says he's been moved to tomorrow
I was late last time and the receptionist was raging
Might have to move it, I'll know after my meeting
my neighbour has just arrived for the fracture clinic
don't move me to tomorrow whatever you do
it was for
That other hospital cancelled me twice last year, terrible carry on
if my mother gets worse I may have to cancel, we'll see
em
Was here on Monday with my brother as well
ok so basically
my dad had a heart attack in 2015, hence the tablets
asdkjh sorry phone was in my pocket
# called → ask
that wasn't me who said they were coming in
hang on who is this
my friend went in before, she's still in there I think
# new → ask
my mate booked with Dr Chen last week and rates him
Just looking, not booking anything today
maybe I should see someone about it, I don't know
# doctor → ask
which one do you think is best for eczema in a toddler
hmm let me ask my daughter
is Dr Haddad a man or a woman
not sure who
# day → ask
depends when my son can drive me, I'll check
which days is it quieter
# name → ask
do you mean mine or the child's?
# confirm → ask
why does it say Ana
hold on a sec, checking with my wife
# give-up → ask
if I cancel how long until I'd get another one?
hmm dunno, let me think
will they charge me for cancelling
# moving → ask
would it be the same doctor?
maybe, need to check with work
what number would I be in the queue tomorrow
# new → book
need to get my youngest in, she's been pulling at her ear since sunday
Good morning. My husband's blood pressure cuff is reading high again and I would like him seen by Dr. Chen sometime this week. How do we go about it?
can u fit me in w haddad for this rash
hey are yall taking patients this week, id like to come in
Looking to set up a visit w/ Dr Reyes for my son's hockey physical
appt pls
I would like to make an apointment for my mother she is 81
my moose hunt physical is overdue, put me down for thursday if you can
hi its time for the baby's 4 month shots how do i schedule
wanna come in tmrw morning to c dr chen
Could you please book my grandson in with the children's doctor for Monday?
got a mole that changed colour, wife says i gotta have it looked at. when can i come
schedule a visit
i want to be seen for my back, threw it out shovelling the driveway
Id like a spot with the skin doctor on friday plz
# new → first-free
whoever can see me quickest, dont care which dr
Any doctor is fine, I just want the next opening you've got
soonest u got?? any doc
Put me with whoever has the shortest line today
It doesn't matter who I see as long as it's the earliest one available
which of the three can take me first? ill take that one
first available please, no preference
# new → greeting
Good afternoon to you
hiya 👋
hello there clinic
mornin
# new → help
what all can this thing do
I'm not very good with these text programs. What can I ask you?
My daughter gave me this number and told me to write here, what is it for exactly?
# new → hours
are you folks open saturdays
what time do yall close today
Is the clinic open on Thanksgiving Monday?
u open rn?
When do you open in the morning? I get off night shift at 6
do you shut over lunch
what are your hours the week of christmas
# new → where
is this the clinic across from the Tim Hortons or the one by the feed store
Coming from highway 9, which exit do I take for your building?
# new → phone
whats the number for the front desk
Could I have your telephone number please, I'd rather ring than type
what number do i dial to reach you from a landline
# new → beyond
how much is a visit if i dont have insurance
i need my metformin refilled, pharmacy says theres none left on file
Is it safe to take Advil with my water pill?
my AHCIP card expired do i have to pay out of pocket
Can Dr. Chen fax my records over to the VA in Billings?
how many ml of tylenol for a 22 lb baby
i need a doctors note for work for the two days i missed last week
# new → language
Can we do this in Spanish, my mom doesn't read English
switch to english
# new → emergency
my dad just collapsed in the barn and hes not answering me
crushing pain in my chest and my left arms gone numb
she swallowed a whole bottle of my pills help
My son was stung and his lips are swelling, he is having trouble breathing
theres blood everywhere he cut his arm on the table saw and it wont stop
i think grandma is having a stroke one side of her face is drooping
# new → start
i turned the texts off last month, can you turn them back on
I'd like to get your reminders again please
ok you can text me again
# new → hour
can i just come at 2:30
I need exactly 10 am because that's when my ride can bring me. Is that possible?
do u have anything at 4pm on the dot
# new → call-back
Can somebody give me a call? I don't text much, my eyes are bad
i'd rather talk to a real person, can one of you phone me
# new → ask
thinking about maybe bringing him in, not sure yet, might just wait and see how he is tmrw
i dont need an appointment
we used to see dr reyes back when the boys were little
if it gets worse over the weekend i might make an appointment
my sister had a heart attack last year and she's doing fine now thank God
asdkjf
my cousin booked w haddad last month and he waited 2 hrs lol
# booked → here
just pulled into the lot, blue chevy
We are here. I'm in the waiting room with my walker by the window.
parked. walking in
Hello, this is to let you know that Mr. Olsen has arrived
in the lobby w the twins 😅
got here finally
arrived with my mother, sitting by the fish tank
# booked → later
roads are solid ice out here, im gonna be about 20 min behind
stuck behind a grain truck, go ahead and take the next person
School bus hasn't dropped off my daughter yet. We will be late, I'm sorry!
omw but traffic is nuts on the bridge, not gonna make it on time
can you let a couple people go in front of me, the baby just fell asleep
Boss won't let me off till half past. I'll still come, just later than planned
need like 15 more mins
car wont start, waiting on a jump. dont give away my place
the ferry is delayed so i will be late
i need more time, still getting mom into the wheelchair van
# booked → lead
im 40 min out on the reserve road, tell me when i should leave
Please give me a heads up half an hour before it's my turn
text me 15 min b4
We live about 25 minutes from town
I'm at the farm, takes me a good 45 minutes to drive in
can u ping me 10 mins ahead so i can run to walmart
it takes me 20 minutes to get to you from the mill
let me know an hour before please, I have to arrange the senior van
# booked → status
Is Dr. Chen running behind today?
What time was my appointment again? I lost the card you gave me
any idea how much longer
am i up soon? gotta feed the meter
Has the line moved at all since this morning?
how long til its my turn
dr reyes on time today or nah
still 5th?
which number are they on now
Could you kindly tell me whether the doctor is on schedule, I have a second appointment in the city this afternoon
am i still on for today
# booked → cancel?
kid's fever broke so we dont need to come in anymore
I won't be able to make it today, please give my spot to someone else.
not coming. snowed in
Scratch my appointment, I went to urgent care last night instead
cant come 2day sry
nvm dont need the doctor anymore
wont make it at all today, got called in to work
I'd like to cancel my visit with Dr Haddad the rash cleared right up
pls cancell my apptment
# booked → move?
can we do tomorrow instead? calving season and i can't get away
Would it be possible to reschedule to next week? My ride fell through
push me to friday
need a diff day
i can't today but thursday would work
Dear clinic, the school has called an assembly for this afternoon, so I should like to bring Lucas tomorrow in place of today. Thank you.
switch me to monday plz
any way to change my appt to another day, power's out here
got jury duty, gotta reschedule
# booked → stop
Please don't send me any more of these messages, I can read the board myself
too many texts!! turn them off
i dont want to get these notifications any more
# booked → off-list?
off the list pls
# booked → where
which door do i use, front or the one round the back
whats the address again, my son is driving me
How do I get there from the Co-op?
are u in the same building as the dentist
# booked → phone
what number can i call you at
do you have a phone number i can give my mother
# booked → call-back
have someone call me please, this is too complicated to type
can the receptionist phone me
I would prefer if one of the staff called me at home
# booked → lateness
Is it a problem if I come ten minutes after I'm called?
if im late do i lose my spot
is it okay if im a lil late
will i still be seen if i show up 15 min late?
# booked → beyond
should i fast before seeing dr chen
does medicaid cover this visit
can the doctor also write my husband a refill for his lisinopril
Is it normal that the stitches itch so much?
# booked → thanks
thx a bunch
Thank you kindly dear
appreciate ya
ty!! 🙏
You folks are wonderful, thank you so much for everything
# booked → greeting
good mornin
# booked → hour
could i come in at 3 sharp, thats when my break is
is there any chance of getting a set time like 1:15
# booked → ask
my brother says he's gonna be late for HIS appointment at the dentist lol
not here to cancel anything dont worry
Last time I was late and they were so nice about it
should i cancel or should i come? what do you think
my husband is here at work so he can't talk
did my ex cancel her appointment?
the lady next to me has left
We were stuck in the snow last winter on the way to you, remember that storm?
maybe tomorrow would be better, maybe not, let me talk to my wife first
wrong chat sorry, that was for my daughter
don't cancel me!!
if the plow doesnt come by i might have to cancel, will see
Our dog got into the chicken coop this morning, what a day
# booked → emergency
he's having a seizure in the truck right now
i cant breathe my throat is closing up
# booked → silence
I'm driving with Do Not Disturb turned on. I'll see your message when I get where I'm going.
👍 to "See you soon"
Auto-reply: I am out of the office until Monday with limited access to messages.
Loved "Your appointment is confirmed for today"
This is an automated response. This mailbox is not monitored.
# called → here
be right there, im in the hall
on my way through the door
Yes I'm outside the room
walkin in w the stroller
# called → later
I'm not there yet! Please take somebody else before me, I'll be about a quarter hour
still in the car sorry, few more minutes
not yet, getting my dad out of the truck will take us a while, let the next one go
# called → cancel?
I had to leave, I couldn't wait any longer. Please cancel.
went home already, not coming back today
# called → ask
was that for me or for my sister
huh? say again
# called → emergency
she just passed out in the waiting room and shes not waking up
# called → where
Is it upstairs or on the ground floor?
where is dr chens office, down the hall?
# doctor → doctor
the kids one
Dr. Reyes please, she saw my older two
the one that does skin stuff
Haddad I guess
My regular family doctor, the general one
dr rayes
dermatologist plz its for warts
pediatrician
gp is fine
# doctor → first-free
doesn't matter to me
any of em, the soonest
I have no preference, whichever doctor can take me earliest
# doctor → no
never mind, i dont want to book after all
leave it
Actually, no, let's not make an appointment. Sorry for the trouble.
# doctor → ask
which one is nicer with old folks?
not sure yet let me ask my wife
my neighbor goes to some doctor in the city
# day → day
today if there's room
Thursday would suit us best
day after tomorrow, i work tomorrow
friday, its my day off
The 14th please
next tuesday
sometime wednesday
# day → ask
idk what days does my husband have the truck
depends on the weather tbh
gotta look at my work schedule hang on
# name → name
Darlene Kowalchuk
its for my son, Tyler Beausoleil
put it under Running Bear, Joseph
jayden m. carter
The patient's name is Mrs. Eleanor Fitzgerald-Roy
Guadalupe Ortiz but everyone calls me Lupe
me, Bob Nygaard
SINGH HARPREET
my daughters name is Maeve O'Donnell
chidi okafor
# name → ask
does it have to be the legal one
# confirm → yes
yep thats her
Yes please, go ahead and book it.
sounds good 👍
you got it right
# confirm → no
No, I changed my mind, sorry about that
hold off, i dont want it
# confirm → ask
will she need to bring her health card?
how long does a visit usually take
# give-up → yes
Yes, we're not coming. Thank you.
ya go ahead
please do, somebody else can have it
yup 😔
get rid of it
# give-up → no
No, I still want to be seen
nah i'll come after all
oh gosh no i hit the wrong thing, i'm coming
# give-up → ask
will i get charged if i do?
not sure, let me call my husband first
can i book again later if i do that
# moving → yes
tomorrow's perfect
That would be lovely, thank you, yes
yea works for me
# moving → no
no today is better, leave it
Nope, keep me where I am
not tomorrow, no
actually i'll stay with today
# moving → ask
would it be the same doctor tomorrow?
i'd have to see if i can get the day off
# new → book
Good morning, kindly give me an appointment for my daughter, she is 4 yrs and having cough since Sunday
i need to see a doctor for my back pain
pls i want to book
Respected sir/madam, I wish to take an appointment for my father who is a BP patient.
hi po, pa-appointment po sana for checkup
Please I would like to fix an appointment
want an appointment with skin dr
my son has rashes all over his arms, can he be seen
Can I get a slot with Dr. Chen
habari, I need to bring my mum to see the doctor
appoinment plz
need a token for Dr Haddad madam
Could you squeeze my little one in with Dr Reyes? He's got an earache again
I'm a new patient and would like to register for a consultation
# new → first-free
any doctor will do, whoever is free first
Pls whichever doc is available soonest, I don't mind who
I just need the earliest slot you people have, any doctor
whats the first available? doesn't matter which dr
Give me next free doctor abeg
# doctor → first-free
anyone who can see me quickest
no preference, just the soonest one
whoever is available po
# booked → status
how many people before me
Sir what is my token number now?
has my turn reached?
How far with the queue please
hm longer do i hv to wait
what time is my appointment again? I lost the message
is the doctor running on time today or there is delay
pila update po? pang-ilan na ako
any movement? still at 5?
Please confirm by what time my number will come, I have office also
Is Dr. Reyes running behind
Sasa, who is being seen now and when do I come in
whats my position
I've been sitting 50 minutes now. How much more time it will take?
is it my turn yet??
can u tell me approx when il be called
# booked → here
have reached
I have reached the clinic ma, I'm at the reception
We're downstairs already, coming up in the lift
andito na po ako
just parked, walking in
Nimefika, am at the gate
present. sitting near water dispenser
Hello, this is to inform you that my mother and I have arrived and are seated in the waiting area
here now 🙋🏽‍♀️
done checking in w/ the guard, im inside na
# called → here
yes yes im at the door
on my way into the room
That's me, getting up now
I'm here! was just in the washroom, walking to the door
# booked → later
Go slow here at Third Mainland, I no fit reach on time, let others enter first
stuck in traffic on mombasa road, running late by like 20 mins
sorry ma'am will be late, matatu broke down
the driver didn't come, pls shift me some places behind, I am coming by bus
give me 15 more minutes pls, toddler threw up in the car
late po ako, sobrang traffic sa EDSA
Kindly let the next patient go ahead of me, I'm still finishing at the bank.
Running behind, school pickup took forever
rain is too heavy here, waiting for it to reduce. I'll reach late
not going to make it by my turn, put a couple of people in front of me
I will delay a bit. Don't give away my slot please
still waiting for my uber, gonna be a bit late
# called → later
oh no I'm not there yet, need 10 mins, take the next one
Am still on the way, let somebody else go in first please
I stepped out to get chai, give me five minutes
so sorry the baby needs changing, can the person after us go first?
# booked → cancel?
I wont be able to come today, please cancel
kindly cancel my appointment as I am having urgent meeting
cancel booking
pa-cancel po ng appointment ko
Fever is gone by God's grace, we don't need the appointment again. Please cancel it
I've gone to another hospital already so you can give my place to someone else
dont need to see the doctor anymore
we're not coming, car won't start. call the booking off
Hello Madam, there has been a bereavement in our family, so we must cancel. Regret the inconvenience.
Please free up my slot, I'm feeling much better
scrap my apointment
# called → cancel?
I left, got tired of waiting. Cancel it
not coming anymore, please cancel
# booked → move?
can you shift it to tomorrow
Please postpone my appointment, my wife is having an interview today
pwede po ba i-resched
can we do thursday instead?
Something came up at work, I can come on Friday only. Please change it
Could you push mine to next week, I'm travelling to Abuja tonight
today is not possible, give other date
move me to monday
I'd like to change the day of my visit
My exam got fixed for this afternoon so is there another day I could take in place of today?
wanna swap my booking for tmrw
# booked → lead
I stay 40 minutes away by bus so tell me before
alert me half an hour before my turn
ping me 10 mins before pls
it takes me about 25 min to walk there
Kindly inform me when there are 20 minutes left so I may leave the house
need 1 hr notice, am coming from Thika
We live around 45 minutes from the clinic
# booked → stop
pls stop sending me these messages
Kindly discontinue these notifications to my number
enough messages, my phone is beeping all day. No more please
# booked → off-list?
Please delete my name from the list
get me off this list pls
# new → start
I want to receive your messages again
Turn the notifications back on please
I opted out by mistake last month, kindly resume the alerts
# new → emergency
my father has chest pain and he is sweating too much
Please help, my baby is not breathing well, her lips are blue
my husband collapsed and he's not responding
she drank kerosene, my 2yr old, what do i do
bleeding wont stop he cut his hand with a machete
EMERGENCY
# booked → emergency
I can't breathe properly and my throat is swelling up
mama just had a seizure in the waiting room pls someone come
# new → where
Kindly share location
which side of Ngong road are you people, I can't see any signboard
what is the nearest landmark to the clinic? am using an auto
# booked → where
send the google map pin pls
how do I get there from the bus park
# new → hours
what time do you open
Timings please?
Till what time does the clinic run in the evening
open ba kayo bukas? public holiday kasi
# booked → hours
what time do you people close today
# new → phone
whats ur landline no
Please send a phone number I can ring
Contact number po ng clinic?
# booked → phone
number to call reception?
# new → call-back
pls have somebody call me
I'm not good with this typing, can a real person ring me back
Kindly give me a call on this number when you are free
# booked → call-back
can the receptionist phone me please
flash me or call me, I want to speak to a human being
# booked → lateness
if I reach 10 min late will you still see me?
what happens if my number comes and I am not there
Is there any grace period?
is 15mins late ok or do i go to the back
Suppose I get delayed, do I have to take a new token?
# new → beyond
how much is consultation fee
Do you accept PhilHealth or Maxicare?
do u take NHIF/SHA
Can Dr Chen renew my amlodipine without me coming
Is it okay to take Panadol with amoxicillin?
are you able to do blood sugar fasting test and what is the charge
# booked → beyond
my lab results are out or not?
Should I stop the cream if it is burning?
can I claim this visit from my HMO
# new → language
Can we talk in Spanish
do you speak arabic?
my grandmother only reads Arabic, switch to that
# new → help
How does this work?
What are the options here, I've never used this number before
# new → greeting
Good afternoon ma
hello po
# booked → thanks
thank you so much God bless
ok noted with thanks
salamat po
Asante sana
Much appreciated dear 🙏
# new → hour
can I come by 3pm
Is 10:30 available? I have only my break time
give me a 5 o clock appointment
# booked → hour
can i come at 4 instead of waiting
Could you fix my time for exactly 12 noon
# booked → silence
I'm driving with Do Not Disturb While Driving turned on. I'll see your message when I get where I'm going.
Thank you for contacting Sunrise Tailors! We are unavailable right now but will respond as soon as possible.
Loved “Your appointment is confirmed”
# doctor → doctor
Dr chen pls
haddad po
the lady for derma... Dr Haddad
general physician
It is for my infant, so the paed
Chen same as last time
I want the one that treats acne
number 3, Dr. Haddad
dr ryes
# doctor → no
leave it, I will not book now
never mind, forget it
don't bother, I've changed my mind about booking
# doctor → ask
is Dr. Reyes a man or woman?
not sure, let me ask my wife first
# day → day
today itself
kesho
day after tomorrow please
Wednesday works for me
bukas po
tmrw mornin
this coming Monday
Make it today I beg
Saturday is the only day I am not working
# day → ask
not wednesday
my husband will tell me his off day, wait
when does school close, I have to check
which days does she come?
hmm could be tues could be thurs, idk yet
# name → name
Priya Venkataraman
its for my son Chukwuemeka Obi
Mary Grace dela Cruz po
Wanjiru Kamau
patient name is Muhammad Usman Tariq
Mrs. Fatima Bello
S. Krishnamurthy
my name is Joy Atieno
Baby girl Adaeze Nwosu
jun jun reyes santos
Write Imran Qureshi
# name → ask
do you need the full name as on the Aadhaar?
why do you need the name
can i put two kids on one booking
Wait let me check the spelling on her passport
# confirm → yes
haan ji yes
sige po
Correct, please proceed
yea thats right
Yes ma
👍
# confirm → no
no thats not the name
nope, wrong person
No, leave it
Hindi po, mali
# confirm → ask
who is Ana?
will she have to pay before?
one moment, my mother is deciding
is it for today or tomorrow?
# give-up → yes
Yes. We're not coming
sure, cancel
go on and cancel, no problem
# give-up → no
no no dont cancel, I am coming
wait I still want it, leave as it is
Please do not cancel. My brother has agreed to bring me
# give-up → ask
will I have to pay if I cancel
# moving → yes
yes tomorrow is ok
please do, tomorrow is better for us
Yup move it
okay tomorrow then
# moving → no
I'd rather stay with today
No please, keep me where I am
# moving → ask
what position would I be tomorrow
is same doctor there tomorrow?
I have to ask my madam if she will give me tomorrow off
tomorrow might be the funeral, might be not, I'm waiting on my uncle
# booked → ask
I was thinking to cancel but not sure yet
my neighbour says she is cancelling hers, she's no 3
last time I was late and they made me wait till evening
I'm not saying cancel o, I'm only asking
Maybe I'll come tomorrow, maybe not, let me see how the fever goes
my cousin already reached your clinic but she is with another doctor, not me
The doctor last year told me to come here when I got late for my vaccine
don't cancel anything
the thing with the paper
My mother in law was asking whether to change her day, she will message you herself
If it stops raining I might come earlier
# called → ask
was it me or the lady in the red dress you called?
# new → ask
my coworker said she booked with you on Whatsapp
I don't want an appointment now, maybe next month
ok so like
Let me first see if my fever goes down, then I'll decide if I need a doctor
thinking of bringing my kid but his dad says to wait
My aunt had a heart attack two years ago, she is fine now thank God
# new → book
Good morning, my daughter is 14 months and has been pulling her ear all night, could we get an appointment please
need to get my mum seen by a gp this week pls
Please I want to take appointment for my father, he is 81 years, is having pain in the knee.
my baby need vaccine 6 month, how i can take a turn with doctor Reyes
I'd like to register for the queue today with Dr Haddad
Sir kindly book one slot for my mother-in-law, general checkup
Good day po, magpa-check up sana, can I get an appointment for my lolo?
can u put my son down for dr reyes tmrw
I have some spots on my face that wont go away and prom is in 3 weeks. can i see the skin doctor
I care for an elderly gentleman, Mr Whitlock, and he needs seeing about his cough. May I put him down for Dr Chen?
my acne is so bad rn 😭 do i just book here??
Hello is first time I write. I want doctor for my child, he cough too much at night.
Abeg I wan book doctor for my pikin
school says he can't come back til a doctor has looked at his eyes, so i need an appointment
Could you squeeze in my little girl with the paediatrician on Thursday?
# new → first-free
any doctor, whoever can see my gran the quickest
i dont mind which doctor just the earliest one u got
What is the soonest you can fit us in? It doesn't matter who we see.
who's free first? ill take anyone
Baby has been crying since 4am, please give us the next available doctor, any of them
For me is same which doctor, I want only the first possible place
Can Dad be seen by whichever doctor has the shortest queue today?
# doctor → first-free
doesnt matter, whichever is quickest
Anyone really, as long as it is soon, she's miserable
# doctor → doctor
the kids one pls
dr chen shes seen my nan before
I want the doctor of the skin
general doctor is fine for us
Dr. Reyes as always, the twins love her
we usually go to the paediatrician
The doctor for childrens
Family medicine please, it is only for her blood pressure check
# doctor → ask
which one is the lady doctor?
is Dr Chen good with people who have dementia?
hmm not sure, let me ask my mum first
i went to dr haddad last year and it didnt help at all
my friend has dr reyes tomorrow, do u know her?
# doctor → no
actually leave it, he's feeling better now
nvm dont book anything
No thank you, we found a place somewhere else
forget it, my mom already took me to another clinic
# day → day
today!!
Wednesday please, that's when the carer comes
tmr
Friday is good for us
tomorow pls
thursday, no school that day
I prefer the Monday
the first one, today
lets do tuesday
# day → ask
not sure when I get off work, what days does Dr Reyes have?
my sister could only come friday last time
I have to ask my son who drives me
is it better to come when the fever is gone?
# name → name
Margaret Whitlock, she goes by Peggy
its for my daughter, Lily Harper
mia rodriguez
My name is Nguyen Thi Hoa
put it under Theo Papadakis
Baby Santos, no first name yet, she is 5 days old
jayden k. brooks
The patient is my father: Abdul Karim Siddiqui
Aanya Deshpande, 3 yrs
# name → ask
do you need my name or my kids name?
Can I give you only her first name?
Sorry, which patient do you mean, I asked for two
# confirm → yes
Yes please, thank you so much
yes go ahead n book it
yes, is my son
# confirm → no
no wrong person
Nope, that's not how we spell it
No, please don't book, grandma refuses to go
not correct, the family name is wrong
dont book it, my dad says we'll wait
# confirm → ask
hang on, is that with dr reyes or dr chen?
will her school see this
Let me just check with my husband first
Does she need to bring the vaccine booklet?
idk maybe
# give-up → yes
yes cancel it, the fever broke
Please cancel, thank you, my mother has been admitted to hospital already
yup, she fell asleep finally and im not waking her
# give-up → no
no no keep it!!
oh no sorry pressed the wrong thing, we're still coming
Please do not cancel. I will bring her.
nah i wanna keep it
# give-up → ask
if I cancel can I get one tomorrow?
not sure, he was sick again just now. let me see
Do I have to pay if I cancel?
my brother is the one who wants to cancel, his was at another clinic
Let me talk with my wife and I tell you
# moving → yes
tomorrow's fine yes
yes please move it, no babysitter today
Ok, tomorrow is better for my father
Yes move, thanks God
# moving → no
No, tomorrow I've got exams, keep it as it is
dont move it, we found a ride
nooo not tomorrow
# moving → ask
would it still be Dr Reyes tomorrow?
Would she be first in line then?
hmm dunno, depends if my mom can get off work
give me a minute, I need to check with the care home
# booked → status
how long still? she's getting hungry
what number are we
Can you tell me please how many persons are before me
is dr reyes running behind today? got to do the school run at 3
How's the queue moving, is it worth leaving the house yet?
When is my mother's turn please, she can't sit long
whats the wait rn
Please when will it reach our turn
Is doctor late or on time today?
i forgot what time my appointment is lol
ma'am how much time it will take, small baby is with me
am i next or
Hello, just checking roughly when Dad will be seen so I can get him dressed and into the chair
how many kids ahead of us?
# booked → here
we're here, double buggy so we're standing by the entrance
arrived with mum, she's in the wheelchair by reception
just got here w my dad
Im sitting in waiting room with my baby, blue jacket
We have reached, ma'am
here!!
parked up and walking in now with gran
my mom dropped me off im in the lobby
hi i arrive now, what i do?
We've just come through the door, little one is the screaming one, sorry
# called → here
on our way to the door, she walks slowly but we're in the corridor
yes we are here!
Thank you, I enter now
yep thats us, walking in
# called → later
oh no we're still in the car, can someone go before us please
changing a nappy, need 5 mins
im in the bathroom sorry let the next person go
He needs ten more minutes, we're waiting for the wheelchair taxi
I am not there yet, please take other patient first
stepped out to feed the baby, back in 10, dont give up my spot
# called → cancel?
sorry we had to go home, please cancel
I can't come in, please cancel the appointment
# called → ask
Can both parents come in with her?
Can I bring the stroller inside?
the man next to me says he was called also
# called → emergency
he's gone limp in the waiting room and wont wake up HELP
she is choking please come quick
# called → where
what floor is the clinic on? im downstairs by the pharmacy
How do we get to you from the car park, the lift isn't working
# booked → later
toddler threw up in the car, had to turn back, gonna be about 20 min late
bus didnt come, running late sorry
Mum is taking forever to get down the stairs, let others go ahead of us
There is big traffic, I will be late, please keep my place
Im stuck in class til the bell, gonna be late
Please I'm held up on Third Mainland Bridge, let the next person go in first
we overslept the nap!! be there late, hold our spot pls
Give us another half hour please, the ambulance transport is late picking her up
Can the people behind us go first, I'm waiting on the carer to get here
traffic sa EDSA, we'll be late po, pls don't remove us
# booked → lead
ping me 30 min before so i can get the kids in the car
we're 25 minutes away by bus
It takes us forty minutes with the wheelchair, so let me know well ahead
can u text me like 15 min before its my turn
I live far, about one hour by car
please inform me 20 minutes before
warn me when there's a quarter of an hour left, im at the playground w them
i need 10 min to walk there from school
# booked → cancel?
we won't be coming, he's all better
cant make it today, pls cancel
My father passed away this morning. Please cancel his appointment.
Please remove the appointment of my daughter, we go to hospital instead
my mom says to cancel my appt
I'm afraid she's too confused to leave the house today, so we'll have to cancel
Kindly cancel my booking, I am travelling
i want to cancle
# booked → move?
can we do tomorrow instead, the sitter bailed
i have a maths test today, can i switch to another day
Is it possible to change the date? My father is too weak today.
Please shift our appointment to Friday, kid is sleeping
Could I push Mum's appointment to next week? Her carer is off sick
need to move it to tmrw, car wont start
i want to change for other day because my boss dont let me go
can you postpone it? grandpa has dialysis today, i mixed up the days
Wrong day!! meant thursday not today, can you swap it
# booked → stop
pls stop texting me
No more messages please, my mother gets frightened by the beeping
I don't want to receive this messages any more
stop sending me updates, im in class and my phone keeps buzzing
quit messaging my number
# booked → off-list?
pls remove us from the list
Take my mother's name off your list please
can u get me off this list
I want to be out of the list
# new → start
start sending me the messages again please
I stopped the texts by mistake, can you turn them back on
i want to get the notifications again
Please I need your messages back, my son had switched them off
# booked → where
Where do I go, is it the building next to the library?
how do we get there from the train station with a pram
Please send me location
# new → where
where is clinic exactly? which bus go there
# new → hours
what time do u open on saturday
Are you open after school hours?
Until what hour is the clinic working?
Do you open on public holidays?
# booked → hours
what time do you close today?
when do you shut for lunch
# new → phone
whats the clinics phone number
My mother cannot text, what number can she ring?
Please give me telephone of the clinic
number for reception pls
# booked → phone
is there a number i can call you on
# booked → call-back
can someone ring me please, I can't type with a baby on my arm
Please call me, my English is not good for write
call me back when you can, thx
I'd much rather speak to a person. Could the receptionist telephone me?
# new → call-back
Can a human give me a call? I'm 78 and these machines beat me
pls have somebody phone my daughter's carer back on this number
# booked → lateness
what happens if we get there after our turn
will we lose our place if I'm late?
is 10 min late ok?
If I come late I must take a new number?
do u still see me if i miss my turn
What's your policy when an elderly patient arrives late because of hospital transport?
# booked → beyond
should i give her calpol before we come or wait
how much is the visit without insurance
Are Dad's blood results back?
can the doctor write my sick note for school
Is normal that the baby have 38.2 after vaccine?
Gran's run out of her heart tablets, can you send the repeat to the chemist
# new → beyond
can i see the doctor without my parents knowing
What does the vaccine for yellow fever cost?
Is my mum's prescription ready?
do you accept HMO card, Maxicare
# new → language
can you write in arabic please, my mother does not read english
switch to spanish pls its for my abuela
# booked → language
I dont understand good, please in spanish
# new → help
Sorry dear, I'm not good with these things. What can you do for me?
what are the options
# new → greeting
hello
Good morning dear
Good evening sir/ma
# booked → thanks
thanks so much, you've been a lifesaver with the two of them
ty!!
Thank you very much God bless you
thank u 🙏
tysm
# booked → hour
Is it possible exactly at 11:30? My father must take insulin at 12
can i get a 3pm slot so i dont miss class
# new → hour
have you got anything at 9 sharp
I want to be seen at 5 oclock when my husband comes back with the car
# new → emergency
grandad collapsed on the kitchen floor and his face is drooping on one side
my friend took a whole bottle of pills idk what to do
He swallowed a button battery
My mother has strong pain in the chest and arm and she can not breath
# booked → emergency
shes having a seizure right now
my dad is bleeding and it wont stop
# booked → silence
I'm driving right now and will see your message when I get there. (Auto-reply)
Liked "You are fifth in line."
❤️ to "Your appointment is booked"
This number is not monitored. Please do not reply.
Thank you for contacting Sunrise Home Care. Our office is closed and we will respond on the next business day.
# booked → ask
thinking about cancelling but lets see how he is after lunch
my neighbour said she was late last time and you still saw her
dont cancel ours, it was the lady before who wanted to cancel
last week we had to wait two hours with a sick child
if she falls asleep i might have to move it, not yet though
I never said I wanted to stop the messages
my brother says he's here but he is at the dentist lol
we're still deciding whether to go to hospital
My sister arrived? She is coming with other appointment
the care home might call you about another resident
asdfkjh sorry my toddler has the phone
# booked → here
present, sat beside the water cooler
we are sitting next to the fish tank
my dad dropped me, I'm in the entrance hall
in the lobby with my mum
hello, I have arrived now, what should I do
I arrive now at your place
reached clinic, sitting in front of counter
I have reached madam, I am on the bench outside room 1
came in a minute ago and took a seat at the back
checked the board, found a chair, waiting inside
got dropped off, standing by your front desk
parked up and walked in, sat near the window
we made it, in the corridor by the toilets
my carer and I are in your waiting area
just walked through the doors
I don reach, I dey for reception
I'm seated already, blue jacket
I'm sitting down in the waiting room now with the little one
here with my daughter, sitting by the toys
in reception with gran in the wheelchair
we have come, we are near the pharmacy window inside the clinic
I got here early, sitting inside
at the front counter right now, nobody at the desk
have entered the clinic, sitting
I am now at your reception sir
the bus was quick, I am in the waiting room
walked in, which seat doesn't matter, I'm in
i came. sitting
arrived with baby and pram, in the hallway
present at reception
# called → here
that's me, standing up now
getting up now
I'm getting up, two seconds
thank you, I am entering
ok I enter now
walking to the door now
coming through now
on my feet, going to the room
we're going in now
yes yes coming in, I'm in the waiting room
heard my name, coming
rising now, my hip is slow but I'm inside
just grabbing my bag, I'm in the waiting room, walking in
ok doctor entering
we are just outside the room
coming from the waiting area
that is my son, we're walking in
going to room 2 now
# called → later
I'm not there yet, please take another patient first
stepped out to feed the baby, back in 10, don't give my place away
he needs ten more minutes, we are waiting for the transport
so sorry, baby needs changing, can the next person go before us
not back yet from the pharmacy, see somebody else first
I went to move the car, take the next one please
still on the bus, let the next patient go in
I popped out for a sandwich, need ten minutes
my wife is in the toilet, can someone go ahead of her
I am not in the building, give me quarter of an hour
oh no, I'm still walking from the station, skip me for now
can you take the one after me, mum is slow on the stairs
could you see someone else meanwhile, I'm stuck in the lift queue downstairs
not yet there, please let others pass
gone to feed the parking meter, let somebody in before me
I need five minutes, the little one was sick on herself
we went for a walk with the kid, back in ten
# booked → later
go slow on the bridge, I can't reach on time, let others enter first
sorry ma, will be late, the bus broke down
rain is too heavy, waiting for it to reduce, I'll reach late
traffic is terrible today, I will be late
can the people behind us go first, I'm waiting for the carer
give us another half hour please, the transport is late picking her up
the hospital car for my mother is late, we will not be on time
okada spoil for road, I go late
the school pick up took long, I'll be late to you
please let the next ones pass, my taxi has not come
we'll not make it on time, no taxi to be found
flat battery, waiting for the breakdown van, going to be late
I overslept, I'll be there later than planned
stuck at work till the boss lets me go, I'll be late
held up at the nursery, running behind
the ferry is delayed so I will be too
flooded road, taking the long way round, will be late
my sitter is late so I'm going to be late
need some extra time, the wheelchair taxi isn't here
please push me back a few places, I can't get there yet
I'm a few stops away and the driver is on break, late by a bit
put someone before me, I'm not going to be there in time
# booked → status
I have been sitting fifty minutes now, how much more time will it take
been here since nine, how much longer
how many persons remain before me
what number is inside with doctor
has my turn reached
is it near my turn
which number are they attending to
is the doctor still far from my number
how many heads before mine
how long again please
how far with the line
any idea how much more we have to sit
kindly confirm my number in line
what is my position now
is he seeing people quickly or slowly today
will I be in before lunch
# booked → lead
I live one hour away, I'm from the next town
it takes us forty minutes with the wheelchair so let me know well ahead
we live on the other side of the river, it takes 45 minutes
I need an hour to reach you
I'm about twenty five minutes by bike
drive is 50 minutes so warn me in time
buzz me when there's twenty minutes to go
ping me 15 min before so I can walk over
I work ten minutes from there
alert me thirty minutes earlier please
my office is 20 mins off
# booked → cancel?
I feel better now, give my slot to another person
give my place to somebody else, I'm fine now
please cancel it, the pharmacist sorted me out
the rash is gone so I won't be coming
I got seen at the hospital already so cancel mine
not needed any more, he's back to himself
kindly cancel my appointment, I travelled
we won't make it at all today, please cancel
dad says we're not coming, cancel
cancel mine please, I have to work
I can't come again, please remove my booking
I'd like to withdraw my appointment
free my slot up, I'm not coming
# booked → off-list?
kindly remove my name from your list
scratch my name from the list
take us off your list
can I come off the list
# booked → stop
enough with the messages
please no more of these texts
stop texting, I'm in class
these notifications need to stop
don't send me anything any more
I don't want updates on my phone
quit pinging me
stop messaging this number please
kindly stop sending me sms
turn these alerts off
# new → start
I blocked your messages by mistake, send them again
please begin the messages again
I want to receive the alerts again
switch my notifications back on
resubscribe me please
kindly resume the reminders
I unsubscribed by accident, undo it
# new → call-back
please have somebody phone me
can a person ring me, I don't do texting
pls have somebody phone my daughter on this number
could one of the nurses give us a bell
ask the receptionist to call me
I'd rather talk, someone call me please
let somebody call my husband back
# booked → call-back
it's easier to speak, can someone phone me
please ring me, I can't type well
have reception call me back
can the desk give me a call
# booked → lateness
is ten minutes late alright
what's your policy when someone arrives late because of hospital transport
if the train is late do I lose my place
what if I get there after my turn
do you skip people who are late
would a quarter of an hour late be a problem
how late is too late
what happens when I miss my number
# booked → hour
is it possible exactly at 11:30, my father takes insulin at 12
could I come at half past three instead
I can only do 2pm, is that possible
can you fix it for five o'clock
can we be seen at 10 sharp
# new → hour
is 10:30 available, I only have my break
do you have 9am
have you anything at quarter past four
I want exactly 3 o'clock
can I book for 5:30
any slot at noon
# new → book
my baby needs his six month vaccine, how do I take a turn with Dr Reyes
how can i take a turn
I need to take a number for the doctor
my daughter must see the children's doctor, how do I register
I want to be put in the line for the skin doctor
my baby is due her jabs, can I book
kindly book me for a consultation
I would like my father to see the doctor
want an appointment for my mother in law
how do I join the queue
# new → emergency
she drank bleach, my 2yr old, what do i do
he swallowed a battery
my baby stopped breathing for a second and is blue
grandad fell and can't speak, his face is crooked
she ate her granny's heart tablets
my son drank paraffin
her mouth is drooping and she can't lift her arm
he's choking
# booked → emergency
my husband collapsed and isn't answering me
chest pain going into my arm and I'm sweating
# booked → beyond
can I claim this on my health plan
will my insurance cover it
gran has run out of her heart tablets, can you send the repeat to the chemist
can I see the results of my scan
how much is the consultation
will they give me a sick note
can I take ibuprofen with it
can the doctor fill in my school form
# new → beyond
do you take medicare
do you have a female doctor for smear tests
how much do you charge for a child
can you renew my inhaler
do you do x rays
# called → where
what floor is the clinic on? I'm downstairs
which floor are you, I'm at the main gate
which door is it, I'm in the street
I can't find the entrance
# booked → where
which building are you in
is there a lift to get up to you
where do I park for the clinic
which bus goes by you
# booked → silence
This mailbox is not monitored
Automatic reply: I am out of the office until Monday.
I'm driving right now and will reply later. Sent automatically.
Your message has been received and will be answered within 24 hours.
# booked → thanks
thank you plenty
cheers love
many thanks to the team
# new → greeting
hi there, good afternoon
hello good day
morning all
# doctor → doctor
it is for my infant so the paed
the one for skin
the general one
whoever treats acne
children doctor please
skin person
family doc
# doctor → no
forget it, my mum already took me to another clinic
never mind then, I'll go to A&E
oh don't worry, I'll try another time
not now, I'll write again later
no doctor, I changed my mind
# doctor → first-free
whichever has the fewest people
the least busy one
anyone, we are in a hurry
whoever can see us soonest
the doctor with the shortest line
# day → day
today today
tomorrow is better for us
the second day
let's say tomorrow
any time today
today if he's in
# name → name
it's for Mohammed Ali Khan
Mrs. Abiola Ogunleye
Wei Ling Tan
Sean O'Brien jr
the patient is Priya Raman
Mary-Kate Walsh
# confirm → yes
yes sir go ahead
yes it is for her
that's her, yes
correct, book
yes that's the one
# confirm → no
no, spelled wrong
that's not my daughter's name
nope wrong name
no cancel this, I only wanted to look
# give-up → yes
yup, she fell asleep finally and I'm not waking her
yes, we are not coming
yes remove it, another patient can use it
please do cancel it
yes we'll stay home
yes, cancel for her
# give-up → no
no no we are coming
no, I pressed it by mistake
don't cancel, we're on the way
please leave my booking
no, I was just asking
# moving → yes
yes move, thank God
yes, tomorrow suits us more
ok tomorrow
yes change it to tomorrow
please do, today is too much
# moving → no
no, today is better after all
leave it today
no, we will come today
keep it where it is
# booked → ask
my sister arrived but at the dentist's, not at yours
our neighbour wants to cancel hers
thinking of cancelling, let's see after lunch
my brother wrote that he was late
if it rains I might not come
I'd cancel if I could but I can't
they told my friend to move hers
my husband says he will be late for dinner
I haven't left yet, is that fine
almost cancelled it yesterday, glad I didn't
does your list stop at five
the last time I was late they were kind
# called → ask
I can wait 10 minutes
I can wait another ten minutes, no problem
we can wait a few minutes if you need
# booked → ask
happy to wait another half hour
# new → book
hi i need to see the skin doctor about a mole on my back
My son has had a temperature since Sunday and I would like him to be seen by the children's doctor please.
wanna get checked out, been coughing for like 3 weeks lol
please I want make appointment for my mother she is 71
can u fit my little girl in with dr reyes shes got an earache
Good afternoon. This is Walter Higgins. I should like to come in and see Doctor Chen about my knees, at your convenience.
need an appt for school sports form mum says i have to book it myself
Hello period I would like to book an appointment comma please
put me down for dr haddad tomorrow
my wife is nurse and she say I must come to doctor for my pressure. how I take appointment
I would need to bring both of the twins in for their 2 year check
i have rash on the hand since i work in new kitchen, i want visit doctor of skin
# new → first-free
whoever can see me soonest i dont mind who
I just need the next available doctor, I have to be at work by 2
Which of them has the shortest queue? Put me with that one.
Doctor doesn't matter, earliest one you've got
# new → greeting
Good morning to you all
# new → help
My granddaughter gave me this number. What is it you do exactly?
is this a bot?? how does it work
# new → hours
are you open saturdays
Are you closed over the bank holiday or business as usual?
do u open before 8 i start work at 9
# new → where
Which floor is it once I get inside the building?
whats the postcode for the sat nav
I am in the bus 14, in what stop I go down for the clinic?
Could you tell me if you are still next to the library or have you moved
drop me a pin pls
# new → phone
is there a landline I can ring, I'm no good with texting
whats ur number so my nan can call
# new → beyond
how much is it without insurance
I've run out of my blood pressure tablets, can the doctor renew them
are my blood results back yet, had them done last thursday
Can I take ibuprofen together with the antibiotic or not?
can i get the pill without my parents knowing
How much I pay for the visit if I don't have papers?
is it normal for a 4 month old to not poo for three days
# new → language
can we do this in spanish please, its for my mother in law
My English is bad, is possible to write in Spanish?
# new → emergency
my dad has just collapsed and hes not waking up
she cant breathe her lips are going blue
My husband has a crushing pain in his chest and down the left arm
baby swallowed a button battery what do i do
my friend took a whole packet of paracetamol and shes not making sense
I cut my hand in the work, very much blood, it don't stop
Mum's face has dropped on one side and she's slurring
# new → start
i stopped ur messages by accident can u turn them back on
Please resume sending me the texts, I find I do miss them.
ok you can message me again now
# new → hour
can I come in at half past four after my shift
I finish school at 3 so could it be at 3.30
# new → call-back
could a receptionist give me a call on my lunch break between 12 and 1
not talking to a robot, get a human to phone me
# new → ask
my sister saw Dr Haddad last year and said she was lovely
I might book something but let me talk to my husband first
not sure if i even need a doctor tbh
My neighbour broke her hip last winter and they took her off in an ambulance, terrible business, she's fine now
asdfgh sorry that was my toddler
I'm not looking for an appointment
we'll see how he is in the morning and maybe then I'll write to you
was going to book but the pharmacist sorted me out
mate of mine wants an appointment but he's gonna text you himself
# new → silence
Liked "Welcome! How can we help you?"
Automatic reply: I am out of the office until Monday 14th with limited access to email.
# booked → status
hows it going, am i close
what time was mine again
Good morning, could you kindly inform me how long I shall have to wait yet? My legs are not what they were.
how long more?? got a meeting at 1
I am number what now
Is it nearly my mum's turn yet, she's getting tired sitting here
any movement in the queue question mark
My appointment today is in which hour, I forget
so whos being seen now and when is it me
# booked → here
sat in the waiting room in the blue coat
Just got off the bus and walking through your door
here 👋
we made it!! parking done, at the desk but theres no one on it
Hello I am in the clinic already with my father, he is in wheelchair
Checked in? I don't know how, but I am here in reception
Finally got here, that traffic was something else
# booked → later
gonna be about 20 late sorry, missed my bus
Teacher kept us back after class so im only leaving now, ill be late
I am afraid I shall not be there on time, my taxi has not come. Please let the others go before me.
train's stopped between stations, might take a while, sorry
pls give me some more minutes, my boss don't let me go out yet
need more time!! babysitter only just turned up
The car would not start period I am running late but I am coming period
kid threw up in the car had to turn back for clean clothes, itll be a bit
# booked → lead
give me a shout 15 mins before so i can leave the office
it takes me 40 minutes on the bus to get to you
Please advise me 25 minutes before my turn because I walk slow
I'm a 20 minute drive from you
can you buzz me like a quarter of an hour before im up
From my house to there is one hour walking
# booked → cancel?
cant come today anymore, please cancel it
Unfortunately my husband has been taken poorly and I must cancel my appointment.
my fever is gone so i dont need the doctor today, give it to someone else
cancel pls got called into work
scrap it, i feel fine
Mum's refusing to go so I'll have to call her appointment off
Please cancel, I no have who stay with my kids
we won't be needing the appointment after all, thank you
# booked → move?
can i do tomorrow instead
something came up at work, could we push it to another day?
Would it be a great trouble to change my appointment to Thursday? My daughter can drive me then.
I need change the day, today my son have exam
Today's no good after all, what about early next week
I want to keep seeing Dr Haddad but not today, a different day please
Could you put me in for the day after instead
# booked → stop
too many msgs, no more please
Please do not send me any further messages. I will simply wait in the room.
these pings keep going off in my lesson turn them off
# booked → off-list?
I want out of the list
# booked → where
which entrance do we use, the car park side or the street
lost!! which street is it on
# booked → hours
what time does the clinic shut for lunch
# booked → phone
My phone lost the clinic's number, what is it please?
# booked → call-back
Please have someone ring me. I don't see well enough to be reading these.
call me pls, easier to talk
# booked → lateness
do I lose my place if I get there 5 min after you call me?
Is there a grace period at all, or is one struck off straight away?
# booked → beyond
will my insurance cover this visit or do i pay first
Could the doctor also write me a prescription for my eye drops?
Can I get a sick note for last week when I see him?
# booked → thanks
You're very kind, thank you dear
ty 🙏
# booked → greeting
Good afternoon!
# booked → hour
could I be seen at exactly 2:30, thats my break
Is it possible I come at 5? I leave the factory at 4 and half
# booked → ask
my brother is running late for his appointment at the dentist lol
Thinking about cancelling but I'm not sure yet
I am not cancelling, just so you know
last time I waited two hours and nearly walked out
if my son gets any worse I may have to change the day, but not for now
Don't move my appointment whatever my daughter tells you
the lady next to me says she's been here since 8, poor thing
sorry wrong chat
ok so basically the thing is
My mother was here yesterday and she said the chairs are hard
Not late yet but knowing my husband we might be
# booked → silence
Message delivered.
Loved "You are number 5 in line"
# called → here
on my way through the door, i was in the toilet
Yes, I am getting up, give an old man a moment, I'm coming in
I am in front of the door of the doctor
# called → later
oh no im still on the bus, take the next person first
Already?! I went to put money in the meter, need five more minutes
Please, the baby is feeding, let another patient enter first and I go after
# called → cancel?
I had to leave, my shift started. please cancel
gave up waiting and went home, cancel it
# called → where
which room is it
# called → emergency
my mum just fainted in your car park and shes not responding
# called → ask
was that for me or for my brother
the man before me went in i think
# doctor → doctor
it's for my eczema so the dermatologist
the general one, for grown ups
Doctor Reyes, she has seen all of my grandchildren
GP pls
# doctor → first-free
anyone tbh
I don't have a preference, just the quickest
# doctor → ask
which one is a woman
My cousin always goes to Haddad but I don't know about me
not Chen, that's all I know
is Dr Reyes the one that had the beard
# doctor → no
forget it, i dont need an appointment
nah nevermind
# day → day
tomorrow pls
Today if at all possible
friday is my free day of work
Monday would suit me best, I have my lift then
# day → ask
I have to check with my boss
which day is the quietest
not sure what shifts im on yet
# name → name
Priya Nair
its for my grandad, Leonard Whitby
my name is tyler boyd
Fatuma Abdi Hassan
Mrs. Dorothy Pemberton
The patient is my son Mateusz Kowalski
kayleigh o'connor (me)
First name Samuel last name Okoro
she's called Mei Ling Tan
# name → ask
do i put my name or my kids name
Should it be as on the passport or how they call me?
# confirm → yes
Yes please, that is correct
yeah go on
Is correct, thank you
# confirm → no
no thats my sister, dont book that
No, I have changed my mind, don't book it
# confirm → ask
how long does an appointment take
let me ask mum first
# give-up → yes
Yes, I'm afraid so
# give-up → no
I didn't mean to, leave my appointment as it is please
dont cancel, i'm still coming
# give-up → ask
Not sure, let me see if my daughter can drive me
if I cancel how long until I could get another one
# moving → yes
perfect, do that
Yes please move it, that would be a great help
# moving → no
Actually leave it where it is
No thank you, tomorrow I have the hospital
nah today is fine after all
# moving → ask
would I be first in line tomorrow
is it the same doctor tomorrow?
Maybe, I have to see if I get the morning off
# booked → later
the tram stopped between two stops, this might take a while
the car won't start, I'll be there but not on time
kid was sick in the car, we turned back for clean clothes, it'll be a bit
we are running behind, the pram has a flat tyre
it will take me longer than I thought
going to need a bit longer, gran can't find her shoes
not going to be there for my number, give me a bit
the queue for the ferry is huge, I'll be a while
my meeting overran, I'll be there after my time
I'm coming but slower than planned
had to go back for the health card, it'll take longer
hit a diversion, adding twenty minutes to my trip
we had a bump with the car, everyone fine, but we'll be delayed
locked out of my car, waiting for help, see somebody else in the meantime
lift broken in our block, dad's on crutches, will take us longer
# booked → lead
we are an hour away by bus, please keep that in mind when you call
it's a forty minute drive for us
my place is half an hour from the clinic
I need 45 minutes to get there from work
on foot it's 25 minutes
let me know early, it's an hour by train
an hour's notice would be good
# booked → stop
please do not send me any further messages
these pings keep going off in my lesson, turn them off
your alerts wake the baby, switch them off please
I get too many of these, stop
end the text updates
you can stop writing to me
leave my phone alone please
that's enough notifications for one day, no more
# new → start
please resume sending me the texts
I do miss the messages, put them back on
turn the reminders on again for me
you can text me again
I muted you by accident, start again please
I'd like the notifications back
# booked → lateness
would it matter if i was ten mins late
does it matter if I come a bit after my time
what happens to my place if the bus is late
can I still be seen if I arrive after my number
do I have to rebook if I'm late
# booked → hour
can I be there at six, I finish work at half five
could you see me at exactly two
I can be there at 10:15, does that work
# new → hour
do you have anything at 4, I get off school then
anything for 8 in the morning
I'd like half past nine please
# new → help
my granddaughter put this number in my phone, what does it do
what do you do exactly
how do I use you
# new → where
are you still next to the library or have you moved
did you move to the new building
what's the postcode
whereabouts in town are you
# booked → where
what's the name of the street, the taxi can't find it
my driver can't find you, what is the address
# booked → cancel?
I have to call the appointment off
calling it off, work needs me
I'll have to pass today, take my appointment out
he got better overnight, we don't need it
# called → here
I was in the loo, coming in now
rising from my chair, on my way in
# doctor → doctor
the same who sees children
that lady for kids
the general doctor
the one my son saw, the children's doctor
# confirm → yes
that is correct
it is correct
yes that one is right
# confirm → no
it isn't right
the name is not right
# give-up → yes
yes please, so sorry about this
yes, unfortunately
yes, sorry for the bother
# moving → no
tomorrow I'm busy, leave it as it is
can't do tomorrow, keep today
# new → call-back
can I speak to a human, please ring me
I want to talk with a person, call me please
# new → emergency
half my body has gone numb and I can't speak properly
my mum suddenly can't talk and her face has dropped on one side
his mouth is twisted and he is slurring his words
dad can't move his left arm and his speech is funny
my husband's lips are swelling and he is struggling to breathe
she is having a fit on the floor
my baby is floppy and won't wake up
he hit his head and now he's vomiting and confused
there's blood everywhere and it won't stop
my waters broke and the baby is coming
crushing pain in my chest
I feel a tight band round my chest and I'm sweating
he collapsed in the shower
she fainted and is not coming round
my son swallowed a coin and can't breathe
grandma ate rat poison
I can't feel my legs all of a sudden
he's gone blue
my throat is closing up after the injection
# new → book
hiya can i get an appointment please, ear's been blocked since sunday
Good morning doctor's office. I would like to fix an appointment for my mother, she is having knee pain since one week
need to see somebody abt this rash
Pls I want to book for my son, he has been having catarrh and cough
keen to get in with a GP sometime this week if poss
appt for dr haddad pls
i wanna make an appointment for my daughter shes 4 and needs her checkup
Hello, my husband told me I can make the booking here. I'd like to see Dr. Chen about my blood pressure.
sign me up for tomorrow w dr reyes
My back went again moving the sofa. Could you put me down for a visit
# new → first-free
dont mind who i see just whoever's free soonest
Any doctor is ok for me, kindly give me the earliest slot available
what's the quickest you can get me in? doesn't matter which doc
first available pls, anyone will do
Abeg any doctor that is free first, just put me there
# new → help
What all can I do with this number?
is this a robot? what can you do for me
My grandson put this on my phone. Please explain what I am supposed to type here
# new → hours
what time do you open tomorrow
are you guys open on saturdays
Till what time the clinic is there in the evening?
u open on the bank holiday monday?
# new → where
Please where exactly is the clinic located, which bus stop should I drop at
# new → phone
What's the reception phone number please? I'm no good with texting
# new → call-back
could someone give me a ring please, I can't explain all this by text
Kindly call me on this number when you are free madam
I'd rather talk to a real person, can one of the girls phone me back this arvo
# new → beyond
how much does a consultation cost without insurance
Have my blood test results come back yet? I had it done last Thursday with you
i've run out of my blood pressure tablets, can the doctor just send the repeat to boots
Please can I take paracetamol together with the antibiotics doctor gave me
is it bulk billed or do i pay upfront
# new → language
Can you write to me in Spanish please, my english is not so good
do you speak arabic
# new → emergency
my dad collapsed in the kitchen he's not waking up
I have crushing pain in my chest and my left arm has gone numb
Pls help my daughter is convulsing right now
he ate peanuts and his throat is swelling up he can hardly breathe
My mum's face has dropped on one side and her speech is all slurred
# new → start
you can start texting me again, I changed my mind
please turn the messages back on
# new → hour
do you have anything at 3:15 after school pickup
Can I come at 11 o'clock sharp, I have only one hour break from office
# new → ask
my neighbour saw dr chen last year and said he was lovely
not sure whether i should come in or just wait it out
I don't want an appointment, my sister was the one who was asking about it
We used to come to your old place when the kids were small. I booked by phone then
maybe i'll book next week, depends on the shift roster
I was thinking about it but my wife says it's nothing, so I don't know
the thing with the form
no need to book anything for me ok, I already got seen at the other hospital
# booked → status
am i up soon? been sat here ages
what no. am i
Please when will it reach my turn
is dr chen running late today
Sorry to bother you, I've forgotten what time I was meant to be seen
how long's the wait looking
Doctor has started seeing patients or still not come?
any idea when ill get in, got a toddler going feral here
still 5th??
roughly how long have I got before it's me?
# booked → here
I have reached the clinic, sitting near the water cooler
We're here! Mia's in the waiting room with her dad
parked up and coming through the door now
am around now, I don reach
im at reception but theres nobody on the desk
Have arrived. Blue coat, by the window.
# booked → later
bus hasn't turned up, gonna be about 15 min late sorry
Madam heavy traffic near the flyover, please send next patient first, I will take some more time
running behind, kids' school called me in, let someone else go before me
Go-slow on third mainland bridge, I will be late please
flat tyre 😩 need another half hour
I'm so sorry, my meeting overran. I shan't be there on time but I am coming.
gunna be late cant find me keys
My father walks slowly and the lift is out, give us some extra minutes please, others can pass ahead
Held up at work, pls dont lose my spot
# booked → lead
give us a shout 20 mins before its my go
I stay 40 minutes away from clinic by metro
can u text me when theres like 15 min left
It takes me half an hour to walk to you with my stick
i need 25 mins heads up to get there
Please alert me one hour before so that I can leave the shop
# booked → cancel?
wont be coming today, pls cancel
Feeling much better so I shan't need the appointment after all. Please give it to someone else.
can u cancel me
cancel my booking, I have an exam clash
I can't make it anymore, something came up with my boss. Cancel please and sorry
Please I want to cancel today's appointment, no transport
scrap my appointment, sitter bailed on me
# booked → move?
could we do tomorrow instead
Is it possible to postpone to Thursday? My daughter has got a test at school
need to reschedule, car's at the mechanic till monday
Kindly shift my appointment to another day
today's no good anymore, got any space friday?
Please move me to tomorrow, there is no light in the house and I have to wait for the electrician
# booked → stop
Please do not send me any more messages, my phone keeps beeping in lectures
no more texts thanks
# booked → off-list?
Kindly remove my name from the list
can you take me off your list pls
# booked → where
I am at the main gate, which building is the clinic?
can u send me a pin for the clinic
is there an entrance on the high street side or do i go round the back? cant find you
# booked → hours
what time do you lot shut tonight
When does clinic close today?
# booked → phone
whats the clinics phone number
Please send me the landline number of reception
# booked → call-back
can a human call me please
Would one of the receptionists ring me? It is a bit private.
I prefer phone call. Ask someone to call me
# booked → lateness
Is it a problem if I come 10 minutes after my time?
if im late do i go to the back of the queue
Will the doctor still see me if I don't get there till a bit after my slot
# booked → beyond
will medicare cover this visit
Is the HMO card enough or I should come with cash?
can the doc write me a sick note for work
should I stop my warfarin before dr haddad takes the mole off
# booked → language
arabic please
Can I get these messages in Spanish
# booked → thanks
Thank you so much and God bless
ok thanks 🙏
# booked → hour
can i come in at 4 instead of waiting around
Can you give me 12:30 exact, that's when my lunch starts
# booked → emergency
Mum's just fainted and there's blood coming out of her ear, we haven't left home yet
I'm having trouble breathing, my lips are turning blue
i took a whole box of pills and im scared
# booked → silence
I'm driving right now with Do Not Disturb turned on. I'll see your message when I get where I'm going.
👍 to "Your place is held"
Automatic reply: I am out of the office until 14 March with no access to email.
# booked → ask
my brother is running late for his appointment at the dentist lol wrong chat
don't cancel anything yet, i need to speak to my husband first
I might have to cancel, will know more at noon
last time I was here I waited two hours
the man next to me says he's before me, he came in at nine
I'm not there yet and I'm not late either, just saying
hmmm
My cousin wanted to move hers but she has not decided
sent that by mistake ignore it
my flatmate cancelled on her GP once and they charged her
in two minds about tomorrow vs today tbh
# called → here
omw in, just binning my coffee
yes coming in now
I am entering now, please tell doctor
that's me, going through
Walking down the corridor as we speak
# called → later
gimme 5 im in the loo
Still parking the car please let the next person go
sorry stepped out to feed the meter, need ten more minutes
Not reached yet, stuck at signal, take somebody else before me please
changing the baby's nappy, someone else can go first
# called → cancel?
had to leave, cancel it please
I got tired of waiting and went home. Please cancel my appointment.
# called → where
I can't see the door, is dr reyes upstairs or downstairs?
# called → emergency
the lady in the waiting room has stopped breathing come quick
# called → ask
did you call me or the other Okafor?
my wife's name is also Priya, which one of us is this for
was that for my sister? she only comes next week
# doctor → doctor
Dr Reyes please, it's for my little one
whoever does moles
the general one for adults
Haddad 🙂
reyas i think its spelt
# doctor → first-free
no preference, whoever has the shortest wait
anybody wey dey free first
any of them, soonest
# doctor → no
actually leave it, i won't book
never mind
Forget it please, I'll go to the pharmacy instead
# doctor → ask
which one's better do you think
Is Dr Chen a lady doctor?
my mate goes to some bloke called patel
not sure, what would you do
# day → day
Tomorrow please, after I drop the kids off I'm free
Thursday
# day → ask
what days does she work
have to check my roster first
My husband comes back from site but he has not told me which day
whichever day it was last time, i forget
# name → name
its Margaret Whitcombe
Patient name is Lakshmi Narayanan
jayden tran
put down Bill Hargreaves please
The child is called Chiamaka Eze
my daughter, Freya Osborne-Clarke
Siddharth K. Menon
# name → ask
do you want mine or my baby's?
is it the name on the insurance card?
# confirm → yes
Yes, please go ahead
yeah book it
# confirm → no
No please, don't book
# confirm → ask
hang on, just asking my mum
will it be the same doctor as her brother had?
do i have to pay now?
# give-up → yes
ya please cancel
# give-up → no
Please don't cancel, I'm still coming
nope changed my mind, i'll be there
# give-up → ask
do i get charged if i cancel?
not sure, let me ring my daughter first
what would be the next free day if i did
# moving → yes
tomorrow's perfect ta
# moving → no
Don't shift it, today I can manage
# moving → ask
is tomorrow with the same doctor
hmm let me look at my diary
# called → here
that's us, going through
omw in, just binning my cup
on my way from the waiting area
going through to the room
right behind the nurse
yes here, coming
got it, going in
ok on my way to room 2
up and walking
just putting my phone away, coming in
we're heading to the doctor's room
coming, coming
I heard it, walking over
it's me, I'm coming in
yep that's my number, going in
at the door of the consulting room
stepping in right now
we're on our feet
coming with the pushchair, two seconds
# called → later
held up at the pharmacy, please don't lose my place
just ran to the car for the baby's bag, see the next one first
I stepped outside for air, give me ten
mum's on the loo, can someone else go
not back yet, let another one in
# booked → later
held up at work, please don't lose my spot
don't give my place away, I'm running behind
keep my spot, the bus is crawling
# booked → call-back
would one of the receptionists ring me, it's a bit private
could a nurse ring me back
I'd like a call from the front desk please
# doctor → no
don't bother, we'll go elsewhere
I'll leave it for now
# booked → hour
can I come at 11 o'clock sharp, I have only one hour break
# new → help
please explain what I am supposed to type here
# new → book
hiya can i get seen by someone about my knee please
My daughter has had a temp since Saturday, I'd like to bring her in to see Dr Reyes.
Hello, my name is Margaret Tully, I am 78 and I should like to make an appointment with the doctor about my blood pressure, if that is at all possible. Kind regards, Margaret.
got a mole thats changed colour, want dr haddad to have a look
could ye fit me in with the GP sometime this week
Wanna schedule a physical
I was told to book in with you lot for a check on my stitches, how do we go about that
do you have anything open tomorrow for dr chen
looking to set up a visit for my mom, shes been dizzy
# new → first-free
whoever can see me soonest, dont mind who
Any doctor will do, I just need the earliest slot going
first available pls 🙏
# new → help
Sorry, I'm not great with technology. What am I able to ask you on here?
# new → hours
are ye open saturdays
what time do you shut tonight
Could you tell me your opening hours over the bank holiday please?
# new → where
is it the building behind the Kroger or the other one? how do i find you
Which bus do I get to the surgery from the train station?
can you send me a pin of where you are
# new → phone
whats the number to ring
Do you have a landline? My mother would rather telephone.
phone # for the front desk?
# new → beyond
Is it free if I have the medical card?
Can I get a repeat of my levothyroxine, I run out on Friday
do I need to fast before a cholesterol test?
# new → language
can we do this in spanish please
do you have this in Arabic, its for my father in law
I would prefer Spanish, my English not so good
# new → emergency
my husband has collapsed and hes not answering me
baby is turning blue help
She's swallowed a whole box of paracetamol just now
my son is having a seizure right now what do i do
# new → start
hi i stopped the texts last month, can you turn them back on please
resubscribe me to the alerts
# new → hour
could I come in at ten past two, thats when my ride can drop me
Only able to do 5:30pm after work, can you give me exactly that time
# new → call-back
could a human ring me please
I don't like doing this by text, would someone from the desk give me a call?
pls have a nurse phone me when they get a min
# new → ask
my sister came to you last year and said dr chen was lovely
I might need an appointment, not sure yet, will see how I feel in the morning
not looking to book anything
was going to book last week but then I got better
My neighbour says she has an appointment with you on Thursday
# new → silence
Thank you for contacting Murphy Plumbing. Our office is closed at the moment and we will reply on the next working day.
Liked "Welcome to the clinic. How can we help?"
Automatic reply: I am out of the office until 14 August with limited access to messages.
# booked → status
is he running behind today
am I next?
Any idea how long more it'll be? I've the dog in the car
whats my number in the line
what time is my appointment again, I've lost the text
hows the queue lookin
Good afternoon. Would you be so kind as to tell me whether Dr Chen is on schedule this afternoon?
been sat here 50 minutes, how much longer
did i miss my turn or am i still on the list
# booked → cancel?
need to cancel sorry
My car's broken down and I'm not going to make it at all, please give my appointment to someone else.
feeling much better thanks so wont be needing the doctor, scrap it
can u bin my appointment x
I won't be coming in today, please remove my booking
Got called into work. Have to call off my visit
Terribly sorry but I shall have to cancel, my wife has had a fall and I need to stay with her
# booked → move?
can we make it tomorrow instead
Something's come up with the kids' school, could I swap to another day?
I need to push my appointment to friday pls
any chance of changing my appointment to next week, the boiler man is coming today
today's no good after all, what other days have you
# booked → here
me and the wee one are here now, just sat down
we're in the waiting room, me and Callum
parked up, coming through the door now
I've arrived and am sitting by the fish tank. No one is at the desk.
checking in for my appt, im in the lobby
im hear
Arrived 🚗✅
# booked → later
level crossing's down and nothing's moving, take whoever is after me
running 15 behind, sorry
traffic on the M50 is brutal, going to be late
bus never came, il be late, dont lose my place plz
i need another 20 min, school pickup took forever
Please let the next person go before me, I am still waiting for my sitter to arrive
flat tire. going to be late but im still coming
can someone else go first, im not there yet and wont be for a while
# booked → lead
im out in Maynooth so its about 35 min to get in to ye
need a heads up 30 min before im up, gotta get my kid off the bus
Could you give me a quarter of an hour's warning before my turn? I'm in the café down the road.
Takes me 40 min to get to you from home
let me know 10 minutes ahead
give us a shout 15 min before would ye
# booked → stop
I don't want to get any more of these messages please
no more texts thanks, i find them annoying
# booked → off-list?
can you take us off that list
take my name off the list thanks
# booked → where
which entrance is it, north or the one by the parking lot
whats the postcode for the sat nav
im lost, im at the roundabout by the petrol station, which way from here
# booked → hours
how late are you open today
what time does the clinic close on Fridays
# booked → phone
what number can I reach the office on
# booked → call-back
Can somebody call me please, I'd rather explain this over the phone
please ask the receptionist to phone me on this number
# booked → lateness
if I turn up a little behind time will he still see me?
What happens if I miss my turn?
do I lose my spot if I'm not there when he calls me
Would it be a problem if we were a few minutes late?
whats the grace period if ur late
# booked → beyond
whats the copay for today
should I stop my metformin before the appointment?
will the doctor give me a sick note for work
Could you tell me if my biopsy results are in?
can the dr send my inhaler script to the CVS on Main
# booked → hour
would quarter to four suit if I came in then?
could I have a set time, say 4.30, rather than waiting in line
I get off at 2, put me down for 2:15 exactly
is it possible to be seen at noon sharp
# booked → emergency
my dad is unconscious on the kitchen floor
i think im having a heart attack
# booked → language
spanish please
Could you write to me in Arabic
# booked → ask
my friend is running late for hers, not me
Don't cancel anything, I'm only asking my husband about Friday
I was there yesterday and waited two hours
my brother is at the clinic already, I'm not
Sean says he's cancelling his, that's a different number to this
maybe another day would have been better, I don't know
last time I was late nobody minded
i didnt say i was here
the other doctor I used to see was always on time, ha
Sorry wrong chat, that was meant for my sister
# booked → silence
Loved "You are number 5 in line."
I can't talk right now. I'm in a meeting. (Sent automatically)
👍 to "Your appointment is today"
# called → here
yes thats me, walking to the room
right here, just getting out of the chair with my crutches
Im at the desk
# called → later
not there yet!! let someone go before me, 10 mins
just in the restroom with my little one give me 5 mins
oh no, I popped out for a coffee, need a few minutes, take the next patient
still parking, can the next one go ahead of me
# called → cancel?
I've gone home, cancel it please
couldn't wait any longer so I left, take my appointment off
# called → where
where do i go, upstairs or down
# called → ask
is that for me or for the lady beside me?
my mum was called in earlier, she's out again now
# called → emergency
the man next to me in the waiting room just stopped breathing
# doctor → doctor
Dr. Reyes please, it's for my toddler
the one for kids
GP will do fine
hadad
the family doctor, Dr Chen I think the name is
paeds
I usually see Dr Haddad
# doctor → first-free
doesn't matter, earliest one you have
# doctor → no
leave it, I won't book after all
actually forget it, ill go to the walk in place
# doctor → ask
which of them is a woman?
my wife goes to Dr Chen
is Dr Haddad any good?
# day → day
Thursday suits me best
Monday, I'm off work then
this afternoon is fine so today
Wednesday would be grand
# day → ask
not today
my husband is off on Tuesday, but I don't know yet about me
which days is it quieter?
# name → name
Siobhan Kearney
its for my son, Tyler Brooks
Mrs Doreen Applewhite
jake morrison
The patient's name is Priya Raman
My name is Gareth Pugh, G-A-R-E-T-H
for Maisie O'Donnell she is 6
# name → ask
first name only or the full thing?
do you mean my name or the baby's?
# confirm → no
No, don't book it please
# confirm → ask
who is going to see her?
one sec, asking my mum
how long would the wait be?
# give-up → yes
I'm sure, go ahead and cancel
afraid so, yes
# give-up → no
no I'll keep it
God no, I still want to come
dont cancel!!
# give-up → ask
not sure, my wife is trying to get a lift
# moving → yes
aye go on then
# moving → no
No thank you, I'd sooner stick with today
# moving → ask
need to ask my boss first, hang on
# new → ask
what lovely weather we are having
sunny all week here
the old trees in the park are beautiful
lovely garden you have
`
