package nl.gehoordengedaan.term;

/** In which years 5 May is a day off. */
public enum LiberationDay {

    NEVER {
        @Override
        boolean isDayOffIn(int year) {
            return false;
        }
    },

    /** As in the Algemene termijnenwet, article 3. */
    EVERY_YEAR {
        @Override
        boolean isDayOffIn(int year) {
            return true;
        }
    },

    /** 2025, 2030, 2035 …: as in many collective labour agreements. */
    LUSTRUM_YEARS {
        @Override
        boolean isDayOffIn(int year) {
            return year % 5 == 0;
        }
    };

    abstract boolean isDayOffIn(int year);
}
