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

MUC_ROLES = dict(zip(["PerpInd", "PerpOrg", "Target", "Victim", "Weapon"], ROLES))
QUOTED = {"target": "target", "victim": "victim", "weapon": "weapon", "trigger": "trigger", "place": "place",
          "date": "date", "killed": "killed", "wounded": "wounded", "abducted": "abducted"}  # fmt: skip
NAMED = {"target", "victim", "weapon"}


@dataclasses.dataclass
class Report:
    """`spans` has character offsets by role; roles outside `known` were not labelled and teach nothing."""

    id: str
    text: str
    spans: dict
    known: set
    kinds: list
    templates: list


def occurrences(text, words):
    """Where `words` stand in `text` as whole words, white space of any length between them."""
    pattern = r"(?<!\w)" + r"\s+".join(re.escape(w) for w in words.split()) + r"(?!\w)"
    return [(m.start(), m.end()) for m in re.finditer(pattern, text, re.IGNORECASE)]


def longest(found):
    """Of spans within each other the longest."""
    return sorted(s for s in found if not any(o != s and o[0] <= s[0] and s[1] <= o[1] for o in found))


def muc(file):
    """MUC-4 reports; every place where the words of a filler stand is taken for a mention of it."""
    with open(file, encoding="utf-8") as lines:
        return [muc_report(json.loads(line)) for line in lines]


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


def modern(folder):
    """Our own reports (reports/README.md)."""
    return [modern_report(file) for file in sorted(pathlib.Path(folder).glob("*.json"))]


def modern_report(file):
    text = file.with_suffix(".txt").read_text(encoding="utf-8").split("\n\n", 1)[1]
    title = re.search(r"^title: *(.*)$", file.with_suffix(".txt").read_text(encoding="utf-8"), re.M)
    if title:
        text = title.group(1) + "\n\n" + text
    incidents = json.loads(file.read_text(encoding="utf-8"))["incidents"]
    spans = collections.defaultdict(set)
    for incident in incidents:
        named = [o for o in incident["perpetrators"] if is_name(o)]
        for name, quotes in incident["quotes"].items():
            for quote in quotes:
                role = QUOTED.get(name) or perpetrator(quote, named)
                found = [(text.index(quote), text.index(quote) + len(quote))] if quote in text else []
                spans[role].update(occurrences(text, quote) or found if role in NAMED or name == "perpetrator" else found)
    told = [i for i in incidents if not i["background"]]
    kinds = {kind(incident) for incident in told}
    return Report(file.stem, text, {r: longest(s) for r, s in spans.items()}, set(ROLES), [float(k in kinds) for k in KINDS], [])


def kind(incident):
    """The kind under which MUC-4 would key an incident of the codebook."""
    first = incident["type"][0] if isinstance(incident["type"], list) else incident["type"]
    if first == "facility_attack" and "incendiary" in incident["weapon"]:
        return "arson"
    return {"bombing": "bombing", "hostage_taking": "kidnapping"}.get(first, "attack")


def perpetrator(quote, named):
    """Whether words for who did it name a group or people: capitals all through, or the name of a group within."""
    within = any(name in quote or quote.removeprefix("the ").removeprefix("The ") in name for name in named)
    return ROLES[1] if is_name(quote) or within else ROLES[0]


def is_name(words):
    small = ("the", "a", "an", "of", "and", "for", "in", "al", "group", "movement", "militants", "army", "forces")
    rest = [w for w in re.findall(r"\w+", words) if w.lower() not in small]
    return bool(rest) and all(w[0].isupper() for w in rest)

