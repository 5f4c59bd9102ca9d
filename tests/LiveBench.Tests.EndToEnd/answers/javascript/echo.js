function Same(value) {
  return value;
}
