public class Solution {
    record Loan(int first, int last, int tools) {
        int hours() {
            return last - first + 1;
        }
    }

    public static List<List<Integer>> Arrange(List<Tuple3<Integer, Integer, Integer>> loans) {
        List<Loan> left = new ArrayList<>();
        for (Tuple3<Integer, Integer, Integer> loan : loans) {
            if (loan.item3() < 3 || loan.item3() > 8) {
                continue;
            }
            for (int first = loan.item1(); first <= loan.item2(); first += 13) {
                left.add(new Loan(first, Math.min(first + 12, loan.item2()), loan.item3()));
            }
        }
        left.sort(Comparator.comparing((Loan loan) -> -loan.tools()).thenComparing(Loan::first).thenComparing(Loan::hours));
        List<List<Integer>> rows = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            Loan one = left.get(i);
            int shared = 0;
            for (int j = 0; j < left.size(); j++) {
                Loan other = left.get(j);
                if (i != j && one.first() < other.last() && other.first() < one.last()) {
                    shared++;
                }
            }
            rows.add(Arrays.asList(shared, one.hours() * one.tools()));
        }
        return rows;
    }
}
