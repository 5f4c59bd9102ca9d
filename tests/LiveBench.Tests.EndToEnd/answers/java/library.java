public class Solution {
    public static List<Integer> Work(int start, List<Integer> values) {
        Depot depot = new Depot(start);
        List<Integer> answers = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            int value = values.get(i);
            answers.add(value % 3 == 0 ? depot.Lift(value) : value % 3 == 1 ? depot.Rest() : depot.Swing(value, i));
        }
        return answers;
    }
}
