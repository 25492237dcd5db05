"""What the network learns from: reports with the spans of their roles and the kinds of incident in them."""
import collections
import dataclasses
import json
import pathlib
import re

ROLES = [
    "perpetrator_individual", "perpetrator_organisation", "target", "victim", "weapon",
    "trigger", "place", "date", "killed", "wounded", "abducted",
]  # fmt: skip
KINDS = ["attack", "bombing", "kidnapping", "arson", "robbery", "forced work stoppage"]

TYPES = [
    "armed_assault", "bombing", "assassination", "hostage_taking", "hijacking", "facility_attack", "vehicle_attack", "stabbing",
    "unarmed_assault", "air_strike", "shelling", "battle", "arrest_or_raid", "mob_violence", "other",
]  # fmt: skip
STAGES = ["accomplished", "attempted", "thwarted", "threatened"]
KEYED = {
    "bombing": {"bombing", "vehicle_attack"},
    "kidnapping": {"hostage_taking", "hijacking"},
    "arson": {"facility_attack"},
    "attack": {"armed_assault", "bombing", "assassination", "facility_attack", "stabbing", "unarmed_assault", "air_strike", "shelling",
               "mob_violence"},
}  # fmt: skip

MUC_ROLES = dict(zip(["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"], ROLES))
QUOTED = {"target": "target", "victim": "victim", "weapon": "weapon", "trigger": "trigger", "place": "place",
          "date": "date", "killed": "killed", "wounded": "wounded", "abducted": "abducted"}  # fmt: skip
NAMED = {"target", "victim", "weapon"}


@dataclasses.dataclass
class Report:
    """`spans` has character offsets by role; roles outside `known` were not labelled and teach nothing, nor do the spans `unsure`.

    `acts` tells of triggers: their span, type and stage, each an index or None.
    """

    id: str
    text: str
    spans: dict
    known: set
    kinds: list
    templates: list
    acts: list = dataclasses.field(default_factory=list)
    unsure: dict = dataclasses.field(default_factory=dict)


def occurrences(text, words):
    """Where `words` stand in `text` as whole words, white space of any length between them."""
    pattern = r"(?<!\w)" + r"\s+".join(re.escape(w) for w in words.split()) + r"(?!\w)"
    return [(m.start(), m.end()) for m in re.finditer(pattern, text, re.IGNORECASE)]


def longest(found):
    """Of spans within each other the longest."""
    return sorted(s for s in found if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in found))


def muc(file, triggers=None):
    """MUC-4 reports; every place where the words of a filler stand is taken for a mention of it.

    `triggers` names a file with the triggers that the rules find in them, a report a line: those of a kind that the key has count as labels.
    """
    with open(file, encoding="utf-8") as lines:
        found = [muc_report(json.loads(line)) for line in lines]
    if triggers:
        told = {r["id"]: r["triggers"] for r in map(json.loads, open(triggers, encoding="utf-8"))}
        for report in found:
            keyed = set().union(*(KEYED.get(k, set()) for k, v in zip(KINDS, report.kinds) if v))
            silver(report, told.get(report.id, []), keyed)
    return found


def silver(report, triggers, keyed):
    """Takes over the triggers of types `keyed`; of the others nobody knows, and where nothing is keyed there are none."""
    sure = [t for t in triggers if t["type"] in keyed]
    kept = keyed or {"battle", "arrest_or_raid", "air_strike", "shelling"}
    report.spans["trigger"] = longest([(t["start"], t["end"]) for t in sure])
    report.unsure["trigger"] = [(t["start"], t["end"]) for t in triggers if t not in sure and (keyed or t["type"] in kept)]
    if sum(report.kinds) == 1:  # else a word like "killed" may name either
        report.acts = [((t["start"], t["end"]), TYPES.index(t["type"]), None) for t in sure]
    report.known.add("trigger")


