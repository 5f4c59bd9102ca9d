using LiveBench.Cli;

return await CommandLine.Run(args);
