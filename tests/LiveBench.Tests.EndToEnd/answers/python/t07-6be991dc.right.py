import re


def ReadSettings(text: str) -> list[tuple[str, str]]:
    settings: dict[str, str] = {}
    last = ""
    for entry in filter(None, text.split("@")):
        if "&" not in entry:
            entry += "&on"
        name, _, value = entry.rpartition("&")
        name = name or last
        if not name:
            continue
        last = name
        if repeated := re.fullmatch(r"([0-9])!(.*)", value):
            value = int(repeated[1]) * repeated[2]
        settings[name] = settings.get(name, "") + value
    return sorted(settings.items(), key=lambda setting: len(setting[0]))
