package nl.gehoordengedaan.programme;

/** What a partner is there for when something must be done. Which organisation that is, is a setting of each programme. */
public enum PartnerRole {
    /** Streets, squares, lighting, green, play equipment: mostly the municipality. */
    PUBLIC_SPACE,
    /** Litter, containers, cleaning. */
    WASTE,
    /** Houses, stairwells, galleries: a housing corporation. */
    HOUSING,
    /** Nuisance, crime, supervision: mostly the police. */
    SAFETY,
    /** Help, meeting, care. */
    WELFARE,
    /** What the programme does itself. */
    BUREAU
}
