-- Lo que una persona lleva escrito en el asistente: sobrevive a «Atrás», a otra pestaña y a un reinicio.
CREATE TABLE domicilio.borrador (
    contratista_id uuid        NOT NULL,
    id             uuid        NOT NULL,
    encargo        text        NOT NULL CHECK (char_length(encargo) BETWEEN 1 AND 100),
    version        integer     NOT NULL,
    respuestas     jsonb       NOT NULL,
    cambiado_en    timestamptz NOT NULL,
    domicilio_id   uuid,
    PRIMARY KEY (contratista_id, id),
    FOREIGN KEY (contratista_id, domicilio_id) REFERENCES domicilio.domicilio
);

COMMENT ON COLUMN domicilio.borrador.domicilio_id IS 'El domicilio en que terminó; nulo mientras se sigue escribiendo.';

-- Uno abierto por encargo.
CREATE UNIQUE INDEX borrador_abierto ON domicilio.borrador (contratista_id, encargo) WHERE domicilio_id IS NULL;
