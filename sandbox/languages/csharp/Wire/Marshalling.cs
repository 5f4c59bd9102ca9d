// Native calls here pass plain integers and pointers only, so their stubs can be compiled ahead.
[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]
