def Drive(signals: list[tuple[str, int]]) -> list[str]:
    state, fuel, heat, number = "ready", 0, 0, 0
    result = []
    for kind, amount in signals:
        number += 1
        before = state
        match state, kind:
            case "ready", "push":
                heat = max(heat - amount, 0)
            case "ready", "turn":
                fuel, heat, state = heat, fuel, "paused"
            case "ready", "pull" if number > 3:
                fuel = 1
            case "ready", "pull":
                fuel, state = fuel + amount, "paused"
            case "paused", "push":
                heat = amount
            case "paused", "turn":
                heat, state = heat + (3 if amount % 2 else fuel), "ready"
            case "paused", "pull":
                fuel, state = fuel + amount, "ready"
        if state != before:
            number = 0
        fuel = fuel // 2 if fuel > 19 else fuel
        heat = heat // 2 if heat > 19 else heat
        result.append(f"{state}:{heat}")
    return result
