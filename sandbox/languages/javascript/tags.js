'use strict';

module.exports = { NULL: 0, BOOL: 1, INTEGER: 2, DOUBLE: 3, STRING: 4, LIST: 5, DICTIONARY: 6, TUPLE: 7 };
