public class Solution {
    private static final int SALT = {salt};

    public static String Runs(String text) {
        StringBuilder written = new StringBuilder();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) != text.charAt(i - 1)) {
                written.append(text.charAt(start)).append(i + SALT - {salt} - start);
                start = i;
            }
        }
        return written.toString();
    }
}
