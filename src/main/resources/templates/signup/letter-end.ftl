<#-- The end of every letter to somebody who signed up: the personal page, and how to get no more mail. -->
${msg("signup.letter.mine")}: ${publicUrl}/sign-ups/${personalSecret}

${msg("signup.letter.only-you")}

${msg("signup.letter.stop")}: ${stopLink}
