package io.kabinet.spark.detailing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** One file to be read, by its full path. */
record InputFile(String path, long bytes) implements Serializable {

    /**
     * The files of paths and globs, and those right within directories, each once and in the order of their paths.
     *
     * @throws FileNotFoundException if there is nothing under one of the names
     */
    static List<InputFile> under(List<String> names, Configuration configuration) throws IOException {
        TreeMap<String, InputFile> files = new TreeMap<>();
        for (String name : names) {
            Path path = new Path(name);
            FileSystem system = path.getFileSystem(configuration);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new FileNotFoundException(name);
            }
            for (FileStatus status : found) {
                for (FileStatus file :
                        status.isDirectory() ? visible(system.listStatus(status.getPath())) : List.of(status)) {
                    String full = file.getPath().toString();
                    files.put(full, new InputFile(full, file.getLen()));
                }
            }
        }
        return new ArrayList<>(files.values());
    }

    /** Without directories, and without what Hadoop and Spark put beside data. */
    private static List<FileStatus> visible(FileStatus[] within) {
        List<FileStatus> visible = new ArrayList<>();
        for (FileStatus status : within) {
            String name = status.getPath().getName();
            if (status.isFile() && !name.startsWith("_") && !name.startsWith(".")) {
                visible.add(status);
            }
        }
        return visible;
    }
}
