import asyncio
import unittest


class A(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print('setUp')

    async def asyncSetUp(self):
        self.queue = asyncio.Queue()
        print('asyncSetUp')

    async def asyncTearDown(self):
        print('asyncTearDown')

    def tearDown(self):
        print('tearDown')

    async def clean(self):
        print('clean')

    async def test_queue(self):
        self.addAsyncCleanup(self.clean)
        await self.queue.put(1)
        self.assertEqual(await self.queue.get(), 1)

    async def test_timeout(self):
        with self.assertRaises(TimeoutError):
            await asyncio.wait_for(asyncio.sleep(3), 0.01)


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(A).run(result)
# output:
#| setUp
#| asyncSetUp
#| asyncTearDown
#| tearDown
#| clean
#| setUp
#| asyncSetUp
#| asyncTearDown
#| tearDown
print(result)  # expect: <unittest.result.TestResult run=2 errors=0 failures=0>
