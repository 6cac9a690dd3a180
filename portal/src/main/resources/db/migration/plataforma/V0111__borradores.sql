-- Lo que alguien escribía y no alcanzó a guardar, por página. Dura un día; no es un registro de nada.
CREATE TABLE plataforma.borrador (
    contratista_id uuid        NOT NULL,
    ruta           text        NOT NULL CHECK (length(ruta) <= 300),
    campos         jsonb       NOT NULL,
    guardado       timestamptz NOT NULL,
    PRIMARY KEY (contratista_id, ruta)
);

CREATE INDEX borrador_por_edad ON plataforma.borrador (guardado);
