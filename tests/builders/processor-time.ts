/** What work takes of the processor, ms, however busy the machine is with something else: each worker of the tests is a process of its own. */
export const processorTime = (work: () => void): number => {
	const start = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
};
