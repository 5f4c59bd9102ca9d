public static class Solution { {function} => value; }
