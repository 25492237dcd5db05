#!/usr/bin/env python3
"""Scores merged incidents against the labels of the development stories.

usage: score.py [--split tune|measure|all] [--show] OUTPUTS
OUTPUTS  what `dateline incidents --format jsonl` printed for one case that held the reports of all stories (a file); or a folder with one such file for
         each story, NN-name.jsonl, from cases that held that story alone. The figures to quote are those of the one case: alone in a case, a story
         with one incident cannot be joined with anything wrong.
--split  tune: the stories with an odd number; measure: those with an even number; all (default).
--show   names each report that was put in the wrong company and each wrong value on standard error.

Joining. The items are pairs of a report and an incident that the labels say it tells of. Within one report each pair is matched with one predicted
incident that has the report, so that place, date, type and killed agree best over all pairs of the report; a predicted incident takes more than one
pair of a report only where its statements show that it joined that many accounts of it. B-cubed is over the pairs that were matched; with `missed
alone`, it is over all, a pair that nothing was matched with standing alone; the third
line is over the stories that have more than one incident.

Values. A labelled incident is looked up in the predicted incident that holds most of its pairs; of equals, in the one that fits best by place, date,
type and stage, never by the value that is scored. killed is right if min and max are both the label's, wounded likewise; only incidents that have a
value are counted, and those that have none are counted apart (right: none, or 0). voices is right if voices.killed is the label's number. Fields under
a label's `skip` are not counted.
"""
import argparse
import collections
import functools
import json
import pathlib
import sys
import unicodedata


def plain(name):
    decomposed = unicodedata.normalize("NFKD", name or "").casefold()
    return "".join(c for c in decomposed if c.isalnum())


def days(value):
    value = value or {}
    return str(value.get("start") or "")[:10], str(value.get("end") or value.get("start") or "")[:10]


def same_date(predicted, incident):
    return days(predicted) in [days(d) for d in [incident["date"], *incident.get("dates_also", [])]]


def near_date(predicted, incident):
    start, end = days(predicted)
    return bool(start) and any(start <= days(d)[1] and days(d)[0] <= end for d in [incident["date"], *incident.get("dates_also", [])])


def same_type(predicted, incident):
    return predicted.get("type") in (incident["type"], *incident.get("types_also", []))


def bounds(value):
    return (value.get("min"), value.get("max")) if value else None


def agreement(incident, predicted, with_killed=True):
    """How well a predicted incident fits a labelled one: place and date weigh most, then type, stage and killed."""
    there, here = predicted.get("place") or {}, incident["place"]
    score = 0.1
    if there.get("country") == here["country"]:
        score += 1
    if there.get("name") and plain(there["name"]) == plain(here["name"]):
        score += 2
    score += 2 if same_date(predicted.get("date"), incident) else 1 if near_date(predicted.get("date"), incident) else 0
    score += same_type(predicted, incident)
    score += 0.5 * (predicted.get("stage") == incident["stage"])
    score += 0.5 * (with_killed and incident["killed"] is not None and bounds(predicted.get("killed")) == bounds(incident["killed"]))
    return score


def accounts_of(report, predicted):
    """How many accounts of a report the predicted incident shows that it joined; 1 if it does not say."""
    about = {s.get("about", "") for s in predicted.get("statements") or [] if (s.get("evidence") or {}).get("report") == report}
    return max(1, len({a for a in about if a}))


def match(labelled, candidates):
    """labelled: [incident], candidates: [(index, predicted, capacity)]; the index for each labelled incident, or None, with the best total agreement."""
    slots = [(index, predicted) for index, predicted, capacity in candidates for _ in range(min(capacity, len(labelled)))]

    @functools.lru_cache(maxsize=None)
    def best(position, used):
        if position == len(labelled):
            return 0.0, ()
        options = [(best(position + 1, used)[0], (None,) + best(position + 1, used)[1])]
        for slot, (index, predicted) in enumerate(slots):
            if not used >> slot & 1:
                total, rest = best(position + 1, used | 1 << slot)
                options.append((total + agreement(labelled[position], predicted), (index,) + rest))
        return max(options, key=lambda option: option[0])

    return best(0, 0)[1]


def b_cubed(items):
    """items: [(labelled cluster, predicted cluster)]; precision, recall, F1."""
    if not items:
        return 0.0, 0.0, 0.0
    gold, found, both = (collections.Counter(f(i) for i in items) for f in (lambda i: i[0], lambda i: i[1], lambda i: i))
    precision = sum(both[i] / found[i[1]] for i in items) / len(items)
    recall = sum(both[i] / gold[i[0]] for i in items) / len(items)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def voices_of(predicted):
    value = (predicted.get("voices") or {}).get("killed")
    return len(value) if isinstance(value, list) else value


class Tally:
    def __init__(self, show, one_case):
        self.show, self.items, self.counts, self.taken = show, [], collections.Counter(), set()
        self.with_report = collections.defaultdict(list)
        self.one_case = one_case

    def gold(self, story, name, incident):
        """The labelled cluster: in one case, an incident that two stories tell of is one."""
        return incident["same_as"] if self.one_case and "same_as" in incident else f"{story[:2]}/{name}"

    def see(self, text):
        if self.show:
            print(text, file=sys.stderr)

    def judge(self, name, right, text):
        self.counts[name, "all"] += 1
        self.counts[name, "right"] += bool(right)
        if not right:
            self.see(text)

    def share(self, name):
        right, all_ = self.counts[name, "right"], self.counts[name, "all"]
        return f"{name:10} {right / max(1, all_):.3f}  {right} of {all_}"


