<#-- The end of every letter to a follower: why it comes, and how to stop. -->
<#assign followed = followedCode[0..2] + "\x00A0" + followedCode[3..5] + "\x00A0" + followedCode[6..8]>
${msg("following.letter.why", msg("following.path." + followedPath, followed))}

${msg("following.letter.mine")}: ${publicUrl}/follow/${followSecret}

${msg("following.letter.stop")}: ${stopLink}
