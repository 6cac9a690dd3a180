-- Cada vez que se abre un formulario es otra captura. Al enviarlo con éxito queda la marca de la captura enviada, para que
-- un guardado automático que venía en camino no traiga de vuelta lo que ya se envió. La marca dura lo que un borrador.
ALTER TABLE plataforma.borrador
    ADD COLUMN captura text CHECK (captura ~ '^[0-9a-f-]{36}$'),
    ADD COLUMN enviado boolean NOT NULL DEFAULT false;
