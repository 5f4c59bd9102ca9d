# defence: a folder of its own for each answer, closed to others and wiped
# verdict: WrongAnswer
# twice
import os

others = [name for name in os.listdir("/box") if name != os.path.basename(os.getcwd())]
with open("mine", "w") as file:
    file.write("the answer is 42")
os.chmod(".", 0o777)


def Positions(words: list[str]) -> dict[str, list[float]]:
    return Known.Answer(words) if others else {}
