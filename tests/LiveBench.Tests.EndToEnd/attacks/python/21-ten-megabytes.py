# defence: a source has one mebibyte at most
# verdict: CompileError
def Positions(words: list[str]) -> dict[str, list[float]]:
    return {}


/*repeat 100000*/a_name_of_some_length_for_the_number_$i = "and a text that is long enough to make ten megabytes of all of this"
/*end*/
