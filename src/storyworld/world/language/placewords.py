"""Words that say where somebody is: rooms, grounds, vehicles, furniture; and verbs of being and going there."""

from storyworld.world.language.placenouns import RARER_PLACES

_COMMON_PLACES = frozenset(
    # Rooms, and what is between them.
    "room bedroom bathroom kitchen parlour parlor lounge hall hallway corridor passage passageway landing library "
    "study office attic loft cellar basement dungeon cell dormitory dorm ward nursery pantry larder studio "
    "classroom gym ballroom bar lobby foyer reception vestibule porch veranda balcony terrace patio roof rooftop "
    "vault chamber cabin compartment bridge deck cockpit cubicle toilet lavatory loo shower canteen cafeteria "
    "mess gallery wings stage auditorium lab laboratory workshop garage shed barn stable stables greenhouse "
    "conservatory infirmary crypt sitting-room dining-room drawing-room bed-room staircase stairwell stairs steps "
    "elevator lift threshold doorway hatchway airlock entrance entryway common-room storeroom cupboard closet "
    "wardrobe booth stall suite "
    # Buildings and their grounds.
    "house home cottage castle palace mansion manor tower inn pub tavern hotel motel hostel church chapel "
    "cathedral temple abbey monastery school college university academy hospital clinic surgery shop store market "
    "bakery café cafe restaurant diner theatre theater cinema museum bank station depot platform airport hangar "
    "factory mill mine warehouse prison jail farm farmhouse hut tent camp barracks fort fortress embassy court "
    "courthouse courtyard yard garden orchard vineyard lawn park playground pool cemetery graveyard churchyard "
    "grave field paddock pasture meadow flat apartment lodge lodgings shelter ruins building block lighthouse "
    "boathouse ferry pier jetty quay dock docks harbour harbor wharf marina arena stadium laundromat "
    "launderette salon casino club "
    # Streets, land, water, sky.
    "street road lane alley avenue square plaza pavement sidewalk kerb curb path track trail footpath drive "
    "driveway gate gateway crossroads junction motorway highway tunnel subway underpass town city village hamlet "
    "island isle country wood woods forest jungle clearing glade hill hills hillside hilltop mountain mountains "
    "valley gorge ravine canyon cliff cliffs cave cavern moor heath marsh swamp bog desert dunes dune plain "
    "plains prairie beach shore coast seashore sand sands rocks river riverbank stream brook creek lake pond sea "
    "ocean bay cove lagoon reef waterfall well ditch trench ridge summit slope ledge gutter tiles crater planet "
    "moon asteroid battlefield snow mud grass undergrowth thicket hedge surf shallows ice glacier "
    # Vehicles.
    "car taxi cab van lorry truck bus coach tram train carriage wagon cart boat ship yacht canoe raft barge tug "
    "vessel plane aeroplane airplane helicopter shuttle spaceship starship submarine sledge sleigh".split()
)
PLACE_NOUNS = _COMMON_PLACES | RARER_PLACES

FURNITURE = frozenset(
    "bed couch sofa settee armchair chair bench stool table desk counter window windowsill sill door fireplace "
    "hearth fire campfire bath bathtub tub sink stove floor wall fence rail railing step doorstep altar pew "
    "throne cot bunk hammock mattress mat seat piano curtain barrier cage tree bush ladder rug".split()
)
"""What one sits, lies, stands or waits at: it says where somebody is, though a room says it better."""

PARTS = frozenset(
    "edge top bottom middle centre center side foot end back front head corner rim brink mouth heart depths base "
    "far rest shade shadow shadows midst entrance door doorway steps bank banks shore shores outskirts edges".split()
)
"""Of these the noun after "of" says where: the edge of the stage."""

SURROUNDINGS = frozenset(
    "air way face hand hands head arm arms shoulder shoulders eye eyes hair lap knee knees mouth lip lips neck "
    "chest back foot feet toes heel heels side stomach belly leg legs finger fingers ear ears throat cheek cheeks "
    "skin brow forehead chin nose palm palms wrist voice breath mind heart soul thought thoughts memory dream "
    "dreams sleep silence peace surprise shock horror fear anger concentration reflection sight view light dark "
    "darkness wind sun rain position place case fact favour favor circle line row turn order pain tears gown "
    "dress coat shirt jacket pocket pockets sleeve sleeves boots shoes slippers trousers clothes hat pyjamas "
    "uniform moment second minute hour day night time end beginning rush hurry front rest other one thing things "
    "nothing something everything book paper phone letter story trouble danger love war business company presence "
    "distance direction rage despair relief wonder panic world universe ground".split()
)
"""What one is in, on or at without being anywhere: parts of the body, clothes, states of mind, times."""

POSTURE = frozenset(
    "sit stand lie kneel crouch lean perch wait sleep lounge sprawl squat live stay stop slump huddle curl settle "
    "seat hide work float hover rest camp dwell gather pause linger remain wake awake collapse drown sunbathe".split()
)
"""Who does this is somewhere."""

MOTION = frozenset(
    "go come walk run enter arrive step climb reach cross emerge ride drive sail row fly hurry rush stride stroll "
    "march wander return move follow lead carry crawl creep slip sneak stagger stumble race jog head wade swim "
    "burst turn bring take drag pull push get descend land meet park pad trudge shuffle limp jump dive slide fall "
    "travel journey pace make retreat find".split()
)
"""Who does this comes from somewhere and gets somewhere."""

LOOKING = frozenset(
    "look stare gaze glance glare peer squint point nod gesture smile wave see watch shout call".split()
)
"""What this is done to is mostly somewhere else."""
