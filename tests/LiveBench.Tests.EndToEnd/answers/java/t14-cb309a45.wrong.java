import java.util.ArrayList;
import java.util.List;

interface Solution {
    enum State { ready, paused }

    static List<String> Drive(List<Tuple2<String, Integer>> signals) {
        List<String> shown = new ArrayList<>();
        State state = State.ready;
        int fuel = 0, heat = 0, since = 0;
        for (Tuple2<String, Integer> signal : signals) {
            State before = state;
            int amount = signal.item2();
            since++;
            String rule = state + " " + signal.item1();
            switch (rule) {
                case "ready push" -> heat = Math.max(0, heat - amount);
                case "ready turn" -> {
                    int swapped = fuel;
                    fuel = heat;
                    heat = swapped;
                    state = State.paused;
                }
                case "ready pull" -> {
                    if (since > 3) {
                        fuel = 1;
                    } else {
                        fuel += amount;
                        state = State.paused;
                    }
                }
                case "paused push" -> heat = amount;
                case "paused turn" -> {
                    heat += amount % 2 == 1 ? 3 : fuel;
                    state = State.ready;
                }
                case "paused pull" -> {
                    fuel += amount;
                    state = State.ready;
                }
            }
            fuel = fuel > 19 ? fuel / 2 : fuel;
            heat = heat > 19 ? heat / 2 : heat;
            if (state != before) {
                since = 0;
            }
            shown.add(state + ":" + heat);
        }
        return shown;
    }
}