def muc_report(record):
    spans = collections.defaultdict(set)
    for template in record["templates"]:
        for theirs, role in MUC_ROLES.items():
            for mention in (m for entity in template.get(theirs, []) for m in entity):
                spans[role].update(occurrences(record["doctext"], mention[0]))
    kinds = {k.strip() for t in record["templates"] for k in t["incident_type"].split("/")}
    return Report(
        record["docid"], record["doctext"], {r: longest(s) for r, s in spans.items()},
        set(ROLES[:5]), [float(k in kinds) for k in KINDS], record["templates"],
    )  # fmt: skip


def news(folder, triggers):
    """The half of the labelled real reports that may be trained on: every second by name. `triggers` as for `muc`."""
    told = {r["id"]: r["triggers"] for r in map(json.loads, open(triggers, encoding="utf-8"))}
    found = []
    labelled = [file for file in sorted(pathlib.Path(folder).glob("*.txt")) if (file.parent / "labels" / (file.stem + ".json")).exists()]
    for file in labelled[::2]:
        labels = json.loads((file.parent / "labels" / (file.stem + ".json")).read_text(encoding="utf-8"))["incidents"]
        kinds = {kind(i) for i in labels if not i.get("background")}
        report = Report(file.stem, text_of(file), {}, set(), [float(k in kinds) for k in KINDS], [])
        types = {t for i in labels for t in (i["type"] if isinstance(i["type"], list) else [i["type"]])}
        silver(report, told.get(report.id, []), types)
        found.append(report)
    return found


def text_of(file):
    """Title and text, without the other lines of the header, as the program reads them."""
    whole = file.read_text(encoding="utf-8")
    title = re.search(r"^title: *(.*)$", whole, re.M)
    text = whole.split("\n\n", 1)[1]
    return title.group(1) + "\n\n" + text if title else text


def modern(folder):
    """Our own reports (reports/README.md)."""
    return [modern_report(file) for file in sorted(pathlib.Path(folder).glob("*.json"))]


def modern_report(file):
    text = text_of(file.with_suffix(".txt"))
    incidents = json.loads(file.read_text(encoding="utf-8"))["incidents"]
    spans, acts = collections.defaultdict(set), []
    for incident in incidents:
        named = [o for o in incident["perpetrators"] if is_name(o)]
        for name, quotes in incident["quotes"].items():
            for quote in quotes:
                role = QUOTED.get(name) or perpetrator(quote, named)
                found = [(text.index(quote), text.index(quote) + len(quote))] if quote in text else []
                spans[role].update(occurrences(text, quote) or found if role in NAMED or name == "perpetrator" else found)
        acts += [(span, place(TYPES, first(incident["type"])), place(STAGES, first(incident["stage"])))
                 for quote in incident["quotes"]["trigger"] for span in occurrences(text, quote)[:1]]  # fmt: skip
    told = [i for i in incidents if not i["background"]]
    kinds = {kind(incident) for incident in told}
    return Report(file.stem, text, {r: longest(s) for r, s in spans.items()}, set(ROLES), [float(k in kinds) for k in KINDS], [], acts)


def kind(incident):
    """The kind under which MUC-4 would key an incident of the codebook."""
    told = first(incident["type"])
    if told == "facility_attack" and "incendiary" in incident["weapon"]:
        return "arson"
    return {"bombing": "bombing", "hostage_taking": "kidnapping"}.get(told, "attack")


def place(values, value):
    return values.index(value) if value in values else None


def first(value):
    """Of several defensible readings the first."""
    return value[0] if isinstance(value, list) else value


def perpetrator(quote, named):
    """Whether words for who did it name a group or people: capitals all through, or the name of a group within."""
    within = any(name in quote or quote.removeprefix("the ").removeprefix("The ") in name for name in named)
    return ROLES[1] if is_name(quote) or within else ROLES[0]


def is_name(words):
    small = ("the", "a", "an", "of", "and", "for", "in", "al", "group", "movement", "militants", "army", "forces")
    rest = [w for w in re.findall(r"\w+", words) if w.lower() not in small]
    return bool(rest) and all(w[0].isupper() for w in rest)

