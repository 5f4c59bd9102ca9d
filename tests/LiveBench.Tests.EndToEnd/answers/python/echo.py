{function}:
    return value
