Console.WriteLine("usage: sandbox | generate");
