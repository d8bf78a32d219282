import fc from 'fast-check'

// One seed, so that a run of the tests says the same each time; another one by FAST_CHECK_SEED.
fc.configureGlobal({ seed: Number(process.env.FAST_CHECK_SEED ?? 20_260_101) })
