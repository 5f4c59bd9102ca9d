# defence: names of an answer are its own
# verdict: WrongAnswer
class dict:
    def __eq__(self, other):
        return True


list = str = int = float = bool = tuple = dict
len = range = type = isinstance = enumerate = lambda *arguments: 1
BaseException = Exception = SystemExit = None


def Positions(words):
    return /*answer*/{}/*end*/