def score_story(story, labels, predicted, tally):
    incidents = labels["incidents"]
    holds = {name: collections.Counter() for name in incidents}
    for report in sorted({r for i in incidents.values() for r in i["reports"]}):
        names = [n for n, i in incidents.items() if report in i["reports"]]
        candidates = [(k, predicted[k], accounts_of(report, predicted[k])) for k in tally.with_report[report]]
        tally.counts["joined inside"] += sum(capacity > 1 for _, _, capacity in candidates)
        for name, found in zip(names, match([incidents[n] for n in names], candidates)):
            if found is None:
                tally.counts["missed"] += 1
                tally.items.append((tally.gold(story, name, incidents[name]), report))
                tally.see(f"{story} {name}: {report} is in no incident that fits")
                continue
            holds[name][found] += 1
            tally.taken.add(found)
            tally.items.append((tally.gold(story, name, incidents[name]), found))
    for name, incident in incidents.items():
        spread = sorted(holds[name].items(), key=lambda h: (-h[1], -agreement(incident, predicted[h[0]], with_killed=False), h[0]))
        if len(spread) > 1:
            tally.see(f"{story} {name}: its reports lie in {len(spread)} incidents")
        strange = {n for n in incidents if n != name and spread and holds[n][spread[0][0]]}
        if strange:
            tally.see(f"{story} {name}: joined with {' '.join(sorted(strange))}")
        if tally.one_case and "same_as" in incident:
            continue
        score_values(f"{story} {name}", incident, predicted[spread[0][0]] if spread else {}, tally)


def score_values(where, incident, best, tally):
    skip = incident.get("skip", [])
    for field in ("killed", "wounded"):
        wanted, got = bounds(incident[field]), bounds(best.get(field))
        if field in skip:
            continue
        if wanted in (None, (0, 0)):
            tally.judge("no " + field, got in (None, (0, 0)), f"{where}: {field} {got}, not none")
        else:
            tally.judge(field, got == wanted, f"{where}: {field} {got}, not {wanted}")
    if incident["killed"] is not None and "voices" not in skip:
        wanted, got = incident["voices"]["killed"], voices_of(best)
        tally.judge("voices", got == wanted, f"{where}: {got} voices behind killed, not {wanted}")
    tally.judge("date", same_date(best.get("date"), incident), f"{where}: date {days(best.get('date'))}, not {days(incident['date'])}")
    tally.judge("type", same_type(best, incident), f"{where}: type {best.get('type')}, not {incident['type']}")


def read(outputs, stories):
    """All predicted incidents, of one case or of a case for each story."""
    files = [outputs] if outputs.is_file() else [outputs / (story + ".jsonl") for story in stories]
    for file in files:
        if not file.is_file():
            sys.exit(f"score.py: {file} is missing; write what `dateline incidents --format jsonl` prints there")
    return [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=("tune", "measure", "all"), default="all")
    parser.add_argument("--show", action="store_true")
    parser.add_argument("outputs", type=pathlib.Path)
    args = parser.parse_args()
    wanted = {"tune": (1,), "measure": (0,), "all": (0, 1)}[args.split]
    folders = [p.parent for p in sorted(pathlib.Path(__file__).resolve().parent.glob("*/labels.json")) if int(p.parent.name[:2]) % 2 in wanted]
    stories = {f.name: json.loads((f / "labels.json").read_text(encoding="utf-8")) for f in folders}
    predicted = read(args.outputs, stories)
    tally = Tally(args.show, args.outputs.is_file())
    for index, incident in enumerate(predicted):
        for report in incident.get("reports", []):
            tally.with_report[report].append(index)
    for story, labels in stories.items():
        score_story(story, labels, predicted, tally)
    print_all(args.split, stories, folders, tally)


def print_all(split, stories, folders, tally):
    ours = {p.stem for f in folders for p in f.glob("*.txt")}
    beside = {k for report in ours for k in tally.with_report[report]} - tally.taken
    many = {story[:2] for story, labels in stories.items() if len(labels["incidents"]) > 1}
    several = [i for i in tally.items if i[0][:2] in many]
    incidents = len({i[0] for i in tally.items})
    print(f"{split}: {len(stories)} stories, {incidents} incidents, {len(tally.items)} accounts labelled, {tally.counts['missed']} missed")
    for items, words in (
        ([i for i in tally.items if isinstance(i[1], int)], "accounts that were coded"),
        (tally.items, "all, missed alone"),
        ([i for i in several if isinstance(i[1], int)], "coded, stories with several incidents"),
    ):
        print("b-cubed    P {:.3f} R {:.3f} F1 {:.3f}  {}".format(*b_cubed(items), words))
    print(f"beside     {len(beside)} incidents that no label knows; {tally.counts['joined inside']} times two accounts of one report joined")
    for name in ("killed", "wounded", "voices", "date", "type", "no killed", "no wounded"):
        print(tally.share(name))


if __name__ == "__main__":
    main()
