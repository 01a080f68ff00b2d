سمعناك يا ${name}

Dag ${name},

Dit heb je gezegd:
> ${words}

Bekijk het: ${personalLink}
