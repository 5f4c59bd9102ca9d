class Solution { {function} { return value; } }
