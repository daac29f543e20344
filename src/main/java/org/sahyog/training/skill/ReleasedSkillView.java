package org.sahyog.training.skill;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReleasedSkill", description = "It is in my record no more.")
record ReleasedSkillView(UUID id) {}
