from typing import NamedTuple


class Picking(NamedTuple):
    picker: str
    field: str
    crates: int
    weight: int


def Tally(records: list[tuple[str, str, int, int]]) -> list[tuple[str, list[int]]]:
    left: list[Picking] = []
    cancelled = set()
    for place, record in enumerate(map(Picking._make, records)):
        left.append(record)
        if record.crates == 0:
            for before in reversed(range(place)):
                if left[before][:2] == record[:2] and left[before].crates > 0 and before not in cancelled:
                    cancelled.add(before)
                    break
    left = [record for place, record in enumerate(left) if place not in cancelled and record.crates >= 3]

    groups: dict[str, list[Picking]] = {}
    for record in left:
        groups.setdefault(record.field, []).append(record)
    small = {key for key, group in groups.items() if max(record.weight for record in group) < 44}
    keys = sorted((key for key in groups if key not in small), key=lambda key: (-rises(groups[key]), key))[:2]
    result = [(key, numbers(groups[key])) for key in keys]
    if small:
        result.append(("rest", numbers([record for record in left if record.field in small])))
    return result


def rises(group: list[Picking]) -> int:
    return sum(b.weight > a.weight for a, b in zip(group, group[1:]))


def numbers(group: list[Picking]) -> list[int]:
    return [
        len(group),
        sum(record.crates for record in group),
        len({record.picker for record in group}) + len({record.field for record in group}),
    ]
