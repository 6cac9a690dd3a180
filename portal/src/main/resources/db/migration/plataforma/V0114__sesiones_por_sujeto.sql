-- De quién es cada sesión, para terminar las de un capturista suspendido o las demás de quien cambió su contraseña.
-- No cambia con el uso: la actualización sigue cabiendo en la misma página (HOT).
ALTER TABLE plataforma.sesion ADD COLUMN sujeto uuid;

UPDATE plataforma.sesion SET sujeto = CAST(identidad ->> 'contratista' AS uuid) WHERE identidad IS NOT NULL;

CREATE INDEX sesion_por_sujeto ON plataforma.sesion (sujeto) WHERE cerrada IS NULL;

-- Lo que escribe un capturista es suyo: ni el contratista ni otro capturista lo recuperan en su propia página.
ALTER TABLE plataforma.borrador ADD COLUMN sujeto uuid;
UPDATE plataforma.borrador SET sujeto = contratista_id;
ALTER TABLE plataforma.borrador
    ALTER COLUMN sujeto SET NOT NULL,
    DROP CONSTRAINT borrador_pkey,
    ADD PRIMARY KEY (contratista_id, sujeto, ruta);
